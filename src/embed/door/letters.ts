/**
 * Letters at the door: says that the frame is ready and how high it is, hears the parent alone, and hands on what takes the
 * page's own script. Other hosts' words for a height are understood, too: AMP's, pym's, and @newswire/frames'.
 */
import type { Embedding } from "../../view/embedding.ts";
import { panelId } from "../../view/page-ids.ts";
import { type GuestLetter, type HostLetter, readHost, sealed } from "../protocol.ts";
import { followHeight } from "./size.ts";

/** How the guest takes over, in the event `awake`: it is told all that it has missed, and all that comes. */
export type Hear = (letter: HostLetter, origin: string) => void;

export function answerHost(world: Window, embedding: Embedding, wake: () => void): void {
  const { document, parent } = world;
  const { dataset } = document.documentElement;
  const query = new URLSearchParams(world.location.search);
  const pymId = query.get("childId");
  const kept: [HostLetter, string][] = [];
  let hear: Hear = (...letter) => kept.push(letter);
  if (parent === world) return;

  // Whoever holds the frame may hear what is no secret: that it is ready, and how high it is.
  const say = (letter: GuestLetter) => parent.postMessage(sealed(letter), "*");
  const language = () => document.documentElement.lang.split("-")[0]!;
  const sayReady = () => {
    const { place } = (document.getElementById(panelId) ?? document.documentElement).dataset;
    say({ word: "ready", place: place!, language: language() });
  };
  const sayHeight = (height: number) => {
    say({ word: "size", height });
    parent.postMessage({ sentinel: "amp", type: "embed-size", height }, "*");
    if (pymId) parent.postMessage(["pym", pymId, "height", height].join("xPYMx"), "*");
  };
  const sayAgain = embedding.height === "auto" ? followHeight(world, sayHeight) : () => undefined;

  function obey(letter: HostLetter, origin: string): void {
    const { word } = letter;
    // What the frame's address says comes before what its host supposes.
    if (word === "theme" || (word === "hello" && embedding.scheme === "auto" && letter.theme)) {
      dataset.theme = letter.theme;
    }
    hear(letter, origin);
    if (word === "hello") {
      sayReady();
      sayAgain();
      const [asked] = (letter.language ?? "").split("-");
      const speaks = document.querySelector(`.gone [lang|="${asked}"]`); // said there in every language of the map
      if (speaks && asked !== language() && !query.has("lang")) wake();
    } else if (word !== "theme") wake();
  }

  world.addEventListener("message", ({ source, data, origin }) => {
    if (source !== parent) return;
    const letter = readHost(data);
    if (letter) obey(letter, origin);
    else if (asksForHeight(data, pymId)) sayAgain();
  });
  world.addEventListener("awake", (event) => {
    hear = (event as CustomEvent<Hear>).detail;
    for (const letter of kept) hear(...letter);
  });
  sayReady();
}

/** Other hosts' words for "say your height": @newswire/frames when it comes late, pym when the frame's width changed. */
function asksForHeight(data: unknown, pymId: string | null): boolean {
  if (typeof data === "string") return pymId !== null && data.startsWith(`pymxPYMx${pymId}xPYMxwidthxPYMx`);
  const said = data as { readonly sentinel?: unknown; readonly type?: unknown } | null;
  return said?.sentinel === "amp" && said.type === "frames-init";
}

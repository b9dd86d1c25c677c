/**
 * Letters at the door: says that the frame is ready and how high it is, hears the parent alone, and hands on what takes the
 * page's own script. Other hosts' words for a height are understood, too (dialects.ts).
 */
import type { Embedding } from "../../view/embedding.ts";
import { panelId } from "../../view/page-ids.ts";
import { type GuestLetter, type HostLetter, readHost, sealed } from "../protocol.ts";
import { speakDialects } from "./dialects.ts";
import { followHeight } from "./size.ts";

/** How the guest takes over, in the event `awake`: it is told all that it has missed, and all that comes. */
export type Hear = (letter: HostLetter, origin: string) => void;

export function answerHost(world: Window, embedding: Embedding, wake: () => void): void {
  const { document, parent } = world;
  const { dataset } = document.documentElement;
  const query = new URLSearchParams(world.location.search);
  const dialects = speakDialects(world, query.get("childId"));
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
    dialects.say(height);
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
      const speaks = document.querySelector(`.languages [lang|="${asked}"]`);
      if (speaks && asked !== language() && !dataset.language && !query.has("lang")) wake();
    } else if (word !== "theme") wake();
  }

  world.addEventListener("message", ({ source, data, origin }) => {
    if (source !== parent) return;
    const letter = readHost(data);
    if (letter) obey(letter, origin);
    else if (dialects.asks(data)) sayAgain();
  });
  world.addEventListener("awake", (event) => {
    hear = (event as CustomEvent<Hear>).detail;
    for (const letter of kept) hear(...letter);
  });
  sayReady();
}

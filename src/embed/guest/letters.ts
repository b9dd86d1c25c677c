/** Letters between this frame and the page around it. Nothing is believed but what the parent itself says. */
import type { Store } from "../../store/store.ts";
import type { Embedding } from "../../view/embedding.ts";
import { tallyFor } from "../../view/tally.ts";
import { type GuestLetter, type HostLetter, readHost, sealed } from "../protocol.ts";
import { followHeight } from "./size.ts";

export interface Correspondence {
  /** Whether a host that speaks the protocol has said hello. */
  heard(): boolean;
}

export function correspond(world: Window, store: Store, embedding: Embedding): Correspondence {
  const { atlas } = store;
  const query = new URLSearchParams(world.location.search);
  const pymId = query.get("childId");
  let heard = false;
  let telling = false;

  // Whoever holds the frame may hear what is no secret: that it is ready, and how high it is.
  const say = (letter: GuestLetter, origin = "*") => world.parent.postMessage(sealed(letter), origin);
  const sayHeight = (height: number) => {
    say({ word: "size", height });
    world.parent.postMessage({ sentinel: "amp", type: "embed-size", height }, "*");
    if (pymId) world.parent.postMessage(["pym", pymId, "height", height].join("xPYMx"), "*");
  };
  const sayReady = () => {
    const { place, language } = store.get().view;
    say({ word: "ready", place, language });
  };

  function obey(letter: HostLetter, origin: string): void {
    const { view } = store.get();
    switch (letter.word) {
      case "hello":
        heard = true;
        greet(letter, origin);
        break;
      case "theme":
        store.wear(letter.theme);
        break;
      case "open": {
        const initiative = atlas.initiatives.find(({ id }) => id === letter.id);
        const place = atlas.places.find(({ id }) => id === letter.id);
        if (initiative) store.openInitiative(initiative.id);
        else if (place) store.openPlace(place.id);
        break;
      }
      case "filter": {
        const { types = [], chapters = [], words = "" } = letter;
        const filter = { types: among(atlas.types, types), themes: among(atlas.themes, chapters), words: "" };
        store.show({ ...view, filter });
        store.search(words);
        break;
      }
    }
  }

  /** What the frame's address says comes before what its host supposes. */
  function greet(hello: HostLetter & { readonly word: "hello" }, origin: string): void {
    if (hello.theme && embedding.scheme === "auto") store.wear(hello.theme);
    if (hello.reducedMotion !== undefined) store.calm(hello.reducedMotion);
    const tag = hello.language?.toLowerCase() ?? "";
    const language = atlas.map.languages.find((each) => tag === each || tag.startsWith(`${each}-`));
    if (language && !query.has("lang")) store.speak(language);
    if (hello.events && !telling) {
      telling = true;
      tellEvents(store, (letter) => say(letter, origin === "null" ? "*" : origin));
    }
    sayReady();
    sayAgain();
  }

  if (world.parent === world) return { heard: () => false };
  const sayAgain = embedding.height === "auto" ? followHeight(world, sayHeight) : () => undefined;
  world.addEventListener("message", ({ source, data, origin }) => {
    if (source !== world.parent) return;
    const letter = readHost(data);
    if (letter) obey(letter, origin);
    else if (asksForHeight(data, pymId)) sayAgain();
  });
  sayReady();
  return { heard: () => heard };
}

/** Those that there are, in their order. */
function among<Id extends string>(
  all: readonly { readonly id: Id }[],
  asked: readonly string[],
): readonly Id[] {
  return all.map(({ id }) => id).filter((id) => asked.includes(id));
}

/** What the reader opened and chose, and nothing of who they are or what they typed. */
function tellEvents(store: Store, tell: (letter: GuestLetter) => void): void {
  const { atlas } = store;
  store.watch(
    ({ view }) => view.place,
    (id) => tell({ word: "event", event: "place", id }),
  );
  store.watch(
    ({ view }) => view.initiative,
    (id) => id && tell({ word: "event", event: "initiative", id }),
  );
  store.watch(
    ({ photo }) => photo,
    (id) => id && tell({ word: "event", event: "photo", id }),
  );
  store.watch(
    ({ view }) => view.filter,
    (filter) => {
      const { types, themes: chapters } = filter;
      const count = tallyFor(atlas, filter).passing.size;
      tell({ word: "event", event: "filter", types, chapters, count });
    },
  );
}

/** Other hosts' words for "say your height": @newswire/frames when it comes late, pym when the frame's width changed. */
function asksForHeight(data: unknown, pymId: string | null): boolean {
  if (typeof data === "string") return pymId !== null && data.startsWith(`pymxPYMx${pymId}xPYMxwidthxPYMx`);
  const said = data as { readonly sentinel?: unknown; readonly type?: unknown } | null;
  return said?.sentinel === "amp" && said.type === "frames-init";
}

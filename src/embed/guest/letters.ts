/** What a host's letters mean to the map, and what the host is told of it. The door has heard and read them. */
import type { Store } from "../../store/store.ts";
import { languageMeant } from "../../view/address/language.ts";
import type { Scheme } from "../../view/embedding.ts";
import { tallyFor } from "../../view/tally.ts";
import type { Hear } from "../door/letters.ts";
import { type GuestLetter, type HostLetter, sealed } from "../protocol.ts";

export interface Correspondence {
  readonly hear: Hear;
  /** Whether a host that speaks the protocol has said hello. */
  readonly heard: () => boolean;
}

export function correspond(world: Window, store: Store): Correspondence {
  const { atlas } = store;
  const { dataset } = world.document.documentElement;
  const chosenLanguage = !!dataset.language || new URLSearchParams(world.location.search).has("lang");
  let heard = false;
  let telling = false;
  store.setScheme(dataset.theme as Scheme);

  function hear(letter: HostLetter, origin: string): void {
    store.setScheme(dataset.theme as Scheme); // the door knows whose word counts
    switch (letter.word) {
      case "hello":
        heard = true;
        greet(letter, origin);
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
        const filter = {
          types: among(atlas.types, types),
          chapters: among(atlas.chapters, chapters),
          words: "",
        };
        store.show({ ...store.get().view, filter });
        store.search(words);
        break;
      }
    }
  }

  function greet(hello: HostLetter & { readonly word: "hello" }, origin: string): void {
    if (hello.reducedMotion !== undefined) store.setReducedMotion(hello.reducedMotion);
    const language = languageMeant(hello.language ?? "", atlas.map.languages);
    if (language && !chosenLanguage) store.speak(language);
    if (!hello.events || telling) return;
    telling = true;
    const to = origin === "null" ? "*" : origin;
    tellEvents(store, (letter) => world.parent.postMessage(sealed(letter), to));
  }

  return { hear, heard: () => heard };
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
      const { types, chapters } = filter;
      const count = tallyFor(atlas, filter).passing.size;
      tell({ word: "event", event: "filter", types, chapters, count });
    },
  );
}

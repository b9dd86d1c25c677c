/** What every component reads from: the store, the atlas, the pictures, and the words of the reader's language. */
import { createContext } from "preact";
import { useContext, useEffect, useState } from "preact/hooks";
import type { Text } from "../atlas/atlas.ts";
import { say } from "../atlas/questions.ts";
import type { State, Store } from "../store/store.ts";
import { wayUp } from "../view/page.ts";
import { type Tally, tallyFor } from "../view/tally.ts";
import type { Words } from "../words/words.ts";
import type { LaterRooms } from "./later-rooms.ts";
import type { Published } from "./published.ts";

/** The state that was printed, until what was printed has been taken over. */
export interface Print {
  current: State | null;
}

export interface Reading extends Published {
  readonly store: Store;
  readonly later: LaterRooms | null;
  readonly print: Print;
  /** Whether the page stands in a frame on someone else's page. */
  readonly embedded: boolean;
}

export const ReadingContext = createContext<Reading | null>(null);

export function useReading(): Reading {
  const reading = useContext(ReadingContext);
  if (reading === null) throw new Error("outside <App>");
  return reading;
}

/** A part of the state, followed. `pick` must give the same object while nothing changes. */
export function useView<T>(pick: (state: State) => T): T {
  const { store, print } = useReading();
  const [value, setValue] = useState(() => pick(print.current ?? store.get()));
  useEffect(() => {
    const take = () => setValue(() => pick(store.get()));
    take();
    return store.watch(pick, take);
  }, [store]);
  return value;
}

export function useWords(): { readonly words: Words; readonly tell: (text: Text) => string } {
  const { words } = useReading();
  const language = useView(({ view }) => view.language);
  return { words: words[language]!, tell: (text) => say(text, language) };
}

export function useTally(): Tally {
  const { atlas } = useReading();
  return tallyFor(
    atlas,
    useView(({ view }) => view.filter),
  );
}

/** The way from the page in the address bar to the folder its places' pages stand in: the site's root, or a frame's `embed/`. */
export function usePages(): string {
  return wayUp(useView(({ depth }) => depth));
}

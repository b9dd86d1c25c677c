/** The whole page, as it is printed at build and as it lives in the browser. */
import type { Ref } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { State, Store } from "../store/store.ts";
import { isFiltering } from "../view/filter.ts";
import { PlaceTabs } from "./head/PlaceTabs.tsx";
import { Awaiting } from "./late/Awaiting.tsx";
import type { LaterRooms } from "./later-rooms.ts";
import { PlacePanel } from "./panel/PlacePanel.tsx";
import type { Published } from "./published.ts";
import { ReadingContext, useReading, useView } from "./reading.ts";
import { Sheet } from "./sheet/Sheet.tsx";
import { Stage } from "./stage/Stage.tsx";
import type { Stop } from "./stops.ts";

interface AppProps extends Published {
  readonly store: Store;
  /** Given when printing; in the browser once it has come, in a second rendering. */
  readonly later: LaterRooms | null;
  /** Whether the page stands in a frame on someone else's page. */
  readonly embedded?: boolean;
  /** Where the live map may grow. */
  readonly ground?: Ref<HTMLDivElement>;
}

export function App({ ground, embedded = false, ...published }: AppProps) {
  const print = useRef<State | null>(published.store.get());
  useLayoutEffect(() => {
    print.current = null;
  }, []);
  return (
    <ReadingContext.Provider value={{ ...published, print, embedded }}>
      <Page ground={ground ?? null} />
    </ReadingContext.Provider>
  );
}

function Page({ ground }: { readonly ground: Ref<HTMLDivElement> }) {
  const { later, embedded } = useReading();
  const [stop, rest] = useState<Stop>(embedded ? "low" : "half"); // an article has said what the map is about
  const filtering = useView(({ view }) => isFiltering(view.filter));
  const head = (
    <>
      <PlaceTabs rest={rest} />
      <Awaiting>{later && <later.Chips />}</Awaiting>
    </>
  );
  return (
    <div class={`page ${stop}${filtering ? " filtering" : ""}`} onClick={(event) => later?.skip(event, rest)}>
      <Awaiting>{later && <later.Head />}</Awaiting>
      <Stage ground={ground} />
      <Sheet head={head} stop={stop} rest={rest}>
        <Awaiting>{later && <later.FilterBar />}</Awaiting>
        <PlacePanel />
      </Sheet>
      <Awaiting>{later && <later.Unseen />}</Awaiting>
    </div>
  );
}

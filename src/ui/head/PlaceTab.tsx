/** A way to a place, with how many initiatives are within it. */
import type { Place } from "../../atlas/atlas.ts";
import { goHome, openPlace } from "../../view/view.ts";
import { withinOf } from "../../words/phrases.ts";
import { Count } from "../filter/Count.tsx";
import { useReading, useTally, useView, useWords } from "../reading.ts";
import { ViewLink } from "../ViewLink.tsx";

export function PlaceTab({ place: { id, shortName } }: { readonly place: Place }) {
  const { atlas, store } = useReading();
  const { words, tell } = useWords();
  const view = useView((state) => state.view);
  const tally = useTally();
  const home = id === atlas.map.home;
  const count = tally.within.get(id)!;
  const own = tally.byPlace.get(id)!;
  const name = tell(shortName).replace("\n", " ");
  const seen = home ? words.whole : name;
  return (
    <li key={words.tag}>
      <ViewLink
        to={home ? goHome(view, atlas) : openPlace(view, id)}
        aria-current={view.place === id ? "page" : undefined}
        aria-label={`${seen} ${withinOf(words, count, name, own)}`}
        class={count === 0 ? "empty" : undefined}
        onPointerEnter={() => store.setPointed(home ? null : { place: id })}
        onPointerLeave={() => store.setPointed(null)}
      >
        {seen} <Count n={count} />
      </ViewLink>
    </li>
  );
}

/** The list of places with their counts: the primary way in, for keyboards and screen readers above all. */
import { goHome, openPlace } from "../../view/view.ts";
import { withinOf } from "../../words/phrases.ts";
import { useReading, useTally, useView, useWords } from "../reading.ts";
import { ViewLink } from "../ViewLink.tsx";

export function PlaceTabs() {
  const { atlas, store } = useReading();
  const { words, tell } = useWords();
  const view = useView((state) => state.view);
  const tally = useTally();
  return (
    <nav class="places" aria-label={words.places}>
      <ul>
        {atlas.places.map(({ id, shortName }) => {
          const home = id === atlas.map.home;
          const count = tally.within[id]!;
          const own = tally.byPlace[id]!;
          const name = tell(shortName).replace("\n", " ");
          const seen = home ? words.whole : name;
          return (
            <li key={id}>
              <ViewLink
                to={home ? goHome(view, atlas) : openPlace(view, id)}
                aria-current={view.place === id ? "page" : undefined}
                aria-label={`${seen} ${withinOf(words, count, name, own)}`}
                class={count === 0 ? "empty" : undefined}
                onPointerEnter={() => store.point(home ? null : { place: id })}
                onPointerLeave={() => store.point(null)}
              >
                {seen} <b translate={false}>{count}</b>
              </ViewLink>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

/** How much the filter finds in other places, and the way there. */
import type { Found } from "../../view/found.ts";
import { goHome, openPlace } from "../../view/view.ts";
import { counted, fill } from "../../words/phrases.ts";
import { Count } from "../filter/Count.tsx";
import { useReading, useView, useWords } from "../reading.ts";
import { ViewLink } from "../ViewLink.tsx";

export function Elsewhere({ counts }: { readonly counts: Found["elsewhere"] }) {
  const { atlas } = useReading();
  const { words, tell } = useWords();
  const view = useView((state) => state.view);
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  return (
    <section class="elsewhere">
      <h3 key={all}>{counted(words, words.elsewhere, all)}</h3>
      <ul>
        {counts.map(({ place, count }) => {
          const home = place.id === atlas.map.home;
          return (
            <li key={place.id}>
              <ViewLink to={home ? goHome(view, atlas) : openPlace(view, place.id)}>
                {home ? fill(words.own, { name: tell(place.shortName) }) : tell(place.name)}{" "}
                <Count n={count} />
              </ViewLink>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

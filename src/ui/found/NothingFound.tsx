/** Nothing is found here; and where nothing is found at all, which part of the filter would have to go. */

import { letGo } from "../../view/choice/parts.ts";
import { waysOut } from "../../view/choice/ways-out.ts";
import type { Filter } from "../../view/filter.ts";
import { panelId } from "../../view/page-ids.ts";
import { countOf, fill } from "../../words/phrases.ts";
import { useNaming } from "../filter/naming.ts";
import { useReading, useTally, useView, useWords } from "../reading.ts";

export function NothingFound() {
  const { atlas, store } = useReading();
  const { words } = useWords();
  const filter = useView(({ view }) => view.filter);
  const { passing } = useTally();
  const nameOf = useNaming();
  const ways = passing.size === 0 ? waysOut(atlas, filter) : [];
  const press = (part: Filter) => {
    document.querySelector<HTMLElement>(`#${panelId} h2`)?.focus({ preventScroll: true }); // the button goes with the part
    store.show(letGo(store.get().view, part));
  };
  return (
    <div class="emptied">
      <p>{words.emptied}</p>
      {ways.length > 0 && <p>{words.waysOut}</p>}
      {ways.map(({ part, count }) => {
        const text = nameOf(part);
        return (
          <button key={text + count} type="button" class="chip" onClick={() => press(part)}>
            {fill(words.without, { text, count: countOf(words, count) })}
          </button>
        );
      })}
    </div>
  );
}

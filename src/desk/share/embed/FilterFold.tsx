/** Which initiatives the map opens with: those the reader has before them, or others. */
import { useState } from "preact/hooks";
import { initiativeOf } from "../../../atlas/questions.ts";
import type { Wishing } from "../../../embed/codes/wish.ts";
import { BadgeDisc } from "../../../ui/BadgeDisc.tsx";
import { useReading, useWords } from "../../../ui/reading.ts";
import { mostLetters } from "../../../view/filter.ts";
import {
  closeInitiative,
  openInitiative,
  search,
  toggleChapter,
  toggleType,
  type View,
} from "../../../view/view.ts";
import { fill } from "../../../words/phrases.ts";
import { useFilterSummary } from "../address/summary.ts";
import { Fold } from "../fields/Fold.tsx";
import { Ticks } from "../fields/Ticks.tsx";
import { useShareWords } from "../speech.ts";

export function FilterFold({ wish: { view }, want }: Wishing) {
  const { atlas } = useReading();
  const { words: page, tell } = useWords();
  const words = useShareWords();
  const [open] = useState(view.initiative); // what was open on the page; it can be left out, and taken back in
  const set = useFilterSummary(view).join(page.dot) || words.all;
  const offered = open !== null && initiativeOf(atlas, open).place === view.place ? open : null;
  const show = (changed: View) => want({ view: changed });
  return (
    <Fold name={words.filter} set={set}>
      {offered !== null && (
        <label class="tick">
          <input
            type="checkbox"
            checked={view.initiative === offered}
            onChange={({ currentTarget: { checked } }) =>
              show(checked ? openInitiative(view, atlas, offered) : closeInitiative(view))
            }
          />
          <span>{fill(words.initiative, { title: tell(initiativeOf(atlas, offered).title) })}</span>
        </label>
      )}
      <Ticks
        legend={words.types}
        options={atlas.types.map((type) => ({
          id: type.id,
          name: (
            <>
              <BadgeDisc type={type} />
              {tell(type.name)}
            </>
          ),
        }))}
        ticked={view.filter.types}
        toggle={(type) => show(toggleType(view, atlas, type))}
      />
      <Ticks
        legend={words.chapters}
        options={atlas.chapters.map(({ id, name }) => ({ id, name: tell(name) }))}
        ticked={view.filter.chapters}
        toggle={(chapter) => show(toggleChapter(view, atlas, chapter))}
      />
      <label class="pick">
        <span>{words.search}</span>
        <input
          type="search"
          maxLength={mostLetters}
          value={view.filter.words}
          // Each letter would load the preview anew; the whole word does.
          onChange={({ currentTarget: { value } }) => show(search(view, value))}
        />
      </label>
    </Fold>
  );
}

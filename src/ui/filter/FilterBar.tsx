/** The legend that is also the filter: types with their badges, chapters, each with its live count, and search words. */
import { useState } from "preact/hooks";
import { filterId } from "../../view/page-ids.ts";
import { BadgeDisc } from "../BadgeDisc.tsx";
import { useReading, useTally, useView, useWords } from "../reading.ts";
import { Option } from "./Option.tsx";
import { Search } from "./Search.tsx";

export function FilterBar() {
  const { atlas, store } = useReading();
  const { words, tell } = useWords();
  const filter = useView(({ view }) => view.filter);
  const tally = useTally();
  const [open, setOpen] = useState(false);
  return (
    <section class={`filter ${open ? "open" : ""}`}>
      <h2 key={words.filter}>
        <button type="button" aria-expanded={open} aria-controls={filterId} onClick={() => setOpen(!open)}>
          {words.filter}
        </button>
      </h2>
      <div id={filterId} class="options">
        <div role="group" aria-label={words.byType} class="types">
          {atlas.types.map((type) => (
            <Option
              key={type.id + words.tag}
              chosen={filter.types.includes(type.id)}
              count={tally.byType.get(type.id)!}
              choose={() => store.toggleType(type.id)}
            >
              <BadgeDisc type={type} />
              {tell(type.name)}
            </Option>
          ))}
        </div>
        <div role="group" aria-label={words.chapters} class="chapters">
          {atlas.chapters.map((chapter) => (
            <Option
              key={chapter.id + words.tag}
              chosen={filter.chapters.includes(chapter.id)}
              count={tally.byChapter.get(chapter.id)!}
              choose={() => store.toggleChapter(chapter.id)}
            >
              {tell(chapter.name)}
            </Option>
          ))}
        </div>
        <Search />
      </div>
    </section>
  );
}

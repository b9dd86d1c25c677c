import { chapterOf, typeOf } from "../../atlas/questions.ts";
import type { Filter } from "../../view/filter.ts";
import { fill } from "../../words/phrases.ts";
import { useReading, useWords } from "../reading.ts";

/** What a part of the filter is called: its types and chapters by name, the search words in quotation marks. */
export function useNaming(): (part: Filter) => string {
  const { atlas } = useReading();
  const { words, tell } = useWords();
  return ({ types, chapters, words: said }) =>
    [
      ...types.map((id) => tell(typeOf(atlas, id).name)),
      ...chapters.map((id) => tell(chapterOf(atlas, id).name)),
      ...(said ? [fill(words.quoted, { text: said })] : []),
    ].join(words.dot);
}

/** A view in one line, as the reader's language names it: the place, what is open, what is filtered. */
import { initiativeOf, placeOf, typeOf } from "../../../atlas/questions.ts";
import { useReading, useWords } from "../../../ui/reading.ts";
import type { View } from "../../../view/view.ts";
import { fill } from "../../../words/phrases.ts";
import { useShareWords } from "../speech.ts";

export function useSummary(view: View): string {
  const { atlas } = useReading();
  const { words, tell } = useWords();
  const filtered = useFilterSummary(view);
  const open = view.initiative === null ? [] : [tell(initiativeOf(atlas, view.initiative).title)];
  return [tell(placeOf(atlas, view.place).name), ...open, ...filtered].join(words.dot);
}

/** Empty when nothing is filtered. */
export function useFilterSummary({ filter }: View): readonly string[] {
  const { atlas } = useReading();
  const { tell } = useWords();
  const share = useShareWords();
  const asked = filter.words.trim();
  return [
    ...filter.types.map((id) => tell(typeOf(atlas, id).name)),
    ...atlas.chapters.filter(({ id }) => filter.chapters.includes(id)).map(({ name }) => tell(name)),
    ...(asked ? [fill(share.quoted, { text: asked })] : []),
  ];
}

/** The filter as what was chosen, one by one: what can be named, and let go by itself. */
import { type Filter, noFilter } from "../filter.ts";
import type { View } from "../view.ts";

/** Every choice, as a filter of nothing else; the search words are one. */
export function partsOf({ types, chapters, words }: Filter): readonly Filter[] {
  return [
    ...types.map((type) => ({ ...noFilter, types: [type] })),
    ...chapters.map((chapter) => ({ ...noFilter, chapters: [chapter] })),
    ...(words.trim() === "" ? [] : [{ ...noFilter, words: words.trim() }]),
  ];
}

/** The filter when a part of it is let go. */
export function without(filter: Filter, part: Filter): Filter {
  return {
    types: filter.types.filter((type) => !part.types.includes(type)),
    chapters: filter.chapters.filter((chapter) => !part.chapters.includes(chapter)),
    words: part.words === "" ? filter.words : "",
  };
}

export function letGo(view: View, part: Filter): View {
  return { ...view, filter: without(view.filter, part) };
}

/** What a filter gives, in a sentence. */
import { counted, countOf } from "./phrases.ts";
import type { Words } from "./zh/words.ts";

/** `3 个地方的 5 个项目` */
export function resultOf(words: Words, places: number, initiatives: number): string {
  if (initiatives === 0) return words.resultNone;
  return counted(words, words.resultPlaces, places) + countOf(words, initiatives);
}

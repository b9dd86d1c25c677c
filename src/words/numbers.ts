/** Numbers of the facts as they are read in a language. */
import type { Words } from "./zh/words.ts";

/** A number as it is read: what stands before it, the number itself, what follows it. */
export interface Figure {
  readonly before: string;
  readonly number: string;
  readonly after: string;
}

export function figureOf(
  words: Words,
  value: number,
  unit: string,
  exactness: keyof Words["exactness"],
): Figure {
  return {
    before: words.exactness[exactness],
    number: numberOf(words, value),
    after: unit === "%" || unit === "" ? unit : words.beforeUnit + unit,
  };
}

/**
 * A number as its language writes it, 2124 → 2,124; in ten thousands where its papers do so, 134100 → 13.41万. These are ours:
 * the engines' own short form turns 12,345 into 1.2万, and what is exact would be no more.
 */
export function numberOf({ tag, myriad }: Words, value: number): string {
  return myriad && value >= 10_000 && value % 100 === 0
    ? written(value / 10_000, tag) + myriad
    : written(value, tag);
}

function written(value: number, tag: string): string {
  return value.toLocaleString(tag, { maximumFractionDigits: 12 });
}

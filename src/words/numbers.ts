/** Numbers of the facts as they are read in a language. */
import type { Words } from "./zh.ts";

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

/** Digits in groups of three, 2124 → 2,124; in ten thousands where a language's papers do so, 134100 → 13.41万. */
export function numberOf({ myriad }: Words, value: number): string {
  return myriad && value >= 10_000 && value % 100 === 0 ? grouped(value / 10_000) + myriad : grouped(value);
}

function grouped(value: number): string {
  const [whole = "", decimals] = String(value).split(".");
  const thousands = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return decimals === undefined ? thousands : `${thousands}.${decimals}`;
}

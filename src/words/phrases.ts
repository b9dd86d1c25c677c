/** Sentences made of words and counts. */
import type { Counted, Words } from "./zh/words.ts";

/** Calendar years; `to: null` is still going on. */
interface Period {
  readonly from: number;
  readonly to: number | null;
  readonly planned: boolean;
}

/** `fill("{n} of {of}", { n: 2, of: 4 })` → `"2 of 4"`. */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => `${values[name]}`);
}

/** The form of a counted word that goes with a number. */
export function counted({ tag }: Words, forms: Counted, n: number): string {
  rules[tag] ??= new Intl.PluralRules(tag);
  return fill(forms[rules[tag].select(n)]!, { n });
}

const rules: Record<string, Intl.PluralRules> = {};

export function countOf(words: Words, initiatives: number): string {
  return counted(words, words.count, initiatives);
}

/** `26 个项目，其中金湾区本级 14 个`: how many there are within a place, and how many of them are its own where some are, and not all. */
export function withinOf(words: Words, initiatives: number, name: string, own: number): string {
  if (own === initiatives || own === 0) return countOf(words, initiatives);
  return fill(words.within, { count: countOf(words, initiatives), name, n: own });
}

export function periodOf(words: Words, { from, to, planned }: Period): string {
  const endless = to === null && !planned;
  const template = endless ? words.since : to === null || to === from ? words.year : words.years;
  const text = fill(template, { from, to: to ?? "" });
  return planned ? fill(words.planned, { text }) : text;
}

/** The filter: the chosen types and chapters, and the search words. Nothing chosen means everything passes. */
import type { Atlas, ChapterId, Initiative, TypeId } from "../atlas/atlas.ts";
import { matches } from "../atlas/search.ts";

export interface Filter {
  readonly types: readonly TypeId[];
  readonly chapters: readonly ChapterId[];
  readonly words: string;
}

/** How many characters of search words are kept; letters to frames carry as many (embed/protocol.ts). */
export const mostLetters = 80;

export const noFilter: Filter = { types: [], chapters: [], words: "" };

/** Search words as a view may hold them: not endless, and no half of a character that an address cannot say. */
export function withinReason(words: string): string {
  return [...words]
    .filter((letter) => !/^[\ud800-\udfff]$/.test(letter))
    .slice(0, mostLetters)
    .join("");
}

export function isFiltering(filter: Filter): boolean {
  return filter.types.length + filter.chapters.length > 0 || filter.words.trim() !== "";
}

export function passes(atlas: Atlas, filter: Filter, initiative: Initiative): boolean {
  return (
    (filter.types.length === 0 || filter.types.includes(initiative.type)) &&
    (filter.chapters.length === 0 || filter.chapters.includes(initiative.chapter)) &&
    matches(atlas, initiative, filter.words)
  );
}

/** The list with the item in or out, in the order of `all`, so that one choice has one address. */
export function toggled<Id extends string>(
  chosen: readonly Id[],
  id: Id,
  all: readonly { readonly id: Id }[],
): readonly Id[] {
  return all.map((each) => each.id).filter((each) => chosen.includes(each) !== (each === id));
}

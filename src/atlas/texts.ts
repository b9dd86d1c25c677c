/**
 * The texts of something that holds texts. A text is an object that says something in one of the map's languages; nothing else has a
 * key that is called like one.
 */
import type { Language, Text } from "./atlas.ts";

/** All of them, in the order they stand in it. */
export function textsIn(held: unknown, languages: readonly Language[]): readonly Text[] {
  if (typeof held !== "object" || held === null) return [];
  if (isText(held, languages)) return [held];
  return Object.values(held).flatMap((each) => textsIn(each, languages));
}

/** The same with every text changed. */
export function withTexts<T>(held: T, languages: readonly Language[], change: (text: Text) => Text): T {
  const changed = (each: unknown): unknown => {
    if (typeof each !== "object" || each === null) return each;
    if (Array.isArray(each)) return each.map(changed);
    if (isText(each, languages)) return change(each);
    return Object.fromEntries(Object.entries(each).map(([key, one]) => [key, changed(one)]));
  };
  return changed(held) as T;
}

function isText(held: object, languages: readonly Language[]): held is Text {
  return languages.some((language) => typeof (held as Text)[language] === "string");
}

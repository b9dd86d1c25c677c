import type { Language, Text } from "./atlas.ts";

/**
 * All texts of something that holds texts, in the order they stand in it. A text is an object that says something in one of the map's
 * languages; nothing else has a key that is called like one.
 */
export function textsIn(held: unknown, languages: readonly Language[]): readonly Text[] {
  if (typeof held !== "object" || held === null) return [];
  if (isText(held, languages)) return [held];
  return Object.values(held).flatMap((each) => textsIn(each, languages));
}

export function isText(held: object, languages: readonly Language[]): held is Text {
  return languages.some((language) => typeof (held as Text)[language] === "string");
}

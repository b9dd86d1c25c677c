import type { Language, Text } from "./atlas.ts";

/** The language that a text is said in to a reader of another: its own where it has been translated, else the first of the map's that it has. */
export function saidIn(text: Text, language: Language): Language {
  return language in text ? language : Object.keys(text)[0]!;
}

import type { Atlas, Initiative, Place, Text } from "./atlas.ts";
import { placeOf, typeOf } from "./questions.ts";

/**
 * Whether an initiative is found by the reader's words: each of them must occur, in any language, in its title,
 * summary, locality, or the name of its type or place. Case and width make no difference: "ＣＢＤ" finds "cbd".
 */
export function matches(atlas: Atlas, initiative: Initiative, words: string): boolean {
  const wanted = wantedIn(words);
  if (wanted.length === 0) return true;
  const place = placeOf(atlas, initiative.place);
  const texts: readonly (Text | null)[] = [
    initiative.title,
    initiative.summary,
    initiative.locality,
    typeOf(atlas, initiative.type).name,
    place.name,
    place.shortName,
  ];
  return areSaid(wanted, texts);
}

/** Whether each of the reader's words occurs in a place's names, in any language. */
export function isNamed({ name, shortName }: Place, words: string): boolean {
  return areSaid(wantedIn(words), [name, shortName]);
}

function wantedIn(words: string): readonly string[] {
  return plain(words).split(/\s+/).filter(Boolean);
}

function areSaid(wanted: readonly string[], texts: readonly (Text | null)[]): boolean {
  const said = texts.flatMap((text) => (text ? Object.values(text) : [])).map(plain);
  return wanted.every((word) => said.some((text) => text.includes(word)));
}

// NFKC makes full-width letters and spaces the usual ones.
function plain(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}

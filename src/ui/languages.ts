/**
 * The map's other languages. What a page is printed in comes with the facts; what else the map speaks comes beside the page's
 * second part, which is the first that can change the language.
 */
import type { Language, Text } from "../atlas/atlas.ts";
import { textsIn } from "../atlas/texts.ts";
import { late } from "../late/late.ts";
import type { Marks } from "../look/marks/marks.ts";
import type { Words } from "../words/words.ts";
import { addRules } from "./late/rules.ts";
import type { Published } from "./published.ts";

export interface OtherLanguage {
  /** For each text of the atlas, in its order; `null` where it is not translated. */
  readonly texts: readonly (string | null)[];
  readonly words: Words;
  /** `null` where they stand as in the language the page is printed in. */
  readonly marks: Marks | null;
  /** How it is set, where that is otherwise. */
  readonly style: string;
}

export type OtherLanguages = Readonly<Record<Language, OtherLanguage>>;

type Written<T> = { -readonly [K in keyof T]: T[K] };

/** Fetches what a page in a language has not been sent, and puts it into what is here before anything is said in them. */
export async function takeLanguages(published: Published, here: Language): Promise<void> {
  const { others: file } = published;
  if (file === undefined) return;
  const { href } = new URL(file, import.meta.url);
  const others = await late((again) => fetch(href + again).then(contentOf)).always();
  addLanguages(published, here, others);
  for (const { style } of Object.values(others)) addRules(style);
}

/** A text has its languages in the map's order, so that what is not translated is said in the first there is. */
export function addLanguages(
  { atlas, words, marks }: Published,
  here: Language,
  others: OtherLanguages,
): void {
  const { languages } = atlas.map;
  textsIn(atlas, languages).forEach((text: Written<Text>, index) => {
    const said = { ...text };
    for (const [language, { texts }] of Object.entries(others)) {
      const other = texts[index];
      if (typeof other === "string") said[language] = other;
    }
    for (const language of languages) {
      delete text[language];
      if (said[language] !== undefined) text[language] = said[language];
    }
  });
  for (const [language, other] of Object.entries(others)) {
    (words as Written<typeof words>)[language] = other.words;
    (marks as Written<typeof marks>)[language] = other.marks ?? marks[here]!;
  }
}

function contentOf(answer: Response): Promise<OtherLanguages> {
  return answer.ok ? answer.json() : Promise.reject(answer.status);
}

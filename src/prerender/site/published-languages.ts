/** What a page fetches of its facts at once, in the language it is printed in, and what comes after: the map's other languages. */
import { createHash } from "node:crypto";
import type { Language } from "../../atlas/atlas.ts";
import { saidIn } from "../../atlas/said.ts";
import { textsIn, withTexts } from "../../atlas/texts.ts";
import type { OtherLanguage, OtherLanguages } from "../../ui/languages.ts";
import type { Published } from "../../ui/published.ts";
import type { Words } from "../../words/words.ts";
import { languageStyle } from "../style.ts";

export interface Parted {
  readonly here: Published;
  /** The file of the other languages; `null` where there are none. */
  readonly others: { readonly fileName: string; readonly json: string } | null;
}

/** For pages in one language. `folder`: where the scripts are. */
export function parted(published: Published, language: Language, folder: string): Parted {
  const { atlas, words, marks } = published;
  const { languages } = atlas.map;
  const rest = languages.filter((each) => each !== language);
  if (rest.length === 0) return { here: published, others: null };
  const texts = textsIn(atlas, languages);
  const other = (each: Language): OtherLanguage => ({
    texts: texts.map((text) => text[each] ?? null),
    words: words[each]!,
    marks: JSON.stringify(marks[each]) === JSON.stringify(marks[language]) ? null : marks[each]!,
    style: languageStyle(each, language),
  });
  const others: OtherLanguages = Object.fromEntries(rest.map((each) => [each, other(each)]));
  const json = JSON.stringify(others);
  const name = `languages-${createHash("sha256").update(json).digest("base64url").slice(0, 8)}.json`;
  return {
    here: {
      ...published,
      others: name,
      atlas: withTexts(atlas, languages, (text) => {
        const said = saidIn(text, language);
        return { [said]: text[said]! };
      }),
      words: { ...called(words, rest), [language]: words[language]! },
      marks: { [language]: marks[language]! },
    },
    others: { fileName: `${folder}/${name}`, json },
  };
}

/** What the links to the other languages are called: as much of their words as stands on the page before they are there. */
function called(words: Published["words"], languages: readonly Language[]): Record<Language, Words> {
  return Object.fromEntries(
    languages.map((language) => {
      const { tag, name } = words[language]!;
      return [language, { tag, name } as Words];
    }),
  );
}

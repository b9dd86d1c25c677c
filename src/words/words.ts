/** The interface's own sentences, in every language there is. Read at build; the page gets them with the facts. */
import { words as en } from "./en/words.ts";
import { type InEachTongue, saidIn } from "./tongues.ts";
import { type Words, words as zh } from "./zh/words.ts";
import { words as zhHant } from "./zh-hant/words.ts";

export type { Words };

/** A word of a map's own, in the languages it has it in. */
type OwnWord = Readonly<Partial<Record<string, string>>>;

export const allWords: InEachTongue<Words> = { zh, "zh-Hant": zhHant, en };

/** The interface's sentences as one map has them in its languages: its own words where it has them, in each language it has them in. */
export function wordsWith(
  own: Readonly<Partial<Record<keyof Words, OwnWord>>>,
  languages: readonly string[],
): Readonly<Record<string, Words>> {
  const spoken = (language: string): Words => ({
    ...saidIn(allWords, language),
    ...Object.fromEntries(
      Object.entries(own).flatMap(([word, text]) => {
        const said = text?.[language];
        return said === undefined ? [] : [[word, said]];
      }),
    ),
  });
  return Object.fromEntries(languages.map((language) => [language, spoken(language)]));
}

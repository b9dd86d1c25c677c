/** The interface's own sentences, in every language there is. Read at build; the page gets them with the facts. */
import { en } from "./en.ts";
import { type Words, zh } from "./zh.ts";

export type { Words };

/** A word of a map's own, in the languages it has it in. */
type OwnWord = Readonly<Partial<Record<"zh" | "en", string>>>;

export const allWords: Readonly<Record<"zh" | "en", Words>> = { zh, en };

/** The interface's sentences as one map has them: its own words where it has them, in each language it has them in. */
export function wordsWith(own: Readonly<Partial<Record<keyof Words, OwnWord>>>): typeof allWords {
  const spoken = (language: "zh" | "en", words: Words): Words => ({
    ...words,
    ...Object.fromEntries(
      Object.entries(own).flatMap(([word, text]) => {
        const said = text?.[language];
        return said === undefined ? [] : [[word, said]];
      }),
    ),
  });
  return { zh: spoken("zh", zh), en: spoken("en", en) };
}

/**
 * What of a text can be set. The painter puts one outline beside the next, as Latin, Greek and Cyrillic, Han, kana and
 * Hangul want it. Scripts whose letters join, change, stack or run from the right (Arabic, Hebrew, Devanagari, Tibetan, Thai …)
 * would come out wrong, and a wrong word is worse than none.
 */

import { scriptOf } from "../../look/lettering.ts";

const alone =
  /^[\p{Co}\p{scx=Common}\p{scx=Latin}\p{scx=Greek}\p{scx=Cyrillic}\p{scx=Armenian}\p{scx=Georgian}\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Bopomofo}\p{scx=Hangul}\p{scx=Yi}\p{scx=Lisu}\p{scx=Cherokee}\p{scx=Ethiopic}\p{scx=Canadian_Aboriginal}\p{scx=Tifinagh}\p{scx=Vai}\p{scx=Braille}]$/u;
const dependent = /[\p{M}\p{Cf}\p{Regional_Indicator}\p{Emoji_Modifier}]/u;
const invisible = /[\p{Default_Ignorable_Code_Point}\p{Cc}]/gu;
const letter = /[\p{L}\p{N}\p{M}\p{Co}]/u;
/** Scripts without spaces between words: a line may end after any character. */
const { source: ideographs } = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Bopomofo}\p{scx=Yi}]/u;
/** Letters of scripts that part their words by spaces. */
const inWords = new RegExp(`^(?!${ideographs})[\\p{L}\\p{N}\\p{M}]`, "u");
const ideographic = new RegExp(`(?=\\p{L})${ideographs}`, "gu");
const spelt = new RegExp(`(?!${ideographs})\\p{L}`, "gu");
/** What may be one character with its neighbours; a text is looked at closely around these alone, since that takes long. */
const joint = /[\r\p{M}\p{Cf}\p{Regional_Indicator}\p{Emoji_Modifier}]/u;
const { source: J } = joint;
const apart = `[^${J.slice(1, -1)}]`;
const stretches = new RegExp(`(?:${apart}(?!${J}))+|${apart}?${J}(?:${apart}?${J})*${apart}?`, "gu");
const clusters = new Intl.Segmenter("und", { granularity: "grapheme" });

/** Whether a character is a letter or a figure of a word, whatever its alphabet. */
export function isOfWord(character: string): boolean {
  return inWords.test(character);
}

/** Whether a text is set as Chinese is, with marks in full squares: by its own letters, and where both stand in it by its language. */
export function isIdeographic(text: string, language: string): boolean {
  const han = text.match(ideographic)?.length ?? 0;
  return ["Hans", "Hant"].includes(scriptOf(language)) ? han > 0 : han > (text.match(spelt)?.length ?? 0);
}

/** Stands where words are left out. */
export const OMISSION = "[…]";

/** Whether a character is right by itself, wherever it stands. */
export function standsAlone(character: string): boolean {
  return alone.test(character) && !dependent.test(character);
}

/** A text as what a painter sets: characters as readers see them, each one code point wherever there is one for it. */
export function charactersOf(text: string): readonly string[] {
  return (text.match(stretches) ?? []).flatMap((stretch) => {
    return joint.test(stretch) ? [...clusters.segment(stretch)].flatMap(ofCluster) : ofPlain(stretch);
  });
}

function ofCluster({ segment }: Intl.SegmentData): readonly string[] {
  if (segment === "\r\n") return ["\n"];
  return dependent.test(segment)
    ? [segment.replace(invisible, "").normalize("NFC")].filter(Boolean)
    : ofPlain(segment);
}

function ofPlain(stretch: string): readonly string[] {
  return [...stretch].filter(
    (character) => /[\n\t]/.test(character) || character.replace(invisible, "") !== "",
  );
}

/**
 * The text without what cannot be set: for words that are left out stands a sign, once for all that follow one another; a
 * symbol or a picture leaves nothing. A word of which a letter is lacking is left out whole.
 */
export function settable(text: string, sets: (character: string) => boolean): string {
  const characters = charactersOf(text);
  const kept: (string | null)[] = characters.map((character) => {
    if (/^\s$/u.test(character) || sets(character)) return character;
    return letter.test(character) ? null : "";
  });
  spread(kept, characters.keys());
  spread(kept, [...characters.keys()].reverse());
  return kept
    .map((character) => character ?? "\0")
    .join("")
    .replace(/\0(?:[^\p{L}\p{N}\0\n]*\0)*/gu, OMISSION)
    .replace(/ {2,}/g, " ")
    .trim();
}

/** What of a text cannot be set. */
export function unsettable(text: string, sets: (character: string) => boolean): readonly string[] {
  return charactersOf(text).filter((character) => !/^\s$/u.test(character) && !sets(character));
}

/** A gap takes the rest of its word with it, in the order given. */
function spread(kept: (string | null)[], order: Iterable<number>): void {
  let before: string | null | undefined;
  for (const index of order) {
    const character = kept[index]!;
    if (before === null && character !== null && inWords.test(character)) kept[index] = null;
    before = kept[index];
  }
}

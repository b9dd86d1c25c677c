/**
 * Traditional Chinese for readers in Hong Kong and Macau, derived from a map's Chinese wherever a text gives none of its own. It is
 * done here, before anything is published: a converter weighs a megabyte, and no reader is to fetch it.
 */
import { Converter } from "opencc-js/cn2t";
import type { Atlas, Language, Text } from "../atlas/atlas.ts";
import { withTexts } from "../atlas/texts.ts";

const FROM: Language = "zh";
const TO: Language = "zh-Hant";

/** The atlas with every text in Traditional Chinese, too, where the map is in both; else as it is. */
export function withTraditional(atlas: Atlas): Atlas {
  const { languages } = atlas.map;
  if (!languages.includes(FROM) || !languages.includes(TO)) return atlas;
  const convert = Converter({ from: "cn", to: "hk" });
  const derived = (text: Text): Text => {
    const all: Text = text[FROM] === undefined ? text : { [TO]: asPrinted(convert(text[FROM])), ...text };
    const said = languages.filter((language) => all[language] !== undefined);
    return Object.fromEntries(said.map((language) => [language, all[language]!]));
  };
  return withTexts(atlas, languages, derived);
}

/** As papers there print it: with their quotation marks, and with the usual form where the converter has that of a school's list. */
function asPrinted(converted: string): string {
  return usual.reduce((text, [from, to]) => text.replaceAll(from, to), converted);
}

const usual: readonly (readonly [from: string, to: string])[] = [
  ["“", "「"],
  ["”", "」"],
  ["‘", "『"],
  ["’", "』"],
  ["説", "說"],
  ["閲", "閱"],
  ["脱", "脫"],
  ["税", "稅"],
  ["悦", "悅"],
  ["兑", "兌"],
  ["衞", "衛"],
  ["啓", "啟"],
  ["麪", "麵"],
  ["綫", "線"],
  ["羣", "群"],
  ["峯", "峰"],
  ["鍛鍊", "鍛煉"],
];

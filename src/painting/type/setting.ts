/**
 * Sets one line of type: where each character stands. Chinese marks are as wide as a character, half of it blank; beside
 * one another and at the ends of a line the blank is taken away (《中文排版需求》 W3C clreq, 标点符号的宽度调整).
 */
import { isOfWord } from "./scripts.ts";

/** Widths of characters in ems. */
export interface Widths {
  readonly measure: (character: string) => number;
  /**
   * Where a character's ink begins and ends. When given, the text is one of Latin letters, whose quotation marks and
   * apostrophes are set as narrow as they are, though a Chinese face draws them into a full square.
   */
  readonly inkOf?: ((character: string) => readonly [left: number, right: number]) | undefined;
  /** Whether stops stand in the middle of their squares, as in faces of Traditional Chinese: they have no blank to take away. */
  readonly centred?: boolean;
}

export interface SetLine {
  /** `x` in ems from the line's start. */
  readonly glyphs: readonly { readonly character: string; readonly x: number }[];
  /** In ems, without the blank of a mark at its end. */
  readonly width: number;
}

/** Marks whose blank is on their left. */
export const opening = "（《〈「『【〔“‘";
/** Marks whose blank is on their right. */
export const closing = "，。、；：）》〉」』】〕”’";

/** Those of them that stand in the middle in Traditional Chinese. */
const stops = /[，。、；：]/g;

const DOT = "·"; // as wide as a character it has room enough, and wants no spaces around it
const FULL = 0.9; // narrower marks are Latin ones, which have no blank
const BLANK = 0.5;
const quotes = "“”‘’";
const QUOTE_AIR = 0.05;

/** `tracking`: ems between any two characters. */
export function setLine(text: string, { measure, inkOf, centred }: Widths, tracking = 0): SetLine {
  const ending = centred ? closing.replace(stops, "") : closing;
  const characters = [...text.trimEnd()];
  const glyphs: { character: string; x: number }[] = [];
  const narrow = (character: string) => inkOf !== undefined && quotes.includes(character);
  const wide = (character: string | undefined, marks: string) =>
    character !== undefined && marks.includes(character) && !narrow(character) && measure(character) >= FULL;
  let x = 0;
  characters.forEach((character, index) => {
    const [before, after] = [characters[index - 1], characters[index + 1]];
    if (narrow(character)) {
      const [left, right] = inkOf!(character);
      glyphs.push({ character, x: x - left + QUOTE_AIR });
      x += right - left + 2 * QUOTE_AIR + tracking;
      return;
    }
    const afterBlank = wide(before, ending) && (wide(character, ending) || wide(character, opening));
    const blankTwice = wide(character, opening) && (index === 0 || wide(before, opening));
    if (afterBlank || blankTwice) x -= BLANK;
    glyphs.push({ character, x });
    const spared = character === " " && (wide(before, DOT) || wide(after, DOT));
    x += (spared ? 0 : measure(character)) + tracking;
  });
  const last = characters.at(-1);
  const width = x - (characters.length > 0 ? tracking : 0) - (wide(last, ending) ? BLANK : 0);
  return { glyphs, width: Math.max(0, width) };
}

/** A line moved apart to a width in ems: the space goes between characters, not into words. */
export function justified(line: SetLine, width: number): SetLine {
  const gaps = line.glyphs.map(({ character }, index) => {
    const before = line.glyphs[index - 1]?.character;
    return before !== undefined && !(isInWord(before) && isInWord(character)) ? 1 : 0;
  });
  const count = gaps.reduce<number>((sum, gap) => sum + gap, 0);
  if (count === 0) return line;
  let passed = 0;
  const glyphs = line.glyphs.map(({ character, x }, index) => {
    passed += gaps[index]!;
    return { character, x: x + (passed / count) * (width - line.width) };
  });
  return { glyphs, width };
}

/** Letters, digits and their marks, of any alphabet: what is set in words. */
export function isInWord(character: string): boolean {
  return /[\u0021-\u007e\u2010-\u2013\u2019]/.test(character) || isOfWord(character);
}

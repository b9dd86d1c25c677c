/**
 * The outlines of a face's characters. The painter takes some 40 ms for every piece of text it is given, since it reads
 * the whole font anew each time; so it is asked once for the outlines of all characters, and texts are set from these.
 */
import { Resvg } from "@resvg/resvg-js";
import type { ReadyFace } from "./fonts.ts";

/** Outlines are in thousandths of an em, right and down of the character's place on the baseline. */
export const EM = 1000;

const APART = 3 * EM; // no two characters' outlines can meet
const KEEPER = "一"; // stands between characters that would change each other
const AT_ONCE = 200; // keeps positions exact in the painter's 32-bit floats

/** By character, the `d` of its outline; a character that leaves no trace, or that the face lacks, has none. */
export function outlinesOf(face: ReadyFace, characters: Iterable<string>): ReadonlyMap<string, string> {
  const known = [...new Set(characters)]
    .filter((character) => /\S/u.test(character) && face.metrics.glyphs.has(character.codePointAt(0)!))
    .sort();
  const outlines = new Map<string, string>();
  for (let start = 0; start < known.length; start += AT_ONCE) {
    const some = known.slice(start, start + AT_ONCE);
    for (const [character, outline] of setApart(face, some)) outlines.set(character, outline);
  }
  return outlines;
}

/** The width of a character in ems, or `undefined` where the face lacks it. */
export function widthOf({ metrics }: ReadyFace, character: string): number | undefined {
  const glyph = metrics.glyphs.get(character.codePointAt(0)!);
  return glyph === undefined ? undefined : metrics.advanceOf(glyph) / metrics.unitsPerEm;
}

function setApart(face: ReadyFace, characters: readonly string[]): readonly (readonly [string, string])[] {
  // Letters and marks change beside one another (ligatures, kerning), Han characters beside nothing.
  const row = characters.flatMap((character) => (isHan(character) ? [character] : [character, KEEPER]));
  const starts: number[] = [];
  let x = 0;
  for (const character of row) {
    starts.push(x);
    x += widthOf(face, character)! * EM + APART;
  }
  const painted = paintedRow(face, row, Math.ceil(x));
  const contours = [...painted.matchAll(/ d="([^"]*)"/g)].flatMap(([, d]) => d!.match(/M[^M]*/g) ?? []);
  const outlines = row.map(() => "");
  for (const contour of contours) {
    const left = Number(/-?[\d.]+/.exec(contour)![0]);
    const index = starts.filter((start) => start - APART / 2 <= left).length - 1;
    outlines[index] += moved(contour, -starts[index]!);
  }
  return row.flatMap((character, index) => {
    return outlines[index] === "" || !characters.includes(character) ? [] : [[character, outlines[index]!]];
  });
}

function paintedRow(face: ReadyFace, row: readonly string[], width: number): string {
  const family = face.families[0]!.replaceAll("'", "");
  const text = row.map((character) => `&#${character.codePointAt(0)};`).join("");
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${EM}">` +
    `<text font-family="'${family}'" font-weight="${face.weight}" font-size="${EM}" ` +
    `letter-spacing="${APART}" style="font-kerning:none">${text}</text></svg>`;
  const font = { loadSystemFonts: false, fontFiles: [face.file], defaultFontFamily: family };
  return new Resvg(svg, { font }).toString();
}

function isHan(character: string): boolean {
  return /\p{Script=Han}/u.test(character);
}

/** A contour of absolute steps, moved sideways and rounded to whole thousandths of an em. */
function moved(contour: string, by: number): string {
  let sideways = false;
  return contour
    .replace(/-?[\d.]+(e-?\d+)?/g, (number) => {
      sideways = !sideways;
      return String(Math.round(Number(number) + (sideways ? by : 0)));
    })
    .replace(/ ?([MLCQZ]) ?/g, "$1");
}

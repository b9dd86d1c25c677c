/** The outlines of a face's characters, for texts to be set from: the painter itself is slow with type. */
import type { Face } from "./fonts.ts";

/** Outlines are in thousandths of an em, right and down of the character's place on the baseline. */
export const EM = 1000;

/** By character, the `d` of its outline; a character that leaves no trace, or that the face lacks, has none. */
export function outlinesOf({ font }: Face, characters: Iterable<string>): ReadonlyMap<string, string> {
  const scale = EM / font.unitsPerEm;
  const outlines = new Map<string, string>();
  for (const character of characters) {
    const code = character.codePointAt(0)!;
    if (!font.hasGlyphForCodePoint(code)) continue;
    const { commands } = font.glyphForCodePoint(code).path;
    const d = commands.map(({ command, args }) => letters[command] + steps(args, scale)).join("");
    if (d !== "") outlines.set(character, d);
  }
  return outlines;
}

/** The width of a character in ems, or `undefined` where the face lacks it. */
export function widthOf({ font }: Face, character: string): number | undefined {
  const code = character.codePointAt(0)!;
  if (!font.hasGlyphForCodePoint(code)) return undefined;
  return font.glyphForCodePoint(code).advanceWidth / font.unitsPerEm;
}

const letters = {
  moveTo: "M",
  lineTo: "L",
  quadraticCurveTo: "Q",
  bezierCurveTo: "C",
  closePath: "Z",
} as const;

/** Whole thousandths of an em; a font's y goes up. */
function steps(args: readonly number[], scale: number): string {
  return args.map((value, index) => Math.round(value * (index % 2 === 0 ? scale : -scale))).join(" ");
}

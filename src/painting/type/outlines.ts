/** The outlines of a face's characters, for texts to be set from: the painter itself is slow with type. */
import type { Face } from "./fonts.ts";

/** Outlines are in thousandths of an em, right and down of the character's place on the baseline. */
export const EM = 1000;

/** The `d` of a character's outline; empty where it leaves no trace. The face must have the character. */
export function outlineOf({ font }: Face, character: string): string {
  const scale = EM / font.unitsPerEm;
  const { commands } = font.glyphForCodePoint(character.codePointAt(0)!).path;
  return commands.map(({ command, args }) => letters[command] + steps(args, scale)).join("");
}

/** The width of a character in ems. The face must have it. */
export function widthOf({ font }: Face, character: string): number {
  return font.glyphForCodePoint(character.codePointAt(0)!).advanceWidth / font.unitsPerEm;
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

/**
 * How names are set on the map, by language, and how much room they take. Widths are those of bold serif faces of many
 * systems, each letter as wide as in the widest of them: what is given this room never covers what stands beside it.
 */
import type { Language } from "../atlas/atlas.ts";
import type { Stops } from "./sizes.ts";

export interface Lettering {
  /** Over the size of the map's type. */
  readonly scale: number;
  readonly spacingEm: number;
}

const han: Lettering = { scale: 1, spacingEm: 0.06 };
/** Latin names are longer, and set smaller. */
const latin: Lettering = { scale: 0.85, spacingEm: 0 };

export function letteringOf(language: Language): Lettering {
  return language === "en" ? latin : han;
}

/** The size of names by the tier of the pane when it shows the whole map (`tiers.ts`): the larger the pane, the larger. */
export const nameSizes: Stops = [
  [0, 12],
  [3, 14],
  [7, 16],
  [11, 18],
];

/** The size of names in a pane of this tier. */
export function nameSizeAt(paneTier: number): number {
  return (nameSizes.filter(([from]) => from <= paneTier).pop() ?? nameSizes[0]!)[1];
}

/** The home's name is spaced out over the ground it stands on. */
export const homeSpacingEm = 0.4;
/** Half the stroke behind the letters, in pixels. */
export const nameHalo = 2;
/** From one line's baseline to the next, and from the point that a name stands on down to its last line's. */
export const lineEm = 1.2;
export const baselineEm = 0.35;
/** What a line takes above and below its baseline, as faces say of themselves. */
export const ascentEm = 1.16;
export const descentEm = 0.29;

/** By the widest of the letters in each. */
const advances: readonly (readonly [em: number, letters: RegExp])[] = [
  [0, /[\p{M}\p{Cf}\p{Cc}]/u],
  [0.36, /[ '’.,·:;!|]/],
  [0.46, /[ijlft()[\]/-]/],
  [0.54, /[IJrs]/],
  [0.61, /[cvxyz]/],
  [0.74, /[a-ln-vx-z\dFLSYZ]/],
  [0.8, /[ABCEGKPRTVX]/],
  [0.94, /[DHNOQUw&]/],
  [1.15, /[mMW@%ЖШЩЮФМЫжшщюфмы—…]/],
  [0.8, /[\p{Script=Greek}\p{Script=Cyrillic}]/u],
  [0.75, /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Tibetan}\p{Script=Thai}\p{Script=Lao}]/u],
];
const WIDEST = 1; // Han, kana, hangul, and whatever is not known better

/** The width of one line in ems, with the space after each letter. */
export function lineEms(text: string, spacingEm: number): number {
  let ems = 0;
  for (const letter of text.normalize("NFD").normalize("NFKC")) ems += advanceOf(letter) + spacingEm;
  return ems;
}

function advanceOf(letter: string): number {
  const base = letter.normalize("NFD")[0]!;
  return advances.find(([, letters]) => letters.test(base))?.[0] ?? WIDEST;
}

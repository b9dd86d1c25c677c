/**
 * A type case that is the same on every machine: each character is as wide as its kind and leaves a block of ink where its
 * kind has it, so that a painted sheet shows how type is set and hangs on no font.
 */
import type { Fount, TypeCase } from "../../src/painting/type/typecase.ts";

/** Of a character in thousandths of an em: how wide it is, and how far its ink goes above and below the baseline. */
interface Sort {
  readonly width: number;
  readonly above: number;
  readonly below: number;
}

const AIR = 40; // of what a character is wide, blank on either side

/** By the first that holds the character. */
const sorts: readonly (readonly [RegExp, Sort])[] = [
  [/\s/u, { width: 250, above: 0, below: 0 }],
  [/[.,:;'’!|]/, { width: 250, above: 120, below: 60 }],
  [/[（《〈「『【〔“‘，。、；：）》〉」』】〕”·]/u, { width: 1000, above: 300, below: 60 }],
  [/[ijlt()[\]]/, { width: 300, above: 700, below: 0 }],
  [/[gpqy]/, { width: 520, above: 480, below: 200 }],
  [/[acemnorsuvwxz–-]/, { width: 520, above: 480, below: 0 }],
  [/[bdfhk\d]/, { width: 540, above: 700, below: 0 }],
  [/[\u0021-\u024f]/, { width: 660, above: 700, below: 0 }],
];
const square: Sort = { width: 1000, above: 840, below: 80 };

function sortOf(character: string): Sort {
  return sorts.find(([kind]) => kind.test(character))?.[1] ?? square;
}

const fount: Fount = {
  measure: (character) => sortOf(character).width / 1000,
  inkOf: (character) => [AIR / 1000, (sortOf(character).width - AIR) / 1000],
  outlineOf: (character) => {
    const { width, above, below } = sortOf(character);
    return above === 0 ? undefined : `M${AIR} ${-above}H${width - AIR}V${below}H${AIR}Z`;
  },
};

export const fixedType: TypeCase = {
  ...{ song: fount, hei: fount },
  written: (text) => text,
  lacking: () => [],
};

/**
 * How names are set on the map, a row for each script, and how much room they take. Widths are those of bold serif faces of
 * many systems, each letter as wide as in the widest of them: what is given this room never covers what stands beside it.
 */
import type { Language } from "../atlas/atlas.ts";
import type { Stops } from "./sizes.ts";

export interface Lettering {
  /** Over the size of the map's type. */
  readonly scale: number;
  readonly spacingEm: number;
  /** CSS families for titles, names and numbers (`song`), and for everything else (`hei`): the page's `--song` and `--hei`. */
  readonly faces: Faces;
  /** Of a text of several lines, in rem; and from one line to the next, over that. */
  readonly proseRem: number;
  readonly proseLeading: number;
  /** The least width of a column that holds a type's name, as CSS has it. */
  readonly typeColumn: string;
  /** The same where the type's name is set smaller, beside the map. */
  readonly typeColumnBeside: string;
}

export interface Faces {
  readonly song: readonly string[];
  readonly hei: readonly string[];
}

/** By ISO 15924. */
export type Script = "Hans" | "Hant" | "Latn" | "others";

const hans: Lettering = {
  ...{ scale: 1, spacingEm: 0.06, proseRem: 0.9375, proseLeading: 1.6 },
  ...{ typeColumn: "min(9.2rem,45%)", typeColumnBeside: "7.5rem" },
  faces: {
    song: ["Songti SC", "Noto Serif CJK SC", "Source Han Serif SC", "STSong", "SimSun", "serif"],
    hei: [
      ...["PingFang SC", "Hiragino Sans GB", "Noto Sans CJK SC", "Microsoft YaHei"],
      ...["system-ui", "sans-serif"],
    ],
  },
};

/** The characters as Hong Kong and Macau write them. Windows' own faces are what it takes for `serif` and `sans-serif` in this script. */
const hant: Lettering = {
  ...hans,
  faces: {
    song: ["Songti TC", "Noto Serif CJK HK", "serif"],
    hei: ["PingFang HK", "Noto Sans CJK HK", "system-ui", "sans-serif"],
  },
};

/** Names of letters are longer, and set smaller. A Chinese face's apostrophe is as wide as a letter, so that it comes second. */
const latn: Lettering = {
  ...{ scale: 0.85, spacingEm: 0, proseRem: 0.875, proseLeading: 1.5 },
  ...{ typeColumn: "min(10.25rem,100%)", typeColumnBeside: "min(10.25rem,100%)" },
  faces: {
    song: hans.faces.song,
    hei: ["system-ui", "PingFang SC", "Noto Sans CJK SC", "Microsoft YaHei", "sans-serif"],
  },
};

/** Letters of other scripts are set as Latin ones: some join, and none is apart from the next by more than its face has it. */
const rows: Readonly<Record<Script, Lettering>> = { Hans: hans, Hant: hant, Latn: latn, others: latn };

export const scripts = Object.keys(rows) as readonly Script[];

/** The script that a language is written in where its tag does not say another: "zh" is Hans, "zh-HK" Hant, "en" Latn. */
export function scriptOf(language: Language): Script {
  const { script } = new Intl.Locale(language).maximize();
  return scripts.find((known) => known === script) ?? "others";
}

export function letteringOf(language: Language): Lettering {
  return letteringIn(scriptOf(language));
}

export function letteringIn(script: Script): Lettering {
  return rows[script];
}

/** What of a row a style sheet needs, by the names of its custom properties. */
export function letteringVariables({
  scale,
  spacingEm,
  faces,
  ...row
}: Lettering): Readonly<Record<string, string>> {
  return {
    song: cssFamilies(faces.song),
    hei: cssFamilies(faces.hei),
    "name-scale": String(scale),
    "name-spacing": `${spacingEm}em`,
    prose: `${row.proseRem}rem`,
    leading: String(row.proseLeading),
    "type-column": row.typeColumn,
    "type-beside": row.typeColumnBeside,
  };
}

/** `"Songti SC",STSong,serif` */
export function cssFamilies(families: readonly string[]): string {
  return families.map((family) => (family.includes(" ") ? `"${family}"` : family)).join(",");
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
/** From the middle of a disc down to the baseline of what stands in it: of a badge's character, and of a count's digits. */
export const badgeBaselineEm = 0.36;
export const countBaselineEm = 0.35;
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

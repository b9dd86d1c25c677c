/**
 * Every colour of the map and the page, by what it means. Both painters and the page's style read this one table.
 *
 * Contrast (WCAG 2.2: 1.4.3, 1.4.11) and the distances between the type colours are held by tests/look/palette.test.ts.
 */
import { colourRank } from "./type-colours.ts";

export interface Palette {
  readonly paper: string;
  readonly paperRaised: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly rule: string;
  readonly accent: string;
  readonly accentInk: string;
  readonly accentWash: string;
  readonly sea: string;
  readonly seaInk: string;
  readonly land: string;
  readonly place: string;
  readonly placeHover: string;
  readonly placeChosen: string;
  readonly placeFaded: string;
  readonly border: string;
  readonly borderChosen: string;
  readonly label: string;
  readonly labelHalo: string;
  /** The character on a badge. */
  readonly badgeInk: string;
  /** By a type's rank in geo/types.json, as `type-colours.ts` has it. */
  readonly types: readonly string[];
}

export const light: Palette = {
  paper: "#fbf8f1",
  paperRaised: "#ffffff",
  ink: "#1f2328",
  inkSoft: "#5a5d5f",
  rule: "#ddd5c5",
  accent: "#b3231b",
  accentInk: "#ffffff",
  accentWash: "#f7e6df",
  sea: "#cfe0e3",
  seaInk: "#38606d",
  land: "#ece7dc",
  place: "#f8ecd0",
  placeHover: "#f5dfb0",
  placeChosen: "#f3cdb0",
  placeFaded: "#efeade",
  border: "#b59f78",
  borderChosen: "#b3231b",
  label: "#26211a",
  labelHalo: "#fffaf0",
  badgeInk: "#ffffff",
  types: ["#b3231b", "#395cc0", "#4a7c49", "#7a489d", "#31374e", "#ac5d08", "#046561", "#9f367b", "#5d5b28"],
};

export const dark: Palette = {
  paper: "#171a1d",
  paperRaised: "#202428",
  ink: "#ece7dc",
  inkSoft: "#aaa79f",
  rule: "#3a3e42",
  accent: "#ff8c7c",
  accentInk: "#2a0905",
  accentWash: "#3b2522",
  sea: "#10202a",
  seaInk: "#8fb3c1",
  land: "#22262a",
  place: "#3a372e",
  placeHover: "#4a4536",
  placeChosen: "#5b3a31",
  placeFaded: "#2a2b2b",
  border: "#7d7258",
  borderChosen: "#ff8c7c",
  label: "#f5efe2",
  labelHalo: "#15181b",
  badgeInk: "#14171a",
  types: ["#ff8c7c", "#88b6f9", "#93d69e", "#af8fe0", "#bbc2cb", "#f6b375", "#3ad9ee", "#e092be", "#e3d86d"],
};

/** The colour of the type at this rank. */
export function typeColour(palette: Palette, rank: number): string {
  return palette.types[colourRank(rank)]!;
}

/** The palette as CSS custom properties: `--sea:#cfe0e3;…;--type-0:#b3231b;…` */
export function cssVariables(palette: Palette): string {
  return Object.entries(palette)
    .map(([name, value]) =>
      Array.isArray(value)
        ? value.map((colour, rank) => `--type-${rank}:${colour}`).join(";")
        : `--${kebab(name)}:${value}`,
    )
    .join(";");
}

/** `placeChosen` → `place-chosen` */
export function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

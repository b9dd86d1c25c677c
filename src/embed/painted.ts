/**
 * Which pictures a site is published with. It is known before a page is printed, and nothing names a picture without
 * asking here: not all can be made of every map on every machine, and not all are wanted.
 */
import { stillWidths } from "./files.ts";

/** A card for social media, of a place or of an initiative, a still in a scheme and a width of its file, a kit for a WeChat article. */
export type PictureKind = "card" | "initiative" | "kit" | `${"light" | "dark"}-${number}`;

/** Pictures of one kind in one language: of every place, or of these; where the kind is of initiatives, of every one or of these. */
export interface PaintedKind {
  readonly kind: PictureKind;
  readonly language: string;
  readonly places: "all" | readonly string[];
}

export type Painted = readonly PaintedKind[];

/** Widths of a place's stills in a language, narrow to wide. */
export interface Stills {
  readonly light: readonly number[];
  readonly dark: readonly number[];
}

export function isPainted(painted: Painted, kind: PictureKind, id: string, language: string): boolean {
  const made = painted.find((each) => each.kind === kind && each.language === language)?.places ?? [];
  return made === "all" || made.includes(id);
}

export function stillsOf(painted: Painted, place: string, language: string): Stills {
  const widths = (scheme: "light" | "dark") =>
    stillWidths.filter((width) => isPainted(painted, `${scheme}-${width}`, place, language));
  return { light: widths("light"), dark: widths("dark") };
}

/** The file that is shown where no other is chosen. */
export interface Still {
  readonly usual: "light" | "dark";
  readonly width: number;
  /** Whether another takes its place where the reader's system is dark. */
  readonly follows: boolean;
}

/** The still for a wish, or the other scheme's where that is all there is; `null` where there is none. */
export function stillFor(stills: Stills, scheme: "auto" | "light" | "dark"): Still | null {
  const usual = (scheme === "dark" || stills.light.length === 0) && stills.dark.length > 0 ? "dark" : "light";
  const widths = stills[usual];
  const width = widths[Math.floor(widths.length / 2)]; // for browsers and systems that know no other
  if (width === undefined) return null;
  return { usual, width, follows: scheme === "auto" && usual === "light" && stills.dark.length > 0 };
}

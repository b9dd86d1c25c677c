/** Paints type: single lines and paragraphs, from the outlines of the type case. Of a text is set what can be. */
import { scriptOf } from "../../look/lettering.ts";
import { balancedLines, breakLines, holdsWords } from "../type/breaks.ts";
import type { FountName } from "../type/faces.ts";
import { EM } from "../type/outlines.ts";
import { isIdeographic } from "../type/scripts.ts";
import { justified, type SetLine, setLine, type Widths } from "../type/setting.ts";
import { type Block, short } from "./block.ts";
import type { Pen } from "./brush.ts";

export interface TextStyle {
  readonly fount: FountName;
  readonly size: number;
  readonly fill: string;
  /** Height of a line over the size of its type; 1.3 unless told. */
  readonly leading?: number;
  /** In ems, between characters. */
  readonly tracking?: number;
  readonly align?: "left" | "middle";
  /** `even`: lines of about the same length, as titles want. `full`: both edges straight, as a column of Chinese wants. */
  readonly lines?: "plain" | "even" | "full";
}

/** A character's box stands this much of an em above the baseline: the Han characters' own measure. */
export const ABOVE = 0.88;

/** A line that falls short by more ems than this is not moved apart. */
const LOOSEST = 2.5;

/** A text broken into lines of a width. The block is as wide as asked, the lines begin at its left edge. */
export function paragraph(pen: Pen, text: string, style: TextStyle, width: number): Block {
  return paragraphs(pen, text, style, width, Number.POSITIVE_INFINITY)[0]!;
}

/** The same in blocks of so many lines at most, between which it may be cut. */
export function paragraphs(
  pen: Pen,
  text: string,
  style: TextStyle,
  width: number,
  most: number,
): readonly Block[] {
  const widths = widthsOf(pen, text, style);
  const ems = width / style.size;
  const broken = (style.lines === "even" ? balancedLines : breakLines)(pen.type.written(text), widths, ems);
  const leading = style.size * (style.leading ?? 1.3);
  const svg = broken.map((line, index) => {
    const set = setLine(line, widths, style.tracking);
    const full = style.lines === "full" && index < broken.length - 1 && set.width > ems - LOOSEST;
    const x = style.align === "middle" ? (width - set.width * style.size) / 2 : 0;
    const y = (index % most) * leading + (leading - style.size) / 2 + ABOVE * style.size;
    return painted(style, full ? justified(set, ems) : set, x, y);
  });
  return Array.from({ length: Math.ceil(svg.length / most) || 1 }, (_, block) => {
    const lines = svg.slice(block * most || 0, (block + 1) * most);
    return { width, height: leading * lines.length, svg: lines.join("") };
  });
}

/** One line of type, as wide as it is. */
export function line(pen: Pen, text: string, style: TextStyle): Block {
  const set = setLine(pen.type.written(text), widthsOf(pen, text, style), style.tracking);
  const leading = style.size * (style.leading ?? 1.3);
  return {
    width: set.width * style.size,
    height: leading,
    svg: painted(style, set, 0, (leading - style.size) / 2 + ABOVE * style.size),
  };
}

/** One line of type with its middle at `x` and its baseline at `y`; a halo is painted under all of it. */
export function lettering(
  pen: Pen,
  text: string,
  style: TextStyle,
  { x, y, halo }: { x: number; y: number; halo?: { colour: string; width: number } },
): string {
  const set = setLine(pen.type.written(text), widthsOf(pen, text, style), style.tracking);
  const left = x - (set.width * style.size) / 2;
  if (halo === undefined) return painted(style, set, left, y);
  const stroke =
    `stroke="${halo.colour}" stroke-linejoin="round" ` +
    `stroke-width="${short((halo.width * EM) / style.size)}"`;
  return painted({ ...style, fill: halo.colour }, set, left, y, stroke) + painted(style, set, left, y);
}

/** How wide a line will be. */
export function lineWidth(pen: Pen, text: string, style: TextStyle): number {
  return setLine(pen.type.written(text), widthsOf(pen, text, style), style.tracking).width * style.size;
}

/** Whether a line has room for each word of a text. */
export function holdsEachWord(pen: Pen, text: string, style: TextStyle, width: number): boolean {
  return holdsWords(pen.type.written(text), widthsOf(pen, text, style), width / style.size);
}

function widthsOf({ type, language }: Pen, text: string, { fount }: TextStyle): Widths {
  const { measure, inkOf } = type[fount];
  if (!isIdeographic(text, language)) return { measure, inkOf };
  return { measure, centred: scriptOf(language) === "Hant" };
}

function painted(style: TextStyle, { glyphs }: SetLine, x: number, y: number, stroke = ""): string {
  const uses = glyphs
    .filter(({ character }) => /\S/u.test(character))
    .map((glyph) => {
      const id = glyphId(style.fount, glyph.character);
      return `<use href="#${id}" x="${Math.round(glyph.x * EM)}"/>`;
    });
  const k = short((style.size / EM) * 1000); // in thousandths, so that small type keeps its decimals
  const scale = `translate(${short(x)} ${short(y)}) scale(${Number(k) / 1000})`;
  return `<g transform="${scale}" fill="${style.fill}"${stroke && ` ${stroke}`}>${uses.join("")}</g>`;
}

/** What an outline is called in a picture: its fount and code point. */
export function glyphId(fount: FountName, character: string): string {
  return `${fount}-${character.codePointAt(0)!.toString(16)}`;
}

/** The column a long picture is set in, and what is set in it more than once. */
import type { Statistic } from "../../../atlas/atlas.ts";
import { type Block, beside, box, inset, space, stacked } from "../../pictures/paint/block.ts";
import type { Brush } from "../../pictures/paint/brush.ts";
import { figure } from "../../pictures/paint/figures.ts";
import { paragraph, type TextStyle } from "../../pictures/paint/text.ts";

/** A block of the long picture, and what it shows for those who do not see it. */
export interface LongBlock {
  readonly block: Block;
  readonly alt: string;
}

/** Laid out at the width of a phone; the files are three times as large. */
export const longWidth = 360;
export const longScale = 3;

const MARGIN = 20;
/** How wide a line of text may be. */
export const textWidth = longWidth - 2 * MARGIN;
const GAP = 16;
const COLUMN = (textWidth - GAP) / 2;

/** Blocks under a title that is never cut from the first of them. */
export function withTitle(brush: Brush, title: string, blocks: readonly LongBlock[]): readonly LongBlock[] {
  const [first, ...others] = blocks;
  if (first === undefined) return [];
  const { palette } = brush;
  const style: TextStyle = { fount: "song", size: 22, fill: palette.ink };
  const rule = box(textWidth, 2, palette.ink);
  const head = framed(stacked([paragraph(brush, title, style, textWidth), space(6), rule]), 26, 0);
  return [
    { block: stacked([head, first.block]), alt: `${title}${brush.words.colon}${first.alt}` },
    ...others,
  ];
}

/** Running text, both edges straight. */
export function prose(brush: Brush, text: string): Block {
  const style: TextStyle = { fount: "hei", size: 16, fill: brush.palette.ink, leading: 1.75, lines: "full" };
  return paragraph(brush, text, style, textWidth);
}

/** Figures in two columns, read row by row. */
export function grid(brush: Brush, statistics: readonly Statistic[], size: number, small: number): Block {
  const figures = statistics.map((each) => figure(brush, each, { width: COLUMN, size, small }));
  const rows = figures.flatMap((_, index) => {
    return index % 2 === 0 ? [beside(figures.slice(index, index + 2), GAP)] : [];
  });
  return { ...stacked(rows, 14), width: textWidth };
}

/** With the margins at its sides, and room above and below. */
export function framed(block: Block, top: number, bottom: number): Block {
  return inset({ ...block, width: textWidth }, top, MARGIN, bottom);
}

/** The column a long picture is set in, and what is set in it more than once. */
import type { Statistic } from "../../../atlas/atlas.ts";
import { type Block, beside, box, inset, nothing, space, stacked } from "../../../painting/paint/block.ts";
import type { Pen } from "../../../painting/paint/brush.ts";
import { figure } from "../../../painting/paint/figures.ts";
import { paragraph, paragraphs, type TextStyle } from "../../../painting/paint/text.ts";

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
const MOST_LINES = 36;
const TALLEST = 1100; // with a title and its margins less than the 1200 that a slice may have

/** Blocks under a title that is never cut from the first of them. */
export function withTitle(pen: Pen, title: string, blocks: readonly LongBlock[]): readonly LongBlock[] {
  const [first, ...others] = blocks;
  if (first === undefined) return [];
  const { palette } = pen;
  const style: TextStyle = { fount: "song", size: 22, fill: palette.ink };
  const rule = box(textWidth, 2, palette.ink);
  const head = framed(stacked([paragraph(pen, title, style, textWidth), space(6), rule]), 26, 0);
  return [{ block: stacked([head, first.block]), alt: `${title}${pen.words.colon}${first.alt}` }, ...others];
}

/** Running text, both edges straight, in pieces that may stand on two slices. */
export function prose(pen: Pen, text: string): readonly Block[] {
  const style: TextStyle = { fount: "hei", size: 16, fill: pen.palette.ink, leading: 1.75, lines: "full" };
  return paragraphs(pen, text, style, textWidth, MOST_LINES);
}

/** Figures in two columns, read row by row: rows and what is between them. */
export function grid(
  pen: Pen,
  statistics: readonly Statistic[],
  size: number,
  small: number,
): readonly Block[] {
  const figures = statistics.map((each) => figure(pen, each, { width: COLUMN, size, small }));
  return figures.flatMap((_, index) => {
    if (index % 2 === 1) return [];
    const row = { ...beside(figures.slice(index, index + 2), GAP), width: textWidth };
    return index === 0 ? [row] : [space(14), row];
  });
}

/** What stands one below the other, in as many blocks as must be for none to be taller than a slice: most often in one. */
export function cut(rows: readonly Block[]): readonly [Block, ...Block[]] {
  const blocks: [Block, ...Block[]] = [nothing];
  for (const row of rows) {
    const last = blocks.at(-1)!;
    if (last.height > 0 && last.height + row.height > TALLEST) blocks.push(row);
    else blocks[blocks.length - 1] = stacked([last, row]);
  }
  return blocks;
}

/** With the margins at its sides, and room above and below. */
export function framed(block: Block, top: number, bottom: number): Block {
  return inset({ ...block, width: textWidth }, top, MARGIN, bottom);
}

/** One initiative in the long picture: badge, title, what it is, its figures, where it is. */
import { badgeRadius } from "../../../look/discs.ts";
import { at, box, space, stacked } from "../../../painting/paint/block.ts";
import type { Pen } from "../../../painting/paint/brush.ts";
import { settableFigures } from "../../../painting/paint/figures.ts";
import { badgeDisc } from "../../../painting/paint/marks.ts";
import { paragraph, type TextStyle } from "../../../painting/paint/text.ts";
import type { Entry } from "../story.ts";
import { cut, framed, grid, type LongBlock, prose, textWidth } from "./column.ts";

/** `index`: which of its chapter it is; a rule parts it from the one before. */
export function entryBlocks(pen: Pen, entry: Entry, index: number): readonly LongBlock[] {
  const { palette } = pen;
  const { initiative, title, meta, summary, where } = entry;
  const radius = 15;
  const lead = 2 * radius + 12;
  const soft: TextStyle = { fount: "hei", size: 12.5, fill: palette.inkSoft, leading: 1.5 };
  const head = stacked([
    paragraph(
      pen,
      title,
      { fount: "song", size: 19, fill: palette.ink, leading: 1.35, lines: "even" },
      textWidth - lead,
    ),
    space(2),
    paragraph(pen, meta, soft, textWidth - lead),
  ]);
  const disc = badgeDisc(pen, initiative.type, radius / badgeRadius, radius + 1, radius - 1);
  const statistics = settableFigures(pen, initiative.statistics);
  const blocks = cut([
    ...(index > 0 ? [box(textWidth, 1, palette.rule), space(18)] : []),
    { width: textWidth, height: head.height, svg: disc + at(lead, 0, head) },
    space(8),
    ...prose(pen, summary),
    ...(statistics.length > 0 ? [space(12), ...grid(pen, statistics, 30, 13)] : []),
    space(8),
    paragraph(pen, where, soft, textWidth),
  ]);
  return blocks.map((block, part) => {
    const above = part > 0 ? 0 : index > 0 ? 8 : 18;
    return { block: framed(block, above, part < blocks.length - 1 ? 0 : 10), alt: title };
  });
}

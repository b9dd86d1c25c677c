/** One initiative in the long picture: badge, title, what it is, its figures, where it is. */
import { badgeRadius } from "../../../look/discs.ts";
import { at, box, space, stacked } from "../../pictures/paint/block.ts";
import type { Brush } from "../../pictures/paint/brush.ts";
import { settableFigures } from "../../pictures/paint/figures.ts";
import { badgeDisc } from "../../pictures/paint/marks.ts";
import { paragraph, type TextStyle } from "../../pictures/paint/text.ts";
import type { Entry } from "../story.ts";
import { framed, grid, type LongBlock, prose, textWidth } from "./column.ts";

/** `index`: which of its chapter it is; a rule parts it from the one before. */
export function entryBlock(brush: Brush, entry: Entry, index: number): LongBlock {
  const { palette } = brush;
  const { initiative, title, meta, summary, where } = entry;
  const radius = 15;
  const lead = 2 * radius + 12;
  const soft: TextStyle = { fount: "hei", size: 12.5, fill: palette.inkSoft, leading: 1.5 };
  const head = stacked([
    paragraph(
      brush,
      title,
      { fount: "song", size: 19, fill: palette.ink, leading: 1.35, lines: "even" },
      textWidth - lead,
    ),
    space(2),
    paragraph(brush, meta, soft, textWidth - lead),
  ]);
  const disc = badgeDisc(brush, initiative.type, radius / badgeRadius, radius + 1, radius - 1);
  const statistics = settableFigures(brush, initiative.statistics);
  const block = stacked([
    ...(index > 0 ? [box(textWidth, 1, palette.rule), space(18)] : []),
    { width: textWidth, height: head.height, svg: disc + at(lead, 0, head) },
    space(8),
    prose(brush, summary),
    ...(statistics.length > 0 ? [space(12), grid(brush, statistics, 30, 13)] : []),
    space(8),
    paragraph(brush, where, soft, textWidth),
  ]);
  return { block: framed(block, index > 0 ? 8 : 18, 10), alt: title };
}

/** The still picture of a place: the map, and beside it what it is called and what its marks mean. */
import type { PlaceId } from "../../atlas/atlas.ts";
import { headlinesOf } from "../../atlas/questions.ts";
import { at, type Block, box, space, stacked } from "../../painting/paint/block.ts";
import type { Brush } from "../../painting/paint/brush.ts";
import { figure, settableFigures } from "../../painting/paint/figures.ts";
import { heading } from "../../painting/paint/heading.ts";
import { legend } from "../../painting/paint/legend.ts";
import { type MapPicture, paintMap } from "../../painting/paint/map.ts";
import { notices } from "../../painting/paint/notices.ts";
import { type Sheet, sheetOf } from "../../painting/paint/sheet.ts";

/** Laid out for the smallest width; the larger files are the same picture in more pixels. */
export const stillSize = { width: 640, height: 480 } as const;

const BAR = 4; // the page's own edge
const MARGIN = 16;
const COLUMN = 196;
const AIR = 24; // between the heading, the figures and the legend

export function stillOf(brush: Brush, id: PlaceId): Sheet {
  const { palette, type } = brush;
  const { width, height } = stillSize;
  const foot = notices(brush, { width: width - 2 * MARGIN, size: 11, fill: palette.inkSoft });
  const footTop = height - foot.height - 9;
  const map = paintMap(brush, id, {
    width: width - COLUMN - 2 * MARGIN,
    height: footTop - 9 - BAR,
    marks: 1.08,
  });
  const beside = width - COLUMN - MARGIN;
  const svg = [
    at(0, BAR, map.block),
    box(width, BAR, palette.accent).svg,
    at(beside, BAR + MARGIN - 2, column(brush, id, map, footTop - BAR - 2 * MARGIN)),
    at(0, footTop - 9, box(width, 1, palette.rule)),
    at(MARGIN, footTop, foot),
  ];
  return sheetOf({ width, height, svg: svg.join("") }, palette.paper, type);
}

/** Title and place at the top, the legend at the bottom, and between them as many headline figures as fit. */
function column(brush: Brush, id: PlaceId, map: MapPicture, height: number): Block {
  const top = heading(brush, id, { width: COLUMN, title: 15, name: 29, kind: 13 });
  const bottom = legend(brush, map, { width: COLUMN, size: 13.5, height: height - top.height - AIR });
  const rule = box(COLUMN, 1, brush.palette.rule);
  const room = height - top.height - bottom.height - AIR;
  let figures = space(0);
  for (const statistic of settableFigures(brush, headlinesOf(brush.published.atlas, id))) {
    const more = stacked([
      figures,
      space(8),
      figure(brush, statistic, { width: COLUMN, size: 32, small: 12.5 }),
    ]);
    if (more.height > room) break;
    figures = more;
  }
  return {
    width: COLUMN,
    height,
    svg:
      top.svg +
      at(0, top.height + 10, figures.height > 0 ? stacked([rule, figures]) : space(0)) +
      at(0, height - bottom.height, stacked([rule, space(6), bottom])),
  };
}

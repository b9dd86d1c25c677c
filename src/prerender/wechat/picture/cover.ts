/** An article's cover and its square thumbnail: the place on the map, and what it is called. */
import type { Place } from "../../../atlas/atlas.ts";
import { at, box } from "../../../painting/paint/block.ts";
import type { Brush } from "../../../painting/paint/brush.ts";
import { heading } from "../../../painting/paint/heading.ts";
import { paintMap } from "../../../painting/paint/map.ts";
import { notices } from "../../../painting/paint/notices.ts";
import { type Sheet, sheetOf } from "../../../painting/paint/sheet.ts";
import { lettering } from "../../../painting/paint/text.ts";

/** WeChat's 2.35:1, in pixels. */
export const coverSize = { width: 900, height: 383 } as const;
export const thumbnailSize = { width: 300, height: 300 } as const;

const BAR = 5;

export function coverOf(brush: Brush, place: Place): Sheet {
  const { palette, type } = brush;
  const { width, height } = coverSize;
  const margin = 28;
  const column = 340;
  const map = paintMap(brush, place.id, {
    width: width - column,
    height: height - BAR,
    marks: 1.15,
    held: [1, 0.96],
  });
  const left = width - column + margin;
  const text = column - 2 * margin;
  const foot = notices(brush, { width: text, size: 12.5, fill: palette.inkSoft });
  const svg = [
    at(0, BAR, map.block),
    box(width, BAR, palette.accent).svg,
    at(left, BAR + margin, heading(brush, place.id, { width: text, title: 25, name: 62, kind: 19 })),
    at(left, height - foot.height - 20, foot),
  ];
  return sheetOf({ width, height, svg: svg.join("") }, palette.paper, type);
}

/** The map alone, larger than its square, with the name of the place on a band of paper. */
export function thumbnailOf(brush: Brush, place: Place): Sheet {
  const { palette, type, tell } = brush;
  const { width, height } = thumbnailSize;
  const foot = notices(brush, {
    ...{ width: width - 16, size: 10.5, fill: palette.inkSoft, align: "middle", brief: true },
  });
  const band = foot.height + 62;
  const map = paintMap(brush, place.id, { width, height: height - band, marks: 0.8 });
  const name = { fount: "song", size: 40, fill: palette.ink } as const;
  const svg = [
    map.block.svg,
    at(0, height - band, box(width, band, palette.paper)),
    at(0, height - band, box(width, 3, palette.accent)),
    lettering(brush, tell(place.name), name, { x: width / 2, y: height - band + 46 }),
    at(8, height - foot.height - 7, foot),
  ];
  return sheetOf({ width, height, svg: svg.join("") }, palette.paper, type);
}

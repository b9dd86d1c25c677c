/**
 * The card of a place for social media: map, name, headline figures. Some apps show only its middle square, so name and
 * title stand within that, and neither map nor figures lose their sense when their outer parts are cut off.
 */
import type { PlaceId } from "../../atlas/atlas.ts";
import { headlinesOf, initiativesOf, placeOf } from "../../atlas/questions.ts";
import { cardSize } from "../../embed/files.ts";
import { badgeRadius } from "../../look/discs.ts";
import { at, type Block, box, nothing, space, stacked } from "../../painting/paint/block.ts";
import type { Brush } from "../../painting/paint/brush.ts";
import { figure, settableFigures } from "../../painting/paint/figures.ts";
import { heading } from "../../painting/paint/heading.ts";
import { paintMap } from "../../painting/paint/map.ts";
import { badgeDisc } from "../../painting/paint/marks.ts";
import { notices } from "../../painting/paint/notices.ts";
import { type Sheet, sheetOf } from "../../painting/paint/sheet.ts";
import { paragraph, type TextStyle } from "../../painting/paint/text.ts";
import { isIdeographic } from "../../painting/type/scripts.ts";

/** Laid out at half the size of the file. */
const width = cardSize.width / 2;
const height = cardSize.height / 2;

const BAR = 4;
const MARGIN = 16;
const SQUARE = { left: (width - height) / 2, right: (width + height) / 2 } as const;
const TEXT = 144;
const textLeft = SQUARE.right - 6 - TEXT;
const mapWidth = textLeft - 14;
const figuresLeft = SQUARE.right + 6;
const MOST = 3;

export function cardOf(brush: Brush, id: PlaceId): Sheet {
  const { palette, type } = brush;
  const shown = SQUARE.left + (mapWidth - SQUARE.left) / 2; // the middle of what the square shows of the map
  const map = paintMap(brush, id, {
    ...{ width: mapWidth, height: height - BAR, marks: 0.76 },
    centre: [(shown + mapWidth / 2) / 2 / mapWidth, 0.5],
    held: [0.9, 0.95],
  });
  const top = heading(brush, id, { width: TEXT, title: 12, name: 31, kind: 10.5 });
  const foot = notices(brush, { width: TEXT, size: 7.5, fill: palette.inkSoft });
  const side = width - figuresLeft;
  const beside = numbers(brush, id, side - 2 * MARGIN + 4);
  const summary = summaryOf(brush, id, height - BAR - 2 * MARGIN - top.height - foot.height - 20);
  const svg = [
    at(0, BAR, map.block),
    at(figuresLeft, BAR, box(side, height - BAR, palette.paperRaised)),
    box(width, BAR, palette.accent).svg,
    at(textLeft, BAR + MARGIN - 2, top),
    at(textLeft, BAR + MARGIN + top.height + 8, summary),
    at(textLeft, height - MARGIN - foot.height + 2, foot),
    at(figuresLeft + MARGIN - 2, BAR + MARGIN - 2, beside),
  ];
  return sheetOf({ width, height, svg: svg.join("") }, palette.paper, type);
}

/** As many whole sentences on the place as there is room for. */
function summaryOf(brush: Brush, id: PlaceId, room: number): Block {
  const { palette, published, tell, language } = brush;
  const sentences = new Intl.Segmenter(language, { granularity: "sentence" });
  const told = tell(placeOf(published.atlas, id).summary);
  const lines = isIdeographic(told, language) ? "full" : "plain";
  const style: TextStyle = { fount: "hei", size: 10.5, fill: palette.ink, leading: 1.6, lines };
  let text = "";
  let block = nothing;
  for (const { segment } of sentences.segment(told)) {
    text += segment;
    const longer = paragraph(brush, text.trim(), style, TEXT);
    if (longer.height > room) break;
    block = longer;
  }
  return block;
}

/** As many headline figures as fit; where there are none, what the place does. */
function numbers(brush: Brush, id: PlaceId, columnWidth: number): Block {
  const { palette, published } = brush;
  const figures = settableFigures(brush, headlinesOf(published.atlas, id)).map((statistic) =>
    figure(brush, statistic, { width: columnWidth, size: 36, small: 10.5 }),
  );
  const entries = figures.length > 0 ? figures : titles(brush, id, columnWidth);
  let column = nothing;
  for (const [index, entry] of entries.slice(0, MOST).entries()) {
    const rule = [space(9), box(columnWidth, 0.75, palette.rule), space(6)];
    const more = stacked(index === 0 ? [entry] : [column, ...rule, entry]);
    if (more.height > height - BAR - 2 * MARGIN) break;
    column = more;
  }
  return column;
}

function titles(brush: Brush, id: PlaceId, columnWidth: number): readonly Block[] {
  const { palette, published, tell } = brush;
  const style: TextStyle = { fount: "song", size: 13.5, fill: palette.ink, leading: 1.4, lines: "even" };
  const radius = 11;
  return initiativesOf(published.atlas, id).map(({ type, title }) => {
    const disc = badgeDisc(brush, type, radius / badgeRadius, radius + 1, radius + 1);
    const badge = { width: columnWidth, height: 2 * radius + 8, svg: disc };
    return stacked([badge, paragraph(brush, tell(title), style, columnWidth)]);
  });
}

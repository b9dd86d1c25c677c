/**
 * The card of a place or an initiative for social media: map, name, first figures. Some apps show only its middle square, so name
 * and title stand within that, and neither map nor figures lose their sense when their outer parts are cut off.
 */
import type { Initiative, PlaceId, Statistic, Text } from "../../atlas/atlas.ts";
import { headlinesOf, initiativesOf, placeOf, typeOf } from "../../atlas/questions.ts";
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
import { holdsEachWord, paragraph, paragraphs, type TextStyle } from "../../painting/paint/text.ts";
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

/** What a card says of its thing. */
interface Told {
  readonly place: PlaceId;
  /** What it is called. */
  readonly top: Block;
  readonly summary: Text;
  readonly statistics: readonly Statistic[];
  /** What stands there where no figure can be set. */
  readonly otherwise: (columnWidth: number) => readonly Block[];
}

export function cardOf(brush: Brush, id: PlaceId): Sheet {
  const { atlas } = brush.published;
  return laidOut(brush, {
    place: id,
    top: heading(brush, id, { width: TEXT, title: 12, name: 31, kind: 10.5 }),
    summary: placeOf(atlas, id).summary,
    statistics: headlinesOf(atlas, id),
    otherwise: (columnWidth) =>
      initiativesOf(atlas, id).map((each) => badged(brush, each, each.title, columnWidth)),
  });
}

export function cardOfInitiative(brush: Brush, initiative: Initiative): Sheet {
  const { place, summary, statistics } = initiative;
  const { name } = typeOf(brush.published.atlas, initiative.type);
  return laidOut(brush, {
    ...{ place, summary, statistics },
    top: titleOf(brush, initiative),
    otherwise: (columnWidth) => [badged(brush, initiative, name, columnWidth)],
  });
}

/** The map's title, the initiative's, and its place. */
function titleOf(brush: Brush, { title, place }: Initiative): Block {
  const { palette, published, tell } = brush;
  const { atlas } = published;
  const aside: TextStyle = { fount: "hei", size: 10.5, fill: palette.inkSoft, leading: 1.4 };
  return stacked([
    fitted(brush, tell(atlas.map.title), { largest: 12, smallest: 8, height: 47, fill: palette.inkSoft }),
    space(3),
    fitted(brush, tell(title), { largest: 25, smallest: 12, height: 112, fill: palette.ink }),
    space(4),
    paragraph(brush, tell(placeOf(atlas, place).name), aside, TEXT),
  ]);
}

interface Fitting {
  readonly largest: number;
  readonly smallest: number;
  readonly height: number;
  readonly fill: string;
}

/** As large as there is room for; of what has none in the smallest the first lines, so that it hides nothing that must be said below. */
function fitted(brush: Brush, text: string, { largest, smallest, height: room, fill }: Fitting): Block {
  const leading = 1.28;
  const styleOf = (size: number): TextStyle => ({ fount: "song", size, fill, leading, lines: "even" });
  for (let size = largest; size > smallest; size *= 0.94) {
    const block = paragraph(brush, text, styleOf(size), TEXT);
    if (block.height <= room && holdsEachWord(brush, text, styleOf(size), TEXT)) return block;
  }
  const [first] = paragraphs(brush, text, styleOf(smallest), TEXT, Math.floor(room / (smallest * leading)));
  return first!;
}

function laidOut(brush: Brush, { place: id, top, ...told }: Told): Sheet {
  const { palette, type } = brush;
  const shown = SQUARE.left + (mapWidth - SQUARE.left) / 2; // the middle of what the square shows of the map
  const map = paintMap(brush, id, {
    ...{ width: mapWidth, height: height - BAR, marks: 0.76 },
    centre: [(shown + mapWidth / 2) / 2 / mapWidth, 0.5],
    held: [0.9, 0.95],
  });
  const foot = notices(brush, { width: TEXT, size: 7.5, fill: palette.inkSoft });
  const side = width - figuresLeft;
  const beside = numbers(brush, told, side - 2 * MARGIN + 4);
  const summary = summaryOf(brush, told.summary, height - BAR - 2 * MARGIN - top.height - foot.height - 20);
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

/** As many of its whole sentences as there is room for. */
function summaryOf(brush: Brush, summary: Text, room: number): Block {
  const { palette, tell, language } = brush;
  const sentences = new Intl.Segmenter(language, { granularity: "sentence" });
  const told = tell(summary);
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

/** As many figures as fit; where there are none, what a place does, or of what type an initiative is. */
function numbers(
  brush: Brush,
  { statistics, otherwise }: Pick<Told, "statistics" | "otherwise">,
  columnWidth: number,
): Block {
  const { palette } = brush;
  const figures = settableFigures(brush, statistics).map((statistic) =>
    figure(brush, statistic, { width: columnWidth, size: 36, small: 10.5 }),
  );
  const entries = figures.length > 0 ? figures : otherwise(columnWidth);
  let column = nothing;
  for (const [index, entry] of entries.slice(0, MOST).entries()) {
    const rule = [space(9), box(columnWidth, 0.75, palette.rule), space(6)];
    const more = stacked(index === 0 ? [entry] : [column, ...rule, entry]);
    if (more.height > height - BAR - 2 * MARGIN) break;
    column = more;
  }
  return column;
}

function badged(brush: Brush, { type }: Initiative, said: Text, columnWidth: number): Block {
  const { palette, tell } = brush;
  const style: TextStyle = { fount: "song", size: 13.5, fill: palette.ink, leading: 1.4, lines: "even" };
  const radius = 11;
  const disc = badgeDisc(brush, type, radius / badgeRadius, radius + 1, radius + 1);
  const badge = { width: columnWidth, height: 2 * radius + 8, svg: disc };
  return stacked([badge, paragraph(brush, tell(said), style, columnWidth)]);
}

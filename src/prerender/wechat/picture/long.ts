/** The long picture of a place's article, block by block; it may be cut between any two of them. */
import type { Photo, Place, Statistic } from "../../../atlas/atlas.ts";
import { at, box, space, stacked } from "../../../painting/paint/block.ts";
import type { Pen } from "../../../painting/paint/brush.ts";
import { settableFigures } from "../../../painting/paint/figures.ts";
import { heading } from "../../../painting/paint/heading.ts";
import { legend } from "../../../painting/paint/legend.ts";
import type { MapPicture } from "../../../painting/paint/map.ts";
import { notices } from "../../../painting/paint/notices.ts";
import { paragraph, type TextStyle } from "../../../painting/paint/text.ts";
import { fill } from "../../../words/phrases.ts";
import type { PhotoFile } from "../../photos.ts";
import { bracketed, figureLine, kitWordsOf, photoAlt, type Story } from "../story.ts";
import {
  cut,
  framed,
  grid,
  type LongBlock,
  longScale,
  longWidth,
  prose,
  textWidth,
  withTitle,
} from "./column.ts";
import { entryBlocks } from "./entry.ts";
import { photoBlock } from "./photo.ts";
import { qrBlock } from "./qr.ts";

export interface LongOptions {
  /** The map of the place, `longMap` large. */
  readonly map: MapPicture;
  /** Of the place's page. */
  readonly address: string;
  readonly photoFiles: readonly PhotoFile[];
}

export const longMap = { width: longWidth, height: longWidth, marks: 0.94 } as const;

export function longBlocks(
  pen: Pen,
  place: Place,
  story: Story,
  { map, address, photoFiles }: LongOptions,
): readonly LongBlock[] {
  const photo = (each: Photo): LongBlock => ({
    block: framed(photoBlock(pen, each, photoFiles, textWidth), 4, 18),
    alt: photoAlt(pen, each),
  });
  const shown = settableFigures(pen, story.headlines);
  return [
    ...opening(pen, place, story),
    mapBlock(pen, story, map),
    ...(shown.length > 0 ? headlines(pen, shown) : []),
    ...story.chapters.flatMap(({ title, entries }) =>
      withTitle(
        pen,
        title,
        entries.flatMap((entry, index) => [...entryBlocks(pen, entry, index), ...entry.photos.map(photo)]),
      ),
    ),
    ...withTitle(pen, pen.words.photos, story.photos.map(photo)),
    ending(pen, story, address),
  ].map(({ block, alt }) => ({ block: { ...block, height: Math.ceil(block.height) }, alt }));
}

function opening(pen: Pen, place: Place, story: Story): readonly LongBlock[] {
  const head = heading(pen, place.id, { width: textWidth, title: 17, name: 40, kind: 14 });
  const [first, ...others] = cut([head, space(10), ...prose(pen, story.summary)]);
  const last = others.length - 1;
  return [
    stacked([box(longWidth, 6, pen.palette.accent), framed(first, 22, others.length > 0 ? 0 : 20)]),
    ...others.map((block, index) => framed(block, 0, index < last ? 0 : 20)),
  ].map((block) => ({ block, alt: story.name + pen.words.comma + story.title }));
}

function mapBlock(pen: Pen, { name }: Story, map: MapPicture): LongBlock {
  const { palette, published, tell } = pen;
  const words = kitWordsOf(pen);
  const block = stacked([
    map.block,
    framed(legend(pen, map, { width: textWidth, size: 13 }), 12, 8),
    framed(notices(pen, { width: textWidth, size: 10.5, fill: palette.inkSoft }), 0, 10),
  ]);
  const explained = new Set(map.meanings.map((each) => (typeof each === "string" ? null : each.type)));
  const types = published.atlas.types
    .filter(({ id }) => explained.has(id))
    .map(({ name }) => tell(name))
    .join(words.and);
  const explaining = types && bracketed(pen, fill(words.legend, { types }));
  return { block, alt: fill(words.map, { name }) + explaining };
}

function headlines(pen: Pen, statistics: readonly Statistic[]): readonly LongBlock[] {
  const rule = box(textWidth, 1.5, pen.palette.ink);
  const blocks = cut([rule, space(14), ...grid(pen, statistics, 44, 14), space(14), rule]);
  const alt = statistics.map((each) => figureLine(pen, each)).join(kitWordsOf(pen).next);
  return blocks.map((block, index) => ({
    block: framed(block, index > 0 ? 0 : 8, index < blocks.length - 1 ? 0 : 4),
    alt: index > 0 ? "" : alt,
  }));
}

/** The code to scan, then what must be said at the end. */
function ending(pen: Pen, story: Story, address: string): LongBlock {
  const { palette } = pen;
  const { comma, colon } = pen.words;
  const { qr, scan } = kitWordsOf(pen);
  const code = qrBlock(address, 186, 1 / longScale);
  const middle = { align: "middle", lines: "even" } as const;
  const inner = stacked([
    { ...code, width: textWidth, svg: at((textWidth - code.width) / 2, 0, code) },
    paragraph(pen, scan, { ...middle, fount: "song", size: 20, fill: palette.ink }, textWidth),
    space(4),
    paragraph(pen, address, { ...middle, fount: "hei", size: 12, fill: palette.inkSoft }, textWidth),
  ]);
  const ground = box(textWidth, inner.height + 22, palette.paperRaised, 6);
  const card = { ...ground, svg: ground.svg + at(0, 6, inner) };
  const soft: TextStyle = { fount: "hei", size: 11.5, fill: palette.inkSoft, leading: 1.6 };
  const block = stacked([
    card,
    space(20),
    ...[...story.sources, story.byline].map((text) => paragraph(pen, text, soft, textWidth)),
    space(6),
    notices(pen, { width: textWidth, size: 10.5, fill: palette.inkSoft }),
  ]);
  return { block: framed(block, 30, 26), alt: qr + comma + scan + colon + address };
}

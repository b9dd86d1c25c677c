/** The long picture of a place's article, block by block; it may be cut between any two of them. */
import type { Photo, Place, Statistic } from "../../../atlas/atlas.ts";
import type { PhotoFile } from "../../photos.ts";
import { at, box, space, stacked } from "../../pictures/paint/block.ts";
import type { Brush } from "../../pictures/paint/brush.ts";
import { settableFigures } from "../../pictures/paint/figures.ts";
import { heading } from "../../pictures/paint/heading.ts";
import { legend } from "../../pictures/paint/legend.ts";
import { paintMap } from "../../pictures/paint/map.ts";
import { notices } from "../../pictures/paint/notices.ts";
import { paragraph, type TextStyle } from "../../pictures/paint/text.ts";
import { phrases } from "../phrases.ts";
import { figureLine, photoAlt, type Story } from "../story.ts";
import { framed, grid, type LongBlock, longScale, longWidth, prose, textWidth, withTitle } from "./column.ts";
import { entryBlock } from "./entry.ts";
import { photoBlock } from "./photo.ts";
import { qrBlock } from "./qr.ts";

export function longBlocks(
  brush: Brush,
  place: Place,
  story: Story,
  { address, photoFiles }: { readonly address: string; readonly photoFiles: readonly PhotoFile[] },
): readonly LongBlock[] {
  const photo = (each: Photo): LongBlock => ({
    block: framed(photoBlock(brush, each, photoFiles, textWidth), 4, 18),
    alt: photoAlt(brush, each),
  });
  const shown = settableFigures(brush, story.headlines);
  return [
    opening(brush, place, story),
    mapBlock(brush, place, story),
    ...(shown.length > 0 ? [headlines(brush, shown)] : []),
    ...story.chapters.flatMap(({ title, entries }) =>
      withTitle(
        brush,
        title,
        entries.flatMap((entry, index) => [entryBlock(brush, entry, index), ...entry.photos.map(photo)]),
      ),
    ),
    ...withTitle(brush, brush.words.photos, story.photos.map(photo)),
    ending(brush, story, address),
  ].map(({ block, alt }) => ({ block: { ...block, height: Math.ceil(block.height) }, alt }));
}

function opening(brush: Brush, place: Place, story: Story): LongBlock {
  const { palette } = brush;
  const head = heading(brush, place.id, { width: textWidth, title: 17, name: 40, kind: 14 });
  const block = stacked([
    box(longWidth, 6, palette.accent),
    framed(stacked([head, space(10), prose(brush, story.summary)]), 22, 20),
  ]);
  return { block, alt: `${story.name}，${story.title}` };
}

function mapBlock(brush: Brush, place: Place, { name }: Story): LongBlock {
  const { palette, published, tell } = brush;
  const map = paintMap(brush, place.id, { width: longWidth, height: longWidth, marks: 0.94 });
  const block = stacked([
    map.block,
    framed(legend(brush, map, { width: textWidth, size: 13 }), 12, 8),
    framed(notices(brush, { width: textWidth, size: 10.5, fill: palette.inkSoft }), 0, 10),
  ]);
  const explained = new Set(map.meanings.map((each) => (typeof each === "string" ? null : each.type)));
  const types = published.atlas.types
    .filter(({ id }) => explained.has(id))
    .map(({ name }) => tell(name))
    .join("、");
  return { block, alt: `${name}${phrases.mapOf}${types && `（${phrases.legendOf}${types}）`}` };
}

function headlines(brush: Brush, statistics: readonly Statistic[]): LongBlock {
  const rule = box(textWidth, 1.5, brush.palette.ink);
  const block = stacked([rule, space(14), grid(brush, statistics, 44, 14), space(14), rule]);
  return {
    block: framed(block, 8, 4),
    alt: statistics.map((each) => figureLine(brush, each)).join("；"),
  };
}

/** The code to scan, then what must be said at the end. */
function ending(brush: Brush, story: Story, address: string): LongBlock {
  const { palette } = brush;
  const code = qrBlock(address, 186, 1 / longScale);
  const middle = { align: "middle", lines: "even" } as const;
  const inner = stacked([
    { ...code, width: textWidth, svg: at((textWidth - code.width) / 2, 0, code) },
    paragraph(brush, phrases.scan, { ...middle, fount: "song", size: 20, fill: palette.ink }, textWidth),
    space(4),
    paragraph(brush, address, { ...middle, fount: "hei", size: 12, fill: palette.inkSoft }, textWidth),
  ]);
  const ground = box(textWidth, inner.height + 22, palette.paperRaised, 6);
  const card = { ...ground, svg: ground.svg + at(0, 6, inner) };
  const soft: TextStyle = { fount: "hei", size: 11.5, fill: palette.inkSoft, leading: 1.6 };
  const block = stacked([
    card,
    space(20),
    ...[...story.sources, story.byline].map((text) => paragraph(brush, text, soft, textWidth)),
    space(6),
    notices(brush, { width: textWidth, size: 10.5, fill: palette.inkSoft }),
  ]);
  return { block: framed(block, 30, 26), alt: `${phrases.qr}，${phrases.scan}：${address}` };
}

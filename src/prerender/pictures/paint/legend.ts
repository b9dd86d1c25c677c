/** What a picture's badges and counts mean. */
import type { InitiativeType, TypeId } from "../../../atlas/atlas.ts";
import { typeOf } from "../../../atlas/questions.ts";
import { badgeRadius, badgeRing } from "../../../look/sizes.ts";
import { at, type Block } from "./block.ts";
import type { Brush } from "./brush.ts";
import type { MapPicture } from "./map.ts";
import { badgeDisc, countDisc } from "./marks.ts";
import { line, lineWidth, paragraph, type TextStyle } from "./text.ts";

export interface LegendOptions {
  readonly width: number;
  /** Of the type; everything else follows it. */
  readonly size: number;
}

/** As many columns as fit, read row by row; what the counts mean comes last, over the whole width. */
export function legend(brush: Brush, map: MapPicture, { width, size }: LegendOptions): Block {
  const { atlas } = brush.published;
  const { palette, words, tell } = brush;
  const style: TextStyle = { fount: "hei", size, fill: palette.ink };
  const radius = size * 0.82;
  const lead = 2 * radius + 0.5 * size;
  const rowHeight = 2 * radius + 0.55 * size;
  const scale = radius / (badgeRadius + badgeRing / 2);

  const entries: readonly InitiativeType[] = map.types.map((id: TypeId) => typeOf(atlas, id));
  const widest = Math.max(0, ...entries.map(({ name }) => lead + lineWidth(brush, tell(name), style)));
  const most = Math.max(1, Math.min(4, Math.floor((width + size) / (widest + size))));
  const columns = Math.ceil(entries.length / Math.max(1, Math.ceil(entries.length / most))) || 1; // rows as full as one another
  const columnWidth = (width + size) / columns;
  const svg = entries.map((type, index) => {
    const x = (index % columns) * columnWidth;
    const y = Math.floor(index / columns) * rowHeight;
    const name = line(brush, tell(type.name), style);
    return (
      badgeDisc(brush, type.id, scale, x + radius, y + rowHeight / 2) +
      at(x + lead, y + (rowHeight - name.height) / 2, name)
    );
  });
  const rows = Math.ceil(entries.length / columns);
  if (!map.counts) return { width, height: rows * rowHeight, svg: svg.join("") };

  const meaning = paragraph(brush, words.wholePlace, { ...style, leading: 1.35 }, width - lead);
  const top = rows * rowHeight + Math.max(0, (rowHeight - size * 1.35) / 2);
  const disc = { count: "n", scale, x: radius, y: top + size * 0.675, home: false };
  return {
    width,
    height: top + meaning.height + (rowHeight - size * 1.35) / 2,
    svg: [...svg, countDisc(brush, disc), at(lead, top, meaning)].join(""),
  };
}

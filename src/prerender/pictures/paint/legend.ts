/** What a picture's badges and counts mean. */
import { badgeRadius, badgeRing } from "../../../look/discs.ts";
import { at, type Block, stacked } from "./block.ts";
import type { Brush } from "./brush.ts";
import type { MapPicture } from "./map.ts";
import { badgeDisc, countDisc, type Meaning, severalDisc } from "./marks.ts";
import { line, lineWidth, paragraph, type TextStyle } from "./text.ts";

export interface LegendOptions {
  readonly width: number;
  /** Of the type; everything else follows it. */
  readonly size: number;
}

/** As many columns as fit, read row by row; what numbers mean comes last, over the whole width. */
export function legend(brush: Brush, map: MapPicture, { width, size }: LegendOptions): Block {
  const { atlas } = brush.published;
  const { palette, words, tell } = brush;
  const style: TextStyle = { fount: "hei", size, fill: palette.ink };
  const radius = size * 0.82;
  const lead = 2 * radius + 0.5 * size;
  const rowHeight = 2 * radius + 0.55 * size;
  const scale = radius / (badgeRadius + badgeRing / 2);

  const means = (what: Meaning) => map.meanings.includes(what);
  const types = new Set(map.meanings.map((each) => (typeof each === "string" ? null : each.type)));
  const entries = atlas.types.filter(({ id }) => types.has(id));
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
  const badges: Block = { width, height: rows * rowHeight, svg: svg.join("") };

  const sentence = (disc: string, text: string): Block => {
    const meaning = paragraph(brush, text, { ...style, leading: 1.35 }, width - lead);
    const air = Math.max(0, (rowHeight - size * 1.35) / 2);
    return {
      width,
      height: meaning.height + 2 * air,
      svg: at(0, air, { ...meaning, svg: disc + at(lead, 0, meaning) }),
    };
  };
  const middle = size * 0.675;
  const count = countDisc(brush, { count: "n", scale, x: radius, y: middle, home: false });
  return stacked([
    badges,
    ...(means("several") ? [sentence(severalDisc(brush, "n", scale, radius, middle), words.several)] : []),
    ...(means("no room")
      ? [sentence(count, words.unmarked)]
      : means("whole places")
        ? [sentence(count, words.wholePlace)]
        : []),
  ]);
}

/** What a picture's badges and counts mean. */
import type { InitiativeType } from "../../atlas/atlas.ts";
import { badgeRadius, badgeRing } from "../../look/discs.ts";
import { counted } from "../../words/phrases.ts";
import { at, type Block, stacked } from "./block.ts";
import type { Pen } from "./brush.ts";
import { badgeDisc, countDisc, type Meaning, severalDisc } from "./marks.ts";
import { lineWidth, paragraph, type TextStyle } from "./text.ts";

export interface LegendOptions {
  readonly width: number;
  /** Of the type, where it fits so; everything else follows it. */
  readonly size: number;
  /** What there is room for; without it the legend is as high as it comes. */
  readonly height?: number;
}

/** What of a painted map a legend explains. */
export interface Explained {
  readonly meanings: readonly Meaning[];
}

const SMALLER = 0.93;
const SMALLEST = 0.65; // of the size asked for

/** Where there is little room it is set smaller, and of the types for which there is none even so it is said how many they are. */
export function legend(pen: Pen, map: Explained, { width, size, height }: LegendOptions): Block {
  const room = height ?? Number.POSITIVE_INFINITY;
  const means = new Set(map.meanings.map((each) => (typeof each === "string" ? null : each.type)));
  const types = pen.published.atlas.types.filter(({ id }) => means.has(id));
  let all = set(pen, map, types, 0, width, size);
  for (let smaller = size * SMALLER; all.height > room && smaller > size * SMALLEST; smaller *= SMALLER) {
    all = set(pen, map, types, 0, width, smaller);
  }
  for (let named = types.length - 1; all.height > room && named > 0; named--) {
    all = set(pen, map, types.slice(0, named), types.length - named, width, size * SMALLEST);
  }
  return all;
}

/** As many columns as fit, read row by row; what numbers mean comes last, over the whole width. */
function set(
  pen: Pen,
  map: Explained,
  entries: readonly InitiativeType[],
  unnamed: number,
  width: number,
  size: number,
): Block {
  const { palette, words, tell } = pen;
  const style: TextStyle = { fount: "hei", size, fill: palette.ink };
  const radius = size * 0.82;
  const lead = 2 * radius + 0.5 * size;
  const rowHeight = 2 * radius + 0.55 * size;
  const scale = radius / (badgeRadius + badgeRing / 2);

  const means = (what: Meaning) => map.meanings.includes(what);
  const widest = Math.max(0, ...entries.map(({ name }) => lead + lineWidth(pen, tell(name), style)));
  const most = Math.max(1, Math.min(4, Math.floor((width + size) / (widest + size))));
  const columns = Math.ceil(entries.length / Math.max(1, Math.ceil(entries.length / most))) || 1; // rows as full as one another
  const columnWidth = (width + size) / columns;
  const names = entries.map(({ name }) => paragraph(pen, tell(name), style, columnWidth - size - lead));
  const rows = Array.from({ length: Math.ceil(entries.length / columns) }, (_, row): Block => {
    const [from, to] = [row * columns, (row + 1) * columns];
    const high = Math.max(rowHeight, ...names.slice(from, to).map((name) => name.height + 0.3 * size));
    const svg = names.slice(from, to).map((name, column) => {
      const x = column * columnWidth;
      return (
        badgeDisc(pen, entries[from + column]!.id, scale, x + radius, high / 2) +
        at(x + lead, (high - name.height) / 2, name)
      );
    });
    return { width, height: high, svg: svg.join("") };
  });

  const sentence = (disc: string, text: string): Block => {
    const meaning = paragraph(pen, text, { ...style, leading: 1.35 }, width - lead);
    const air = Math.max(0, (rowHeight - size * 1.35) / 2);
    return {
      width,
      height: meaning.height + 2 * air,
      svg: at(0, air, { ...meaning, svg: disc + at(lead, 0, meaning) }),
    };
  };
  const middle = size * 0.675;
  const count = countDisc(pen, { count: "n", scale, x: radius, y: middle, home: false });
  return stacked([
    ...rows,
    ...(unnamed > 0 ? [paragraph(pen, counted(words, words.moreTypes, unnamed), style, width)] : []),
    ...(means("several") ? [sentence(severalDisc(pen, "n", scale, radius, middle), words.several)] : []),
    ...(means("no room")
      ? [sentence(count, words.unmarked)]
      : means("whole places")
        ? [sentence(count, words.wholePlace)]
        : []),
  ]);
}

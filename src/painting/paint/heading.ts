/** What a picture is called: the map's title, the place's name, what it is and how many initiatives it has. */
import type { PlaceId } from "../../atlas/atlas.ts";
import { initiativesWithin, placeOf } from "../../atlas/questions.ts";
import { countOf } from "../../words/phrases.ts";
import { type Block, space, stacked } from "./block.ts";
import type { Pen } from "./brush.ts";
import { holdsEachWord, paragraph, type TextStyle } from "./text.ts";

export interface HeadingSizes {
  readonly width: number;
  /** Of type, for each of the three. */
  readonly title: number;
  readonly name: number;
  readonly kind: number;
}

const SMALLEST = 0.75;

export function heading(pen: Pen, id: PlaceId, sizes: HeadingSizes): Block {
  const { palette, published, words, tell } = pen;
  const { atlas } = published;
  const place = placeOf(atlas, id);
  const meta = tell(place.kind) + words.dot + countOf(words, initiativesWithin(atlas, id).length);
  const gap = space(sizes.name * 0.08);
  const names = [tell(place.name), tell(place.shortName).replace("\n", " ")];
  return stacked([
    titleLine(pen, [tell(atlas.map.title)], sizes.title, sizes.width, palette.inkSoft),
    gap,
    titleLine(pen, names, sizes.name, sizes.width, palette.ink),
    gap,
    paragraph(
      pen,
      meta,
      { fount: "hei", size: sizes.kind, fill: palette.inkSoft, leading: 1.4 },
      sizes.width,
    ),
  ]);
}

/** The first wording that fits into two lines with its words whole: what needs more is set smaller, down to three quarters. */
function titleLine(pen: Pen, wordings: readonly string[], size: number, width: number, fill: string): Block {
  const style: TextStyle = { fount: "song", size, fill, leading: 1.28, lines: "even" };
  for (const text of wordings) {
    for (let smaller = size; smaller > size * SMALLEST; smaller *= 0.92) {
      if (!holdsEachWord(pen, text, { ...style, size: smaller }, width)) continue;
      const block = paragraph(pen, text, { ...style, size: smaller }, width);
      if (block.height < 2.5 * 1.28 * smaller) return block;
    }
  }
  return paragraph(pen, wordings.at(-1)!, { ...style, size: size * SMALLEST }, width);
}

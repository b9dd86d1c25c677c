/** What pictures are written and painted with. */
import type { Language, PlaceId, Shapes, Text } from "../../../atlas/atlas.ts";
import { say } from "../../../atlas/questions.ts";
import { type Frame, frameOf } from "../../../look/frame.ts";
import { type MapPoint, pointsOf } from "../../../look/marks/marks.ts";
import { dark, light, type Palette } from "../../../look/palette.ts";
import type { Published } from "../../../ui/published.ts";
import type { Words } from "../../../words/words.ts";
import { figurePaths } from "../../figure/shapes.ts";
import type { TypeCase } from "../type/typecase.ts";

/** What every text of a picture is set with: the facts, the look and the type. */
export interface Pen {
  readonly published: Pick<Published, "atlas" | "pictures" | "words">;
  readonly type: TypeCase;
  readonly palette: Palette;
  readonly language: Language;
  readonly words: Words;
  readonly tell: (text: Text) => string;
}

/** What a map is painted with besides. */
export interface Brush extends Pen {
  readonly published: Published;
  readonly frame: Frame;
  /** By `land` and each town's id, the `d` of its shape in figure units. */
  readonly paths: ReadonlyMap<string, string>;
  /** All points of all initiatives, by their rank. */
  readonly points: readonly MapPoint[];
}

export type PictureScheme = "light" | "dark";

export function penFor(
  published: Pen["published"],
  type: TypeCase,
  language: Language,
  scheme: PictureScheme,
): Pen {
  return {
    ...{ published, type, language },
    palette: scheme === "light" ? light : dark,
    words: published.words[language],
    tell: (text) => say(text, language),
  };
}

/** Makes the brush of a language and a scheme; the shapes are simplified and the points listed once for all of them. */
export function brushes(published: Published, shapes: Shapes, type: TypeCase) {
  const frame = frameOf(published.atlas.map.frame);
  const [, ...towns] = published.atlas.places;
  const ids: readonly PlaceId[] = towns.map(({ id }) => id);
  const paths = figurePaths(shapes, ids, frame);
  const points = pointsOf(published.atlas);
  return (language: Language, scheme: PictureScheme): Brush => ({
    ...penFor(published, type, language, scheme),
    ...{ published, frame, paths, points },
  });
}

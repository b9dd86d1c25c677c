/** What every picture is painted with: the facts, the look and the type. */
import type { Language, PlaceId, Shapes, Text } from "../../../atlas/atlas.ts";
import { say } from "../../../atlas/questions.ts";
import { type Frame, frameOf } from "../../../look/frame.ts";
import { dark, light, type Palette } from "../../../look/palette.ts";
import type { Published } from "../../../ui/published.ts";
import type { Words } from "../../../words/words.ts";
import { figurePaths } from "../../figure/shapes.ts";
import type { TypeCase } from "../type/typecase.ts";

export interface Brush {
  readonly published: Published;
  readonly frame: Frame;
  /** By `land` and each town's id, the `d` of its shape in figure units. */
  readonly paths: ReadonlyMap<string, string>;
  readonly type: TypeCase;
  readonly palette: Palette;
  readonly language: Language;
  readonly words: Words;
  readonly tell: (text: Text) => string;
}

export type PictureScheme = "light" | "dark";

/** Makes the brush of a language and a scheme; the shapes are simplified once for all of them. */
export function brushes(published: Published, shapes: Shapes, type: TypeCase) {
  const frame = frameOf(published.atlas.map.frame);
  const [, ...towns] = published.atlas.places;
  const ids: readonly PlaceId[] = towns.map(({ id }) => id);
  const paths = figurePaths(shapes, ids, frame);
  return (language: Language, scheme: PictureScheme): Brush => ({
    ...{ published, frame, paths, type, language },
    palette: scheme === "light" ? light : dark,
    words: published.words[language],
    tell: (text) => say(text, language),
  });
}

/** What pictures are written and painted with. */
import type { Atlas, Language, Text } from "../../atlas/atlas.ts";
import type { Picture } from "../../atlas/picture.ts";
import { say } from "../../atlas/questions.ts";
import { type Frame, frameOf } from "../../look/frame.ts";
import { type MapPoint, type Marks, pointsOf } from "../../look/marks/marks.ts";
import { dark, light, type Palette } from "../../look/palette.ts";
import type { Words } from "../../words/words.ts";
import type { CaseOf, TypeCase } from "../type/typecase.ts";

/** What pictures tell, and in which words. */
export interface Told {
  readonly atlas: Atlas;
  readonly pictures: readonly Picture[];
  readonly words: Readonly<Record<Language, Words>>;
}

/** What every text of a picture is set with: the facts, the look and the type. */
export interface Pen {
  readonly published: Told;
  readonly type: TypeCase;
  readonly palette: Palette;
  readonly language: Language;
  readonly words: Words;
  readonly tell: (text: Text) => string;
}

/** What is told, and what stands where on the map. */
export interface Mapped extends Told {
  readonly marks: Readonly<Record<Language, Marks>>;
}

/** What a map is painted with besides. */
export interface Brush extends Pen {
  readonly published: Mapped;
  readonly frame: Frame;
  /** By `land` and each town's id, the `d` of its shape in figure units. */
  readonly paths: ReadonlyMap<string, string>;
  /** All points of all initiatives, by their rank. */
  readonly points: readonly MapPoint[];
}

export type PictureScheme = "light" | "dark";

export function penFor(published: Told, type: TypeCase, language: Language, scheme: PictureScheme): Pen {
  return {
    ...{ published, type, language },
    palette: scheme === "light" ? light : dark,
    words: published.words[language]!,
    tell: (text) => say(text, language),
  };
}

/** Makes the brush of a language and a scheme; the points are listed once for all of them. */
export function brushes(published: Mapped, paths: Brush["paths"], caseOf: CaseOf) {
  const frame = frameOf(published.atlas.map.frame);
  const points = pointsOf(published.atlas);
  return (language: Language, scheme: PictureScheme): Brush => ({
    ...penFor(published, caseOf(language), language, scheme),
    ...{ published, frame, paths, points },
  });
}

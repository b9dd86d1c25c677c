/** The brushes that paint an edition; its shapes are simplified once for all of them. */
import { frameOf } from "../../look/frame.ts";
import { type Brush, brushes, type PictureScheme } from "../../painting/paint/brush.ts";
import type { CaseOf } from "../../painting/type/typecase.ts";
import { figurePaths } from "../figure/shapes.ts";
import type { Edition } from "../geo-folder.ts";

export function brushesFor(
  { published, shapes }: Pick<Edition, "published" | "shapes">,
  caseOf: CaseOf,
): (language: Brush["language"], scheme: PictureScheme) => Brush {
  const { map, places } = published.atlas;
  const [, ...towns] = places;
  const ids = towns.map(({ id }) => id);
  return brushes(published, figurePaths(shapes, ids, frameOf(map.frame)), caseOf);
}

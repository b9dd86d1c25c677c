/** Turns a sheet into PNG files, without a browser; what was made is kept by what is in it. */
import { createHash } from "node:crypto";
import { createRequire } from "node:module";
import sharp from "sharp";
import { keptIn } from "../kept.ts";
import type { Sheet } from "../paint/sheet.ts";
import { engraved } from "./engravers.ts";

export interface Print {
  readonly width: number;
  readonly height: number;
  /** How true the colours must be, up to 100: a photograph's file may have to be smaller than its colours want. */
  readonly quality?: number;
}

const resvg = createRequire(import.meta.url)("@resvg/resvg-js/package.json") as { readonly version: string };
const recipe = { effort: 4, compressionLevel: 9, dither: 0.6, palette: true } as const;
const versions = [resvg.version, sharp.versions, recipe];

/**
 * A sheet as PNG in several sizes, in pixels. Each is painted at its own size: making a large one smaller would blur
 * small type, and take half as many bytes again.
 *
 * @param cacheFolder keeps the files from one build to the next.
 */
export function engrave(
  sheet: Sheet,
  prints: readonly Print[],
  cacheFolder: string | undefined,
): Promise<readonly Buffer[]> {
  return Promise.all(
    prints.map((print) => {
      const { width, height, quality = 100 } = print;
      const key = createHash("sha256")
        .update(JSON.stringify([versions, print]))
        .update(sheet.svg)
        .digest("hex");
      return keptIn(cacheFolder, `${key}.png`, () =>
        engraved({ svg: sheet.svg, width, height, png: { ...recipe, quality } }),
      );
    }),
  );
}

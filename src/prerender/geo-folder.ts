/** Reads the folder of facts as text. What is in it is `atlas/parse`'s to judge. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Shapes } from "../atlas/atlas.ts";
import { parseAtlas } from "../atlas/parse.ts";
import { badgesOf } from "../look/badges.ts";
import { frameOf } from "../look/frame.ts";
import type { Published } from "../ui/published.ts";
import { allWords } from "../words/words.ts";
import { developPhotos, type PhotoFile } from "./photos.ts";

export interface Edition {
  readonly published: Published;
  readonly shapes: Shapes;
  /** Pictures to be served, by their address from the site's root. */
  readonly files: readonly PhotoFile[];
}

/** The facts of a folder by file name: `map.json`, `sanzao.geojson`, … */
export async function readGeo(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder)).filter((name) => /\.(geo)?json$/.test(name)).sort();
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), "utf8")));
  return Object.fromEntries(names.map((name, index) => [name, texts[index]!]));
}

/** Everything a folder of facts gives to publish. Throws an `AtlasError` with every error of every file. */
export async function editionOf(folder: string, cacheFolder?: string): Promise<Edition> {
  const { atlas, shapes } = parseAtlas(await readGeo(folder));
  const { pictures, files } = await developPhotos(
    atlas.photos.map(({ id }) => id),
    { photos: join(folder, "photos"), drawings: join(folder, "drawings") },
    cacheFolder,
  );
  return {
    published: { atlas, pictures, badges: badgesOf(atlas, frameOf(atlas.map.frame)), words: allWords },
    shapes,
    files,
  };
}

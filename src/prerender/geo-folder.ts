/** Reads the folder of facts as text. What is in it is `atlas/parse`'s to judge. */
import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { loadEnv } from "vite";
import type { PictureWish, Shapes } from "../atlas/atlas.ts";
import { AtlasError, aboutFile, type GeoError, isFact, parseAtlas } from "../atlas/parse.ts";
import type { Painted } from "../embed/painted.ts";
import type { Published } from "../ui/published.ts";
import { tongues as spoken } from "../words/tongues.ts";
import { wordsWith } from "../words/words.ts";
import { marksOf } from "./figure/marks.ts";
import { developPhotos, type PhotoFile } from "./photos.ts";
import { takenIds } from "./site/own-folders.ts";
import { withTraditional } from "./traditional.ts";

export interface Edition {
  readonly published: Published;
  readonly shapes: Shapes;
  /** Pictures to be served, by their address from the site's root. */
  readonly files: readonly PhotoFile[];
}

export interface GeoTexts {
  /** By file name: `map.json`, `sanzao.geojson`, … */
  readonly files: Readonly<Record<string, string>>;
  /** What is there under the name of a file of facts, and is none that can be read. */
  readonly unread: readonly GeoError[];
}

/**
 * The facts of a folder.
 *
 * @throws {AtlasError} when there is no such folder.
 */
export async function readGeo(folder: string): Promise<GeoTexts> {
  const names = (await namesIn(folder)).filter(isFact).sort();
  const files: Record<string, string> = {};
  const unread: GeoError[] = [];
  const texts = await Promise.all(names.map((name) => textOf(join(folder, name))));
  names.forEach((name, index) => {
    const text = texts[index]!;
    if (typeof text === "string") files[name] = text;
    else unread.push(aboutFile(name, text.fault));
  });
  return { files, unread };
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    const code = codeOf(error);
    const fault = code === "ENOENT" ? "is not there" : code === "ENOTDIR" ? "is no folder" : unreadable(code);
    throw new AtlasError([aboutFile("", `${fault}; the facts of a map are the files of a folder`)], folder);
  }
}

async function textOf(path: string): Promise<string | { readonly fault: string }> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    const code = codeOf(error);
    return { fault: faults.get(code) ?? unreadable(code) };
  }
}

const faults: ReadonlyMap<string, string> = new Map([
  ["EISDIR", "is a folder, and only a file of facts may have such a name"],
  ["ENOENT", "is a link that leads nowhere"],
  ["ELOOP", "is a link that leads to itself"],
]);

function unreadable(code: string): string {
  return `cannot be read (${code})`;
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? String(error);
}

/** The folder that SITE_GEO names, in the environment or in a file `.env`, or else geo/. */
export function geoFolder(mode = "production"): string {
  return loadEnv(mode, ".", "SITE_").SITE_GEO || "geo";
}

/** All of an edition in which a publisher can be wrong: the facts, and the pictures that come with them. */
export interface Facts {
  readonly published: Pick<Published, "atlas" | "pictures" | "words">;
  readonly shapes: Shapes;
  readonly files: readonly PhotoFile[];
  /** How many pictures the map wants for other people's pages; `null` where it does not say. */
  readonly wish: PictureWish | null;
}

/** Everything a folder of facts gives to publish. Throws an `AtlasError` with every error of every file. */
export async function editionOf(folder: string, cacheFolder?: string): Promise<Edition> {
  const called = asTyped(folder);
  return laid(await factsOf(await readGeo(called), called, cacheFolder), []);
}

/** A folder as one would name it from here: what errors say. */
export function asTyped(folder: string): string {
  const way = relative(".", folder);
  return (way.startsWith("..") ? folder : way || ".").replaceAll("\\", "/");
}

/** The facts and photographs of texts that have been read. */
export async function factsOf(
  { files: texts, unread }: GeoTexts,
  folder: string,
  cacheFolder?: string,
): Promise<Facts> {
  const { atlas: written, shapes, wish } = parseAtlas(texts, { unread, taken: takenIds, spoken, folder });
  const atlas = withTraditional(written);
  const { pictures, files } = await developPhotos(
    atlas.photos.map(({ id }) => id),
    { photos: join(folder, "photos"), drawings: join(folder, "drawings") },
    cacheFolder,
  );
  return {
    published: { atlas, pictures, words: wordsWith(atlas.map.words, atlas.map.languages) },
    shapes,
    files,
    wish,
  };
}

/** Lays on the map what stands there. `painted`: what pictures there will be; while developing there are none. */
export function laid({ published, shapes, files }: Facts, painted: Painted): Edition {
  const { atlas } = published;
  return { published: { ...published, marks: marksOf(atlas, shapes), painted }, shapes, files };
}

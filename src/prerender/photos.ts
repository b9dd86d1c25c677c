/**
 * Makes the pictures of the site: each photo of geo/photos.json is a photograph from geo/photos/ when its file has
 * come, and until then the drawing of the same name from geo/drawings/.
 */
import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import sharp, { type OutputInfo, type Sharp } from "sharp";
import { rgbaToThumbHash, thumbHashToRGBA } from "thumbhash";
import type { PhotoId } from "../atlas/atlas.ts";
import { shownSafely } from "../atlas/parse.ts";
import type { Picture } from "../atlas/picture.ts";
import { light } from "../look/palette.ts";
import { keptIn } from "../painting/kept.ts";
import { cleanDrawing } from "./photos/drawing.ts";
import { photosFolder } from "./site/own-folders.ts";

/** A file to be served; `name` is its address from the site's root. Its bytes never change under that name. */
export interface PhotoFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface PhotoFolders {
  readonly photos: string;
  readonly drawings: string;
}

/** Thrown when a picture is missing, damaged or in nobody's name: holds every such error, one sentence each. */
export class PhotosError extends Error {
  override readonly name = "PhotosError";
  readonly errors: readonly string[];

  constructor(errors: readonly string[]) {
    super(errors.map(shownSafely).join("\n"));
    this.errors = errors;
  }
}

const readable = /\.(jpe?g|png|webp|tiff?)$/i;
const kindsRead: readonly (string | undefined)[] = ["jpeg", "png", "webp", "tiff"];
// What other systems leave in a folder that was looked at.
const nobodys = /^(\..*|README\.md|(eh)?thumbs(_vista)?\.db|desktop\.ini)$/i;
const widthsPx = [480, 960, 1600];
const previewSourcePx = 100; // the most ThumbHash takes
const paper = light.paper; // shows through a transparent photograph, since JPEG knows no transparency

/** The best kind first: a browser takes the first it knows. */
const kinds = [
  { type: "image/avif", format: "avif", extension: "avif", options: { quality: 55, effort: 4 } },
  { type: "image/webp", format: "webp", extension: "webp", options: { quality: 76, effort: 5 } },
  { type: "image/jpeg", format: "jpeg", extension: "jpg", options: { quality: 78, mozjpeg: true } },
] as const;

interface Developed {
  /** In pixels, upright, of the widest print. */
  readonly width: number;
  readonly height: number;
  readonly preview: string;
  readonly prints: readonly Print[];
}

interface Negative {
  readonly data: Buffer;
  readonly info: OutputInfo;
}

interface Print {
  readonly type: string;
  readonly extension: string;
  readonly width: number;
  readonly bytes: Buffer;
}

/**
 * The pictures of all photos, and the files they are made of.
 *
 * @param cacheFolder keeps developed photographs from one build to the next, by what is in them.
 * @throws {PhotosError} with all errors of all files, when anything at all is wrong.
 */
export async function developPhotos(
  photoIds: readonly PhotoId[],
  folder: PhotoFolders,
  cacheFolder?: string,
): Promise<{ pictures: Picture[]; files: PhotoFile[] }> {
  const errors: string[] = [];
  const photographs = claim(photoIds, await namesIn(folder.photos, errors), folder.photos, errors);
  const drawings = new Set(await namesIn(folder.drawings, errors));

  const made = await Promise.all(
    photoIds.map(async (id) => {
      const name = photographs.get(id) ?? `${id}.svg`;
      const drawing = !photographs.has(id);
      const path = join(drawing ? folder.drawings : folder.photos, name);
      if (drawing && !drawings.has(name)) {
        const wanted = join(folder.photos, `${id}.jpg`);
        errors.push(`photo "${id}" has no picture: put its photograph at ${wanted} or a drawing at ${path}`);
        return undefined;
      }
      try {
        return drawing ? await showDrawing(id, path) : await showPhotograph(id, path, cacheFolder);
      } catch (error) {
        const faults = error instanceof PhotosError ? error.errors : undefined;
        const right = drawing ? onlyDraws : kindsOfPhotographs;
        const unreadable = `cannot be read as a picture: ${(error as Error).message.trim().split("\n")[0]}; ${right}`;
        errors.push(...(faults ?? [unreadable]).map((fault) => `${path} ${fault}`));
        return undefined;
      }
    }),
  );

  if (errors.length > 0) throw new PhotosError(errors.sort());
  return {
    pictures: made.map((each) => each!.picture),
    files: made.flatMap((each) => each!.files),
  };
}

/** The photograph's file name by photo id; a file that is nobody's, or one too many, is an error. */
function claim(ids: readonly string[], names: readonly string[], folder: string, errors: string[]) {
  const claimed = new Map<string, string>();
  for (const name of names) {
    if (nobodys.test(name)) continue;
    const path = join(folder, name);
    const id = name.slice(0, name.length - extname(name).length);
    const earlier = claimed.get(id);
    if (!ids.includes(id)) {
      errors.push(`${path} belongs to no photo: ${named(ids)}, or take it away`);
    } else if (!readable.test(name)) {
      errors.push(`${path} is of a kind that cannot be read: save it as .jpg, .png, .webp or .tif`);
    } else if (earlier !== undefined) {
      errors.push(`${path} is a second photograph for "${id}", beside ${earlier}: take one of them away`);
    } else {
      claimed.set(id, name);
    }
  }
  return claimed;
}

/** How a file gets an owner; of many photos the first are enough to see what is meant. */
function named(ids: readonly string[]): string {
  if (ids.length === 0) return "add it to photos.json";
  return `name it after one of ${ids.slice(0, MOST_NAMED).join(", ")}${ids.length > MOST_NAMED ? ", …" : ""}`;
}

const MOST_NAMED = 8;

async function showDrawing(id: PhotoId, path: string) {
  const cleaned = cleanDrawing(await readFile(path));
  if ("faults" in cleaned) throw new PhotosError(cleaned.faults.map((fault) => `${fault}; ${onlyDraws}`));
  const { width, height } = await sharp(cleaned.bytes).metadata();
  const file = fileOf(id, width, "svg", cleaned.bytes);
  const shown = { drawing: true, width, height, src: file.name, alternatives: [], preview: null };
  const picture: Picture = { photo: id, ...shown };
  return { picture, files: [file] };
}

const onlyDraws = "a drawing is an SVG that only draws, and a photograph belongs into photos/";

async function showPhotograph(id: PhotoId, path: string, cacheFolder: string | undefined) {
  const original = await readFile(path);
  const { format } = await sharp(original).metadata(); // by its bytes, whatever its name says
  if (!kindsRead.includes(format))
    throw new PhotosError([`is ${format} by its bytes; ${kindsOfPhotographs}`]);
  const { width, height, preview, prints } = await (cacheFolder === undefined
    ? develop(original)
    : developOnce(original, cacheFolder));

  const files = prints.map((print) => fileOf(id, print.width, print.extension, print.bytes));
  const alternatives = kinds.map(({ type }) => ({
    type,
    files: prints.flatMap((print, index) =>
      print.type === type ? [{ src: files[index]!.name, width: print.width }] : [],
    ),
  }));
  const src = files.at(-1)!.name; // the widest JPEG: also what opens where there is no script
  const picture: Picture = { photo: id, drawing: false, width, height, src, alternatives, preview };
  return { picture, files };
}

const kindsOfPhotographs = "a photograph is a JPEG, PNG, WebP or TIFF";

async function develop(original: Buffer): Promise<Developed> {
  const negative = await expose(original);
  const { width, height } = negative.info;
  const widths = [...new Set(widthsPx.map((each) => Math.min(each, width)))];
  const prints = await Promise.all(
    kinds.flatMap(({ type, format, extension, options }) =>
      widths.map(async (each): Promise<Print> => {
        const bytes = await open(negative).resize({ width: each }).toFormat(format, options).toBuffer();
        return { type, extension, width: each, bytes };
      }),
    ),
  );
  return { width, height, preview: await previewOf(negative), prints };
}

/**
 * Bare pixels, upright, in 8-bit sRGB, no wider than the widest print. Since every print is made of these, no word of
 * the original's metadata (EXIF, GPS, XMP, IPTC, ICC) can be in one.
 */
function expose(original: Buffer): Promise<Negative> {
  return sharp(original)
    .autoOrient()
    .resize({ width: widthsPx.at(-1)!, withoutEnlargement: true })
    .flatten({ background: paper })
    .toColourspace("srgb")
    .raw({ depth: "uchar" })
    .toBuffer({ resolveWithObject: true });
}

function open({ data, info: { width, height, channels } }: Negative): Sharp {
  return sharp(data, { raw: { width, height, channels } });
}

/** WebP keeps the preview at some 200 characters, a tenth of ThumbHash's own PNG: little enough for a printed page. */
async function previewOf(negative: Negative): Promise<string> {
  const small = open(negative).resize(previewSourcePx, previewSourcePx, { fit: "inside" }).ensureAlpha();
  const { data, info } = await small.raw().toBuffer({ resolveWithObject: true });
  const { w, h, rgba } = thumbHashToRGBA(rgbaToThumbHash(info.width, info.height, data));
  const raw = { width: w, height: h, channels: 4 } as const;
  const bytes = await sharp(rgba, { raw }).removeAlpha().webp({ quality: 60, effort: 6 }).toBuffer();
  return `data:image/webp;base64,${bytes.toString("base64")}`;
}

/** One cache file for each original and recipe. */
async function developOnce(original: Buffer, cacheFolder: string): Promise<Developed> {
  const recipe = JSON.stringify([kinds, widthsPx, paper, sharp.versions]);
  const kept = await keptIn(cacheFolder, `${sha256(recipe, original)}.json`, async () =>
    Buffer.from(JSON.stringify(await develop(original), storeBytes)),
  );
  return JSON.parse(kept.toString(), reviveBytes) as Developed;
}

function storeBytes(this: unknown, key: string, value: unknown): unknown {
  return key === "bytes" ? (this as Print).bytes.toString("base64") : value;
}

function reviveBytes(key: string, value: unknown): unknown {
  return key === "bytes" ? Buffer.from(value as string, "base64") : value;
}

function fileOf(id: string, width: number, extension: string, bytes: Uint8Array): PhotoFile {
  return { name: `${photosFolder}/${id}-${width}.${sha256(bytes).slice(0, 8)}.${extension}`, bytes };
}

function sha256(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest("hex");
}

/** A folder that is not there holds nothing. */
async function namesIn(folder: string, errors: string[]): Promise<string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== "ENOENT")
      errors.push(`${folder} must be a folder of pictures, or not be there, and cannot be read (${code})`);
    return [];
  }
}

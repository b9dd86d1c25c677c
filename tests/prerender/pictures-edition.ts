/** Editions for the tests of pictures: a small one that paints quickly, and the real one. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { findFaces } from "../../src/painting/type/faces.ts";
import { systemFontFolders } from "../../src/painting/type/fonts.ts";
import { marksOf } from "../../src/prerender/figure/marks.ts";
import { type Edition, editionOf } from "../../src/prerender/geo-folder.ts";
import { smallGeo } from "../atlas/small-atlas.ts";

/** Whether this machine can write Chinese, and so paint anything. */
export const hasFont = findFaces(systemFontFolders(), "中文", "hans").hei.length > 0;

/** The small world's, with the drawing of its pond or a photograph that is all of one red. */
export async function smallEdition(pond: "drawing" | "photograph"): Promise<Edition> {
  const folder = await mkdtemp(join(tmpdir(), "small-edition-"));
  for (const [name, text] of Object.entries(smallGeo())) await writeFile(join(folder, name), text);
  await Promise.all([mkdir(join(folder, "drawings")), mkdir(join(folder, "photos"))]);
  if (pond === "drawing") {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 400"><path d="M0 0h600v400H0z"/></svg>`;
    await writeFile(join(folder, "drawings/pond.svg"), svg);
  } else {
    const red = { width: 600, height: 400, channels: 3, background: { r: 200, g: 10, b: 20 } } as const;
    await sharp({ create: red }).jpeg().toFile(join(folder, "photos/pond.jpg"));
  }
  const edition = await editionOf(folder);
  await rm(folder, { recursive: true });
  return edition;
}

/** The edition of a map that has no photographs, by the texts of its files. */
export async function editionOfTexts(texts: Readonly<Record<string, string>>): Promise<Edition> {
  const folder = await mkdtemp(join(tmpdir(), "edition-"));
  for (const [name, text] of Object.entries(texts)) await writeFile(join(folder, name), text);
  const edition = await editionOf(folder);
  await rm(folder, { recursive: true });
  return edition;
}

/** The same edition with the district and its first town alone, to be painted in half the time. */
export function ofTwoPlaces({ published, ...rest }: Edition): Edition {
  const { atlas } = published;
  const places = atlas.places.slice(0, 2);
  const has = ({ place }: { readonly place: string }) => places.some(({ id }) => id === place);
  const initiatives = atlas.initiatives.filter(has);
  const two = { ...atlas, places, initiatives };
  return { ...rest, published: { ...published, atlas: two, marks: marksOf(two, rest.shapes) } };
}

/** The pixels of a picture, as the decoder of QR codes wants them. */
export async function pixelsOf(bytes: Uint8Array) {
  const { data, info } = await sharp(bytes).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data: new Uint8Array(data) };
}

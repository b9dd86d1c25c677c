import { mkdir, mkdtemp, readdir, readFile, rename, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { PhotoId } from "../../src/atlas/atlas.ts";
import { developPhotos, type PhotoFile, type PhotoFolders, PhotosError } from "../../src/prerender/photos.ts";
import { district } from "../worlds/district.ts";

vi.setConfig({ testTimeout: 30_000 }); // AVIF is slow on a busy machine

let root: string;
let folder: { photos: string; drawings: string };

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "photos-"));
  folder = { photos: join(root, "photos"), drawings: join(root, "drawings") };
  await Promise.all([mkdir(folder.photos), mkdir(folder.drawings)]);
});
afterEach(() => rm(root, { recursive: true }));

describe("a photograph", () => {
  test("lying on its side by EXIF is stood upright", async () => {
    await putPhotograph("beach.jpg", { width: 2000, height: 1000, orientation: 6 });
    const { beach } = (await develop(["beach"], folder)).pictures;
    expect(beach).toMatchObject({ drawing: false, width: 1000, height: 2000 });
  });

  test("keeps no word of where, when and by which camera it was taken", async () => {
    await putPhotograph("beach.jpg", { width: 600, height: 400, orientation: 6 });
    const before = await sharp(join(folder.photos, "beach.jpg")).metadata();
    expect(before.exif?.includes("SecretCamera")).toBe(true);
    expect([before.icc, before.xmp]).not.toContain(undefined);

    const { files } = await develop(["beach"], folder);
    for (const { name, bytes } of files) {
      const { exif, xmp, iptc, icc, orientation } = await sharp(bytes).metadata();
      expect({ name, exif, xmp, iptc, icc, orientation }).toEqual({ name });
      expect(Buffer.from(bytes).includes("Secret"), name).toBe(false);
    }
  });

  test("in a wide colour space keeps its colour in sRGB", async () => {
    await putPhotograph("beach.jpg", { width: 300, height: 200, red: 220 });
    const stored = await sharp(join(folder.photos, "beach.jpg"), { ignoreIcc: true }).stats();
    expect(stored.channels[0]!.mean).toBeLessThan(212); // the numbers of Display P3
    for (const { name, bytes } of (await develop(["beach"], folder)).files) {
      const { channels } = await sharp(bytes).stats();
      expect(Math.abs(channels[0]!.mean - 220), name).toBeLessThan(3);
    }
  });

  test("is printed in three widths of AVIF, WebP and JPEG, and falls back to the widest JPEG", async () => {
    await putPhotograph("beach.jpg", { width: 2400, height: 1600 });
    const { pictures, files } = await develop(["beach"], folder);
    const { alternatives, src, width, height } = pictures.beach!;
    expect(alternatives.map(({ type }) => type)).toEqual(["image/avif", "image/webp", "image/jpeg"]);
    for (const { files } of alternatives) expect(files.map(({ width }) => width)).toEqual([480, 960, 1600]);
    expect({ src, width, height }).toEqual({
      src: alternatives[2]!.files[2]!.src,
      width: 1600,
      height: 1067,
    });
    expect(await formats(files)).toEqual([
      ...["480 avif", "960 avif", "1600 avif"],
      ...["480 webp", "960 webp", "1600 webp"],
      ...["480 jpeg", "960 jpeg", "1600 jpeg"],
    ]);
  });

  test.each([
    [1200, [480, 960, 1200]],
    [960, [480, 960]],
    [300, [300]],
  ])("%i px wide is never enlarged", async (own, widths) => {
    await putPhotograph("beach.png", { width: own, height: 90 });
    const { beach } = (await develop(["beach"], folder)).pictures;
    for (const { files } of beach!.alternatives) expect(files.map(({ width }) => width)).toEqual(widths);
    expect(beach!.width).toBe(own);
  });

  test("is named after its content, so that it can be cached for ever", async () => {
    await putPhotograph("beach.jpg", { width: 500, height: 300 });
    const first = await develop(["beach"], folder);
    for (const { name } of first.files) {
      expect(name).toMatch(/^photos\/beach-(480|500)\.[0-9a-f]{8}\.(avif|webp|jpg)$/);
    }
    const again = await develop(["beach"], folder);
    expect(again.pictures).toEqual(first.pictures);
    await putPhotograph("beach.jpg", { width: 500, height: 300, red: 10 });
    const changed = await develop(["beach"], folder);
    expect(changed.pictures.beach!.src).not.toBe(first.pictures.beach!.src);
  });

  test("has a preview that is tiny, and of its own colour", async () => {
    await putPhotograph("beach.jpg", { width: 900, height: 600, red: 200 });
    const { preview } = (await develop(["beach"], folder)).pictures.beach!;
    expect(preview!.length).toBeLessThan(1200);
    const bytes = Buffer.from(preview!.replace("data:image/webp;base64,", ""), "base64");
    expect((await sharp(bytes).metadata()).width).toBe(32);
    expect(Math.abs((await sharp(bytes).stats()).channels[0]!.mean - 200)).toBeLessThan(20);
  });

  test.each(["beach.JPG", "beach.jpeg", "beach.PNG", "beach.webp", "beach.tif", "beach.TIFF"])(
    "may be called %s",
    async (name) => {
      await putPhotograph(name, { width: 60, height: 40 });
      expect((await develop(["beach"], folder)).pictures.beach!.drawing).toBe(false);
    },
  );

  test("takes the place of its drawing with no other change", async () => {
    await putDrawing("beach.svg");
    expect((await develop(["beach"], folder)).pictures.beach!.drawing).toBe(true);
    await putPhotograph("beach.jpg", { width: 60, height: 40 });
    const { pictures, files } = await develop(["beach"], folder);
    expect(pictures.beach!.drawing).toBe(false);
    expect(files.some(({ name }) => name.endsWith(".svg"))).toBe(false);
  });

  test("under two names at once is cached without a quarrel", async () => {
    await putPhotograph("beach.jpg", { width: 60, height: 40 });
    await putPhotograph("quay.jpg", { width: 60, height: 40 });
    const { pictures } = await develop(["beach", "quay"], folder, join(root, "cache"));
    expect(pictures.quay!.preview).toBe(pictures.beach!.preview);
    expect(await readdir(join(root, "cache"))).toHaveLength(1);
  });

  test("is developed once, and from then on taken from the cache", async () => {
    await putPhotograph("beach.jpg", { width: 700, height: 500 });
    const cache = join(root, "cache/photos");
    const first = await develop(["beach"], folder, cache);
    const [kept, ...rest] = await readdir(cache);
    expect(rest).toEqual([]);
    expect(await develop(["beach"], folder, cache)).toEqual(first);

    const marked = (await readFile(join(cache, kept!), "utf8")).replace("data:image/webp", "data:from-cache");
    await writeFile(join(cache, kept!), marked);
    const again = await develop(["beach"], folder, cache);
    expect(again.pictures.beach!.preview).toMatch(/^data:from-cache/);

    await putPhotograph("beach.jpg", { width: 700, height: 500, red: 9 });
    const changed = await develop(["beach"], folder, cache);
    expect(changed.pictures.beach!.preview).toMatch(/^data:image\/webp/);
  });
});

describe("a drawing", () => {
  test("stands in for a photograph that has not come", async () => {
    await putDrawing("beach.svg");
    const { pictures, files } = await develop(["beach"], folder);
    expect(files.map(({ name }) => name)).toEqual([pictures.beach!.src]);
    expect(pictures.beach).toMatchObject({
      ...{ drawing: true, width: 1200, height: 800, alternatives: [], preview: null },
      src: expect.stringMatching(/^photos\/beach-1200\.[0-9a-f]{8}\.svg$/),
    });
    expect(Buffer.from(files[0]!.bytes)).toEqual(await readFile(join(folder.drawings, "beach.svg")));
  });

  test("is enough when there is no folder of photographs at all", async () => {
    await putDrawing("beach.svg");
    await rm(folder.photos, { recursive: true });
    expect((await develop(["beach"], folder)).pictures.beach!.drawing).toBe(true);
  });

  test.each(["hengshiji", "health-port", "by-health", "liangang"])(
    "of %s is 1200 by 800, light, and asks for nothing else",
    async (id) => {
      const { pictures, files } = await develop([id], { ...folder, drawings: `${district}/drawings` });
      expect(pictures[id]).toMatchObject({ width: 1200, height: 800 });
      expect(files[0]!.bytes.length).toBeLessThan(9000);
      const svg = Buffer.from(files[0]!.bytes).toString("utf8");
      expect(svg).not.toMatch(
        /<(text|image|style|script|foreignObject|title)\b|\son\w+=|url\((?!#)|data:|href="(?!#)/,
      );
    },
  );
});

describe("what is wrong", () => {
  test("is told all at once, each with its path and what would be right", async () => {
    await putPhotograph("beach.jpg", { width: 60, height: 40 });
    await putPhotograph("beach.png", { width: 60, height: 40 });
    await putPhotograph("peach.jpg", { width: 60, height: 40 });
    await writeFile(join(folder.photos, "tower.heic"), "heic");
    await writeFile(join(folder.photos, "port.jpg"), "no image");
    await putDrawing("tower.svg");
    await writeFile(join(folder.drawings, "plant.svg"), "<svg");
    const errors = await errorsOf(["beach", "port", "plant", "quay", "tower"]);
    expect(errors).toEqual([
      "drawings/plant.svg is no XML: Unclosed start tag for element `svg` (line 1, column 5); a drawing is an SVG that only draws, and a photograph belongs into photos/",
      'photo "quay" has no picture: put its photograph at photos/quay.jpg or a drawing at drawings/quay.svg',
      'photos/beach.png is a second photograph for "beach", beside beach.jpg: take one of them away',
      "photos/peach.jpg belongs to no photo: name it after one of beach, port, plant, quay, tower, or take it away",
      "photos/port.jpg cannot be read as a picture: …",
      "photos/tower.heic is of a kind that cannot be read: save it as .jpg, .png, .webp or .tif",
    ]);
  });

  test("is a folder that is none, and not the picture that a drawing has", async () => {
    await putDrawing("beach.svg");
    await rm(folder.photos, { recursive: true });
    await writeFile(folder.photos, "");
    expect(await errorsOf(["beach"])).toEqual([
      "photos must be a folder of pictures, or not be there, and cannot be read (ENOTDIR)",
    ]);
    await rm(folder.photos);
    await symlink("photos", folder.photos);
    expect(await errorsOf(["beach"])).toEqual([expect.stringContaining("cannot be read (ELOOP)")]);
  });

  test("is a file where no photo is known, and of many photos not all are named", async () => {
    await writeFile(join(folder.photos, "beach.jpg"), "");
    expect(await errorsOf([])).toEqual([
      "photos/beach.jpg belongs to no photo: add it to photos.json, or take it away",
    ]);
    const [error] = await errorsOf(Array.from({ length: 500 }, (_, index) => `quay-${index}`));
    expect(error!.length).toBeLessThan(200);
  });

  test("cannot turn the lines of a terminal", async () => {
    await writeFile(join(folder.photos, "a\nb\u001b.jpg"), "");
    const error = await develop([], folder).catch((error: PhotosError) => error);
    expect((error as PhotosError).message).toContain("a\\u{a}b\\u{1b}.jpg");
  });

  test("in the middle of a photograph is noticed, not painted grey", async () => {
    await putPhotograph("beach.jpg", { width: 600, height: 400 });
    const path = join(folder.photos, "beach.jpg");
    const whole = await readFile(path);
    await writeFile(path, whole.subarray(0, Math.round(whole.length * 0.6)));
    expect(await errorsOf(["beach"])).toEqual(["photos/beach.jpg cannot be read as a picture: …"]);
  });

  test("is a file that its bytes show to be another kind than its name", async () => {
    await putPhotograph("beach.jpg", { width: 60, height: 40 });
    await rename(join(folder.photos, "beach.jpg"), join(folder.drawings, "beach.svg"));
    await putDrawing("quay.svg");
    await rename(join(folder.drawings, "quay.svg"), join(folder.photos, "quay.jpg"));
    expect(await errorsOf(["beach", "quay"])).toEqual([
      "drawings/beach.svg is no SVG saved as UTF-8; a drawing is an SVG that only draws, and a photograph belongs into photos/",
      "photos/quay.jpg is svg by its bytes; a photograph is a JPEG, PNG, WebP or TIFF",
    ]);
  });

  test("is not the ending of a photograph's name: it is developed by its bytes, without a word of its metadata", async () => {
    await putPhotograph("beach.png", { width: 60, height: 40 });
    await rename(join(folder.photos, "beach.png"), join(folder.photos, "beach.jpg"));
    for (const { bytes } of (await develop(["beach"], folder)).files)
      expect(Buffer.from(bytes).includes("Secret")).toBe(false);
  });

  test("is not a README, a hidden file or what systems leave beside the photographs", async () => {
    await putDrawing("beach.svg");
    await writeFile(join(folder.photos, "README.md"), "");
    await writeFile(join(folder.photos, ".gitkeep"), "");
    await writeFile(join(folder.photos, "Thumbs.db"), "");
    await writeFile(join(folder.photos, "desktop.ini"), "");
    expect(await errorsOf(["beach"])).toEqual([]);
  });
});

interface Shot {
  readonly width: number;
  readonly height: number;
  readonly red?: number;
  readonly orientation?: number;
}

/** One colour, with EXIF, GPS, XMP and a colour profile, as a camera or a picture desk leaves them. */
async function putPhotograph(
  name: string,
  { width, height, red = 120, orientation = 1 }: Shot,
): Promise<void> {
  const bytes = await sharp({ create: { width, height, channels: 3, background: { r: red, g: 90, b: 80 } } })
    .withExif({
      IFD0: { Model: "SecretCamera", Artist: "SecretName" },
      IFD3: { GPSLatitudeRef: "N", GPSLatitude: "22/1 0/1 43/1" },
    })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/">SecretPlace</x:xmpmeta>')
    .withMetadata({ orientation })
    .withIccProfile("p3")
    .toFormat(formatOf(name))
    .toBuffer();
  await writeFile(join(folder.photos, name), bytes);
}

function formatOf(name: string): "jpeg" | "png" | "webp" | "tiff" {
  const extension = name.split(".").pop()!.toLowerCase();
  if (extension === "png" || extension === "webp") return extension;
  return extension.startsWith("tif") ? "tiff" : "jpeg";
}

async function putDrawing(name: string): Promise<void> {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 800"><path d="M0 0h1200v800H0z"/></svg>';
  await writeFile(join(folder.drawings, name), svg);
}

/** `480 avif`, as the files themselves say it. */
function formats(files: readonly PhotoFile[]): Promise<string[]> {
  return Promise.all(
    files.map(async ({ bytes }) => {
      const { width, format, compression } = await sharp(bytes).metadata();
      return `${width} ${compression === "av1" ? "avif" : format}`;
    }),
  );
}

/** The errors with paths from the test's own folder, and without the words of the image library. */
async function errorsOf(ids: readonly string[]): Promise<string[]> {
  try {
    await develop(ids, folder);
    return [];
  } catch (error) {
    expect(error).toBeInstanceOf(PhotosError);
    const texts = (error as PhotosError).errors.map((text) => text.replaceAll(`${root}/`, ""));
    return texts.map((text) => text.replace(/(as a picture: ).+/s, "$1…")).sort();
  }
}

/** Photos that no atlas knows, and their pictures by what they are called. */
async function develop(ids: readonly string[], ...where: [PhotoFolders, string?]) {
  const { pictures, files } = await developPhotos(ids as PhotoId[], ...where);
  return { pictures: Object.fromEntries(pictures.map((picture) => [picture.photo, picture])), files };
}

import { mkdtemp, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { Atlas, Place } from "../../src/atlas/atlas.ts";
import { cardFile, kitFolder, stillFile, stillWidths } from "../../src/embed/files.ts";
import { isPainted, type Painted } from "../../src/embed/painted.ts";
import { findFaces } from "../../src/painting/type/faces.ts";
import { existingFonts, systemFontFolders } from "../../src/painting/type/fonts.ts";
import type { Edition } from "../../src/prerender/geo-folder.ts";
import { planPictures } from "../../src/prerender/pictures/pictures.ts";
import { everyPicture } from "./every-picture.ts";
import { hasFont, ofTwoPlaces, smallEdition } from "./pictures-edition.ts";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const address = "https://example.org/map/";
const uyghur = "قەشقەر شەھىرى";

/** Fonts of Latin letters and of no Chinese. */
const dejavu = systemFontFolders()
  .flatMap(existingFonts)
  .filter((file) => /DejaVu(Sans|Serif)(-Bold)?\.ttf$/.test(file));

let edition: Edition;
let cacheFolder: string;
beforeAll(async () => {
  edition = ofTwoPlaces(await smallEdition("drawing"));
  cacheFolder = await mkdtemp(join(tmpdir(), "plan-"));
});
afterAll(() => rm(cacheFolder, { recursive: true }));

describe.runIf(hasFont)("one sentence in a script that is not set", () => {
  test("takes no picture away, and is told with where it stands", async () => {
    const summary = { zh: `在西。${uyghur}。`, en: "In the west" };
    const { painted, notices } = await planned(withPlace({ summary }));
    expect(painted).toEqual(everyPicture(edition.published.atlas));
    expect(notices).toEqual([expect.stringMatching(/^Arabic is not set in pictures.+ق \(U\+0642\)/)]);
    expect(notices[0]).toContain('westham.geojson: "westham" summary');
    expect(notices[0]).not.toContain("testland");
  });

  test("may be of any character that no font has: that is told, too", async () => {
    const { painted, notices } = await planned(withPlace({ summary: { zh: "在西\u{10fffd}。" } }));
    expect(painted).toEqual(everyPicture(edition.published.atlas));
    expect(notices).toEqual([
      expect.stringMatching(/^No font of this machine has .+U\+10FFFD.+"westham" summary/),
    ]);
  });

  test("that is a place's name takes the pictures of that place away in that language, and no others", async () => {
    const { painted, notices, paint } = await planned(
      withPlace({ name: { zh: uyghur, en: "Westham Town" } }),
    );
    expect(isPainted(painted, "card", "westham", "zh")).toBe(false);
    expect(isPainted(painted, "card", "westham", "en")).toBe(true);
    expect(isPainted(painted, "kit", "testland", "zh")).toBe(true);
    expect(notices).toContainEqual(expect.stringMatching(/^No pictures were made in "zh" of "westham"/));
    const files = (await paint()).map(({ name }) => name);
    expect(files.filter((name) => !name.startsWith("embed/wechat/")).sort()).toEqual(filesOf(painted));
    expect(files).toContain(`${kitFolder("testland")}cover.png`);
    expect(files.filter((name) => name.startsWith(kitFolder("westham")))).toEqual([]);
  });

  test("among what must stand on every picture takes away those of its language", async () => {
    const { atlas } = edition.published;
    const map = { ...atlas.map, notices: [{ zh: uyghur, en: "A sketch" }] };
    const { painted, notices } = await planned({ ...atlas, map });
    expect(new Set(painted.map(({ language }) => language))).toEqual(new Set(["en"]));
    expect(notices[0]).toMatch(/^No pictures were made in "zh"/);
  });
});

describe.runIf(dejavu.length >= 4)("on a machine with Latin letters alone", () => {
  let fonts: string;
  beforeAll(async () => {
    fonts = await mkdtemp(join(tmpdir(), "latin-"));
    for (const file of dejavu) await symlink(file, join(fonts, file.split("/").at(-1)!));
  });
  afterAll(() => rm(fonts, { recursive: true }));

  test("an English map has all its pictures, and nobody is told of Chinese", async () => {
    const { atlas } = edition.published;
    const english: Atlas = { ...atlas, map: { ...atlas.map, languages: ["en"] } };
    const badges = atlas.types.map((type, index) => ({ ...type, badge: "AB"[index]! }));
    const plan = await planned({ ...english, types: badges }, { address: null, fontFolders: [fonts] });
    expect(plan.painted).toHaveLength(1 + 2 * stillWidths.length);
    expect(plan.painted.every(({ places, language }) => places === "all" && language === "en")).toBe(true);
    expect(plan.notices).toEqual([]);
  });

  test("a map of two languages has its English pictures", async () => {
    const { painted, notices } = await planned(edition.published.atlas, { fontFolders: [fonts] });
    expect(new Set(painted.map(({ language }) => language))).toEqual(new Set(["en"]));
    expect(notices[0]).toMatch(/^No pictures were made in "zh".+fonts-noto-cjk/);
  });
});

describe.runIf(hasFont && dejavu.length >= 4)("the faces", () => {
  const families = (characters: string, hand: "hans" | "latin") => {
    const { song, hei } = findFaces(systemFontFolders(), characters, hand);
    return [song, hei].map(([first]) => first!.families.join());
  };

  test("of an English map are those of Latin letters, of a Chinese one those that write both", () => {
    for (const family of families("abc", "latin"))
      expect(family).not.toMatch(/CJK|Songti|PingFang|SimSun|SC$/);
    for (const family of families("中文abc", "hans")) expect(family).not.toMatch(/DejaVu|Liberation/);
  });

  test("are asked one after the other: what the first lacks another of the system may have", () => {
    const lacked = "ᏣᎳᎩ"; // Cherokee, which Chinese faces lack
    const { hei } = findFaces(systemFontFolders(), `${"中文".repeat(40)}${lacked}`, "hans");
    const has = (character: string) =>
      hei.findIndex(({ font }) => font.hasGlyphForCodePoint(character.codePointAt(0)!));
    expect(has("中")).toBe(0);
    for (const character of lacked) expect(has(character)).not.toBe(0);
  });
});

async function planned(
  atlas: Atlas,
  options: { readonly address?: string | null; readonly fontFolders?: readonly string[] } = {},
) {
  const whole = { ...edition, published: { ...edition.published, atlas } };
  const plan = await planPictures(whole, { address, cacheFolder, ...options });
  return { ...plan, paint: () => plan.paint(whole) };
}

function withPlace(changed: Partial<Place>): Atlas {
  const { atlas } = edition.published;
  const places = atlas.places.map((place) => (place.id === "westham" ? { ...place, ...changed } : place));
  return { ...atlas, places };
}

/** The files that a plan promises, but for those of kits. */
function filesOf(painted: Painted): readonly string[] {
  const languages = ["zh", "en"];
  const { initiatives } = edition.published.atlas;
  const ofInitiatives = languages.flatMap((language) =>
    initiatives
      .filter(({ id }) => isPainted(painted, "initiative", id, language))
      .map(({ id, place }) => cardFile(place, language, id)),
  );
  return ["testland", "westham"]
    .flatMap((place) =>
      languages.flatMap((language) => [
        ...(isPainted(painted, "card", place, language) ? [cardFile(place, language)] : []),
        ...(["light", "dark"] as const).flatMap((scheme) =>
          stillWidths.flatMap((width) =>
            isPainted(painted, `${scheme}-${width}`, place, language)
              ? [stillFile(place, language, scheme, width)]
              : [],
          ),
        ),
      ]),
    )
    .concat(ofInitiatives)
    .sort();
}

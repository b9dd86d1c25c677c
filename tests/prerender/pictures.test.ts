import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { cardFile, kitFolder, stillFile, stillWidths } from "../../src/embed/files.ts";
import { isPainted } from "../../src/embed/painted.ts";
import { dark, light } from "../../src/look/palette.ts";
import { engrave } from "../../src/painting/engraving/engrave.ts";
import { systemFontFolders } from "../../src/painting/type/fonts.ts";
import { openTypeCase } from "../../src/painting/type/typecase.ts";
import type { Edition } from "../../src/prerender/geo-folder.ts";
import { brushesFor } from "../../src/prerender/pictures/brushes.ts";
import { type PicturePlan, planPictures } from "../../src/prerender/pictures/pictures.ts";
import { stillOf } from "../../src/prerender/pictures/still.ts";
import { hasFont, ofTwoPlaces, pixelsOf, smallEdition } from "./pictures-edition.ts";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const places = ["testland", "westham"];
const address = "https://example.org/map/";

test("without a font, none is planned or painted, and a notice says what to install", async () => {
  const empty = await mkdtemp(join(tmpdir(), "no-fonts-"));
  const edition = await smallEdition("drawing");
  const { painted, notices, paint } = await planPictures(edition, { address, fontFolders: [empty] });
  expect(painted).toEqual([]);
  expect(await paint(edition)).toEqual([]);
  expect(notices).toHaveLength(1);
  expect(notices[0]).toMatch(/No pictures were made.+fonts-noto-cjk/);
  expect(notices[0]).toContain(empty);
  await rm(empty, { recursive: true });
});

describe.runIf(hasFont)("the pictures of an edition", () => {
  let cacheFolder: string;
  let plan: PicturePlan;
  let files: Awaited<ReturnType<PicturePlan["paint"]>>;
  let edition: Edition;
  beforeAll(async () => {
    edition = ofTwoPlaces(await smallEdition("drawing"));
    cacheFolder = await mkdtemp(join(tmpdir(), "pictures-"));
    plan = await planPictures(edition, { address: null, cacheFolder });
    files = await plan.paint(edition);
  });
  afterAll(() => rm(cacheFolder, { recursive: true }));
  const file = (name: string) => files.find((each) => each.name === name)!.bytes;

  test("are stills and cards for each place and language, in their sizes", async () => {
    const stills = places.flatMap((place) =>
      ["zh", "en"].flatMap((language) =>
        (["light", "dark"] as const).flatMap((scheme) =>
          stillWidths.map((width) => `${stillFile(place, language, scheme, width)} ${width}×${width * 0.75}`),
        ),
      ),
    );
    const cards = places.flatMap((place) =>
      ["zh", "en"].map((language) => `${cardFile(place, language)} 1200×630`),
    );
    const sizes = files.map(async ({ name, bytes }) => {
      const { width, height, format } = await sharp(bytes).metadata();
      expect(format).toBe("png");
      return `${name} ${width}×${height}`;
    });
    expect((await Promise.all(sizes)).sort()).toEqual([...stills, ...cards].sort());
  });

  test("are cards of initiatives, too, where pages can name them, and none of them hides what must be said", async () => {
    const { atlas } = edition.published;
    const [school] = atlas.initiatives;
    const long = { zh: "很长的题目".repeat(60), en: "A title of many words ".repeat(40) };
    const titled = { ...edition.published, atlas: { ...atlas, initiatives: [{ ...school!, title: long }] } };
    const cardsOf = async (published: Edition["published"]) => {
      const whole = { ...edition, published };
      const { painted, paint, intent } = await planPictures(whole, { address, wish: "cards", cacheFolder });
      expect(intent[0]).toMatch(/^Pictures of 2 places: 6 cards, 0 stills, 0 WeChat kits/);
      expect(isPainted(painted, "initiative", school!.id, "zh")).toBe(true);
      return paint(whole);
    };
    const [short, longer] = [
      await cardsOf({ ...edition.published, atlas: { ...atlas, initiatives: [school!] } }),
      await cardsOf(titled),
    ];
    for (const language of ["zh", "en"]) {
      const name = cardFile("westham", language, school!.id);
      const [one, other] = [short, longer].map((all) =>
        Buffer.from(all.find((each) => each.name === name)!.bytes),
      );
      expect(one!.equals(other!)).toBe(false);
      const foot = { left: 587, top: 470, width: 340, height: 160 }; // of the middle column, where the notices stand
      const [ofOne, ofOther] = await Promise.all(
        [one, other].map((bytes) => sharp(bytes).extract(foot).raw().toBuffer()),
      );
      expect(ofOther!.equals(ofOne!), language).toBe(true);
    }
  });

  test("come without kits where nobody has said the address, and say what to set", () => {
    expect(plan.notices).toEqual([]);
    expect(plan.intent).toEqual([
      expect.stringMatching(/^Pictures of 2 places: 4 cards, 24 stills, 0 WeChat kits\. This is "usual"/),
      expect.stringMatching(/^No WeChat kits were made.+SITE_ADDRESS=https:\/\//),
    ]);
    expect(files.filter(({ name }) => name.startsWith(kitFolder("westham")))).toEqual([]);
  });

  test("say that an address is none, and which", async () => {
    for (const wrong of ["example.org/map/", "ftp://example.org/", "https://"]) {
      const { intent } = await planPictures(edition, { address: wrong, cacheFolder });
      expect(intent[1]).toContain(JSON.stringify(wrong));
    }
  });

  test("wear the palette: light and dark, sea, chosen place and badges", async () => {
    for (const [scheme, palette] of [
      ["light", light],
      ["dark", dark],
    ] as const) {
      const seen = await coloursOf(file(stillFile("westham", "zh", scheme, 1600)));
      for (const colour of [
        palette.paper,
        palette.land,
        palette.placeChosen,

        palette.types[0]!,
      ]) {
        expect([...seen], scheme).toContain(colour);
      }
    }
  });

  test("choose another place in each, and none in the district's", async () => {
    const chosen = async (place: string) =>
      (await coloursOf(file(stillFile(place, "zh", "light", 640)))).has(light.placeChosen);
    expect(await Promise.all(places.map(chosen))).toEqual([false, true]);
  });

  test("keep their word when only the middle square of a card is shown", async () => {
    const { width, height, data } = await pixelsOf(file(cardFile("westham", "zh")));
    const dark = (x: number, y: number) => data[4 * (y * width + x)]! < 60;
    const columns = Array.from({ length: width }, (_, x) =>
      Array.from({ length: 120 }, (_, y) => dark(x, y + 30)).some(Boolean),
    );
    const name = columns.flatMap((inked, x) => (inked && x > 580 && x < 930 ? [x] : []));
    expect(name.length).toBeGreaterThan(40);
    expect(Math.max(...name)).toBeLessThan((width + height) / 2);
  });

  test("are the same bytes when painted again, and are painted once", async () => {
    const kept = (await readdir(cacheFolder)).length;
    const again = await planPictures(edition, { address: null, cacheFolder });
    expect(await again.paint(edition)).toEqual(files);
    expect(await readdir(cacheFolder)).toHaveLength(kept);

    const { published, shapes } = edition;
    const characters = JSON.stringify([published.atlas, published.words]);
    const type = await openTypeCase(characters, { fontFolders: systemFontFolders(), hand: "hans" });
    const sheet = stillOf(
      brushesFor({ published, shapes }, () => type)("en", "dark"),
      published.atlas.places[1]!.id,
    );
    const [afresh] = await engrave(sheet, [{ width: 640, height: 480 }], undefined);
    expect(afresh!.equals(file(stillFile("westham", "en", "dark", 640)))).toBe(true);
  });
});

/** The colours that fill at least one pixel in a thousand. */
async function coloursOf(bytes: Uint8Array): Promise<ReadonlySet<string>> {
  const { data, width, height } = await pixelsOf(bytes);
  const counts = new Map<string, number>();
  for (let at = 0; at < data.length; at += 4) {
    const colour = `#${Buffer.from(data.subarray(at, at + 3)).toString("hex")}`;
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return new Set(
    [...counts].filter(([, count]) => count > (width * height) / 5000).map(([colour]) => colour),
  );
}

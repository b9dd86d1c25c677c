import { HtmlValidate } from "html-validate";
import decodeQR from "qr/decode.js";
import sharp from "sharp";
import { beforeAll, describe, expect, test, vi } from "vitest";
import type { Atlas } from "../../src/atlas/atlas.ts";
import { initiativesOf, photosOf } from "../../src/atlas/questions.ts";
import { kitFolder } from "../../src/embed/files.ts";
import { paintMap } from "../../src/painting/paint/map.ts";
import { systemFontFolders } from "../../src/painting/type/fonts.ts";
import { openTypeCase } from "../../src/painting/type/typecase.ts";
import { type Edition, editionOf } from "../../src/prerender/geo-folder.ts";
import type { PhotoFile } from "../../src/prerender/photos.ts";
import { brushesFor } from "../../src/prerender/pictures/brushes.ts";
import { kitOf } from "../../src/prerender/wechat/kit.ts";
import { longBlocks, longMap } from "../../src/prerender/wechat/picture/long.ts";
import { groupsOf, SLICE_LIMIT } from "../../src/prerender/wechat/picture/slices.ts";
import { storyOf } from "../../src/prerender/wechat/story.ts";
import { kitWords } from "../../src/words/kit.ts";
import { district as folder } from "../worlds/district.ts";
import { hasFont, pixelsOf, smallEdition } from "./pictures-edition.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

const address = "https://example.org/map/";

interface Kit {
  readonly atlas: Atlas;
  readonly place: string;
  readonly page: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly slices: readonly Uint8Array[];
}

describe.runIf(hasFont)("a kit for a WeChat article", () => {
  let district: Kit;
  let town: Kit;
  let kits: readonly Kit[];
  beforeAll(async () => {
    district = await kitFor(await editionOf(folder), 0);
    town = await kitFor(await smallEdition("photograph"), 1);
    kits = [district, town];
  });

  test("has every file an editor needs, in one folder", () => {
    for (const { files, slices } of kits) {
      const long = slices.map((_, index) => `long-${index + 1}.png`);
      const others = ["cover.png", "thumbnail.png", "qr.png", "article.html", "article.txt", "index.html"];
      expect([...files.keys()]).toEqual([...long, ...others]);
    }
    expect(district.slices.length).toBeGreaterThan(3);
  });

  test("has pictures in the sizes WeChat asks for", async () => {
    for (const { files } of kits) {
      const size = async (name: string) => {
        const { width, height } = await sharp(files.get(name)).metadata();
        return [width, height];
      };
      expect(await size("cover.png")).toEqual([900, 383]);
      expect(await size("thumbnail.png")).toEqual([300, 300]);
      const [width, height] = await size("qr.png");
      expect(width).toBe(height);
      expect(width).toBeGreaterThanOrEqual(600);
    }
  });

  test("cuts the long picture into slices under 1 MB that add up to it", async () => {
    for (const { slices, files } of kits) {
      for (const bytes of slices) expect(bytes.length).toBeLessThan(SLICE_LIMIT);
      const sizes = await Promise.all(slices.map((bytes) => sharp(bytes).metadata()));
      expect(new Set(sizes.map(({ width }) => width))).toEqual(new Set([1080]));
      expect(files.size).toBe(slices.length + 6);
    }
    const blocks = await blocksOf(await editionOf(folder));
    const heights = await Promise.all(
      district.slices.map(async (bytes) => (await sharp(bytes).metadata()).height),
    );
    const whole = blocks.reduce((sum, { block }) => sum + 3 * block.height, 0);
    expect(heights.reduce((sum, height) => sum + height, 0)).toBe(whole);
    expect(groupsOf(blocks).flat()).toEqual(blocks);
  });

  test("never cuts through a line of type: the edges of slices are empty paper", async () => {
    for (const { slices } of kits) {
      for (const [index, bytes] of slices.entries()) {
        const { data, width, height } = await pixelsOf(bytes);
        const row = (y: number) =>
          new Set(
            Array.from({ length: width }, (_, x) =>
              data.slice(4 * (y * width + x), 4 * (y * width + x) + 3).join(),
            ),
          );
        if (index > 0) expect(row(0).size, `top of slice ${index + 1}`).toBe(1);
        expect(row(height - 1).size, `foot of slice ${index + 1}`).toBe(1);
      }
    }
  });

  test("has a code that leads to the page, as a file and at the end of the long picture", async () => {
    for (const { files, slices, page } of kits) {
      expect(decodeQR(await pixelsOf(files.get("qr.png")!))).toBe(page);
      expect(decodeQR(await pixelsOf(slices.at(-1)!))).toBe(page);
    }
  });

  test("has four modules of quiet around the code", async () => {
    const { data, width } = await pixelsOf(town.files.get("qr.png")!);
    const dark = (x: number, y: number) => data[4 * (y * width + x)]! < 128;
    const first = Array.from({ length: width }, (_, x) => x).find((x) => dark(x, x))!;
    const finder = Array.from({ length: width }, (_, x) => x)
      .slice(first)
      .findIndex((x) => !dark(x, first));
    expect(first / (finder / 7)).toBeCloseTo(4);
  });

  test("shows the photograph where there is one", async () => {
    const reds = await Promise.all(
      town.slices.map(async (bytes) => {
        const { data } = await pixelsOf(bytes);
        let red = 0;
        for (let at = 0; at < data.length; at += 4)
          if (data[at]! > 190 && data[at]! < 210 && data[at + 1]! < 20) red++;
        return red;
      }),
    );
    expect(Math.max(...reds)).toBeGreaterThan(500_000);
  });

  test("has HTML to paste that is valid, small, and only text, styles and one link", () => {
    for (const { files, page } of kits) {
      const html = textOf(files, "article.html");
      expect(problemsOf(html)).toEqual([]);
      const [pasted] = /<section[\s\S]*<\/section>/.exec(html)!;
      expect(pasted.length).toBeLessThan(20_000);
      expect(pasted).not.toMatch(
        /<(script|style|img|iframe|link|svg|form|template)\b|\s(class|id|on\w+|src|srcset)=|url\(|javascript:/i,
      );
      expect([...pasted.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual([page]);
      const tags = [...pasted.matchAll(/<(\w+)([^>]*)>/g)].map(
        ([, tag, attributes]) => `${tag} ${attributes!.replace(/="[^"]*"/g, "").trim()}`,
      );
      expect([...new Set(tags)].sort()).toEqual(
        ["a style href", "br ", "h2 style", "h3 style", "p style", "section style", "strong "].filter((tag) =>
          tags.includes(tag),
        ),
      );
    }
  });

  test("says in the article where each slice goes, and its alt text", () => {
    for (const { files, slices } of kits) {
      const html = textOf(files, "article.html");
      const slots = [...html.matchAll(/long-(\d+)\.png<\/strong><br>替代文字：([^<]+)</g)];
      expect(slots.map(([, number]) => Number(number))).toEqual(slices.map((_, index) => index + 1));
      for (const [, , alt] of slots) expect(alt!.length).toBeGreaterThan(12);
    }
  });

  test("has a text with every initiative, every number with its unit, and every alt", () => {
    for (const { atlas, place, files, page } of kits) {
      const text = textOf(files, "article.txt");
      for (const { title, summary, statistics } of initiativesOf(atlas, place as never)) {
        expect(text).toContain(title.zh);
        expect(text).toContain(summary.zh);
        for (const { unit, label } of statistics)
          expect(text).toMatch(new RegExp(`[\\d万]${literally(unit.zh!)} ${literally(label.zh!)}（`));
      }
      for (const { alt } of photosOf(atlas, place as never)) expect(text).toContain(alt.zh);
      for (const name of [...files.keys()].filter((name) => name.endsWith(".png")))
        expect(text).toContain(`${name}：`);
      for (const notice of atlas.map.notices) expect(text).toContain(notice.zh);
      expect(text).toContain(page);
    }
    expect(textOf(town.files, "article.txt")).toContain("超31名 学员（2023 年起）");
    expect(textOf(town.files, "article.txt")).toContain("4名 教师（年份未载）");
  });

  test("has a page for the editor that is valid, lists every file, and leads home", () => {
    for (const { files, page } of kits) {
      const html = textOf(files, "index.html");
      expect(problemsOf(html)).toEqual([]);
      for (const name of files.keys()) {
        if (name !== "index.html") expect(html).toContain(`href="${name}"`);
      }
      expect(html).toContain(`<code>${page}</code>`);
      expect(html).toMatch(/<meta name="robots" content="noindex">/);
    }
    expect(textOf(district.files, "index.html")).toContain(`<a href="../../../">`);
    expect(textOf(town.files, "index.html")).toContain(`<a href="../../../westham/">`);
  });

  test("escapes what the facts say", async () => {
    const edition = await smallEdition("photograph");
    const { atlas } = edition.published;
    const title = { zh: `<b>"夜校" & 书</b>` };
    const initiatives = atlas.initiatives.map((each) => ({ ...each, title }));
    const { files } = await kitFor(
      { ...edition, published: { ...edition.published, atlas: { ...atlas, initiatives } } },
      1,
    );
    for (const name of ["article.html", "index.html"]) {
      expect(textOf(files, name)).not.toContain("<b>");
      expect(textOf(files, name)).toContain("&lt;b&gt;&quot;夜校&quot; &amp; 书&lt;/b&gt;");
      expect(problemsOf(textOf(files, name))).toEqual([]);
    }
  });
});

async function kitFor(edition: Edition, index: number): Promise<Kit> {
  const { atlas } = edition.published;
  const place = atlas.places[index]!;
  const made = await kitOf(await brushOf(edition), place, {
    ...{ address, form: "whole", photoFiles: edition.files },
  });
  const files = new Map(
    made.map(({ name, bytes }: PhotoFile) => [name.replace(kitFolder(place.id), ""), bytes]),
  );
  const slices = [...files].filter(([name]) => name.startsWith("long-")).map(([, bytes]) => bytes);
  return { atlas, place: place.id, files, slices, page: index === 0 ? address : `${address}${place.id}/` };
}

async function blocksOf(edition: Edition) {
  const place = edition.published.atlas.places[0]!;
  const brush = await brushOf(edition);
  const map = paintMap(brush, place.id, longMap);
  return longBlocks(brush, place, storyOf(brush, place), { map, address, photoFiles: edition.files });
}

async function brushOf({ published, shapes }: Edition) {
  const characters = new Set(
    JSON.stringify([published.atlas, published.words, address]) + JSON.stringify(kitWords.zh),
  );
  const type = await openTypeCase(characters, { fontFolders: systemFontFolders(), hand: "hans" });
  expect(type.lacking([...characters].join(""))).toEqual([]);
  return brushesFor({ published, shapes }, () => type)("zh", "light");
}

function textOf(files: Kit["files"], name: string): string {
  return new TextDecoder().decode(files.get(name));
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** What html-validate finds, but for the inline styles that are all a pasted article can have. */
function problemsOf(html: string): readonly string[] {
  const validate = new HtmlValidate({
    extends: ["html-validate:recommended"],
    rules: {
      "no-inline-style": "off",
      "require-sri": "off",
      "long-title": "off",
      "no-trailing-whitespace": "off",
    },
  });
  return validate
    .validateStringSync(html)
    .results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`),
    );
}

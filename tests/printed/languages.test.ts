/** What is published of maps in other languages than Chinese first, or in more: read whole, whatever file it stands in. */
import { describe, expect, test, vi } from "vitest";
import { placeOf } from "../../src/atlas/questions.ts";
import { systemFontFolders } from "../../src/painting/type/fonts.ts";
import { openTypeCase } from "../../src/painting/type/typecase.ts";
import { type Edition, editionOf } from "../../src/prerender/geo-folder.ts";
import { brushesFor } from "../../src/prerender/pictures/brushes.ts";
import { cardOf } from "../../src/prerender/pictures/card.ts";
import { stillOf } from "../../src/prerender/pictures/still.ts";
import { parted } from "../../src/prerender/site/published-languages.ts";
import { kitOf } from "../../src/prerender/wechat/kit.ts";
import { addLanguages } from "../../src/ui/languages.ts";
import { kitWords } from "../../src/words/kit.ts";
import { smallGeoIn } from "../atlas/small-atlas.ts";
import { hasFont } from "../prerender/pictures-edition.ts";
import { plainDrawing, worldFolder } from "../worlds/folder.ts";
import { ADDRESS, printed } from "./press.ts";

vi.setConfig({ testTimeout: 180_000 }); // a kit is engraved

/** Han characters, and the marks that are set in full squares. */
const chinese = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;

async function inFolder<T>(
  texts: Readonly<Record<string, string>>,
  act: (folder: string) => Promise<T>,
): Promise<T> {
  const { folder, remove } = await worldFolder({ ...texts, "drawings/pond.svg": plainDrawing });
  try {
    return await act(folder);
  } finally {
    await remove();
  }
}

/** Lines of a text that have something Chinese in them. */
function chineseIn(text: string): readonly string[] {
  return text.split(/[\n<>]/).filter((line) => chinese.test(line));
}

/** Without what says of itself that it is in Chinese. */
function withoutChineseElements(html: string): string {
  return html.replace(/<(\w+)[^>]* lang="zh[^"]*"[^>]*>.*?<\/\1>/gs, "");
}

describe("a map in English alone", () => {
  const english = smallGeoIn(["en"]);

  test("has not one Chinese character on a page, in what other systems are answered, or in its facts", async () => {
    await inFolder(english, async (folder) => {
      const { pages, oembed, edition } = await printed(folder);
      for (const [file, html] of pages) expect([file, chineseIn(html)]).toEqual([file, []]);
      for (const [file, json] of oembed) expect([file, chineseIn(json)]).toEqual([file, []]);
      expect(pages.get("index.html")).toContain('lang="en"');
      const { here, others } = parted(edition.published, "en", "assets");
      expect(others).toBeNull();
      expect(chineseIn(JSON.stringify(here))).toEqual([]);
    });
  });

  test.runIf(hasFont)("has none in its pictures and kits", async () => {
    await inFolder(english, async (folder) => {
      const edition = await editionOf(folder);
      const brush = await brushOf(edition, "en");
      for (const { id } of edition.published.atlas.places) {
        for (const { svg } of [cardOf(brush, id), stillOf(brush, id)])
          expect(chineseIn(lettersOf(svg))).toEqual([]);
      }
      const place = edition.published.atlas.places[1]!;
      const kit = await kitOf(brush, place, { address: ADDRESS, form: "whole", photoFiles: edition.files });
      const texts = kit.filter(({ name }) => /\.(html|txt)$/.test(name));
      expect(texts.length).toBe(3);
      for (const { name, bytes } of texts)
        expect([name, chineseIn(new TextDecoder().decode(bytes))]).toEqual([name, []]);
    });
  });

  test("has badges of any one character as readers see them", async () => {
    await inFolder(english, async (folder) => {
      const { pages } = await printed(folder);
      expect(pages.get("westham/index.html")).toContain(">S<");
      expect(pages.get("index.html")).toContain("🌱");
    });
  });
});

test("a map in English first has nothing Chinese on its pages but what says that it is", async () => {
  await inFolder(smallGeoIn(["en", "zh"]), async (folder) => {
    const { pages } = await printed(folder);
    for (const [file, html] of pages) {
      const told = withoutChineseElements(html).replace(
        /<script type="application\/json"[^>]*>.*?<\/script>/s,
        "",
      );
      expect([file, chineseIn(told)]).toEqual([file, []]);
    }
  });
});

describe("a map in three languages", () => {
  const geo = smallGeoIn(["zh", "zh-Hant", "en"], {});

  test("sends a page the language that it is printed in, and the others in a file of their own", async () => {
    await inFolder(geo, async (folder) => {
      const { published } = await editionOf(folder);
      const { here, others } = parted(published, "zh", "assets");
      expect(JSON.stringify(here.atlas)).not.toMatch(/"(en|zh-Hant)":/);
      expect(here.atlas.map.languages).toEqual(["zh", "zh-Hant", "en"]);
      expect(others!.fileName).toBe(`assets/${here.others}`);
      const told = JSON.parse(others!.json);
      expect(Object.keys(told)).toEqual(["zh-Hant", "en"]);
      expect(told["zh-Hant"].texts).toContain("西鎮");
      expect(told.en.texts).toContain("Westham Town");
      expect(told.en.texts).toContain(null); // what the small world has not translated
      expect(told.en.style).toContain('[lang="en"]{');
      expect(told["zh-Hant"].marks).toBeNull(); // they stand as in Chinese
      expect(told.en.marks).not.toBeNull();
      expect(told["zh-Hant"].words.share).toBe("分享與嵌入");
    });
  });

  test("is whole again on a page in any of them, once the others are there", async () => {
    await inFolder(geo, async (folder) => {
      const { published } = await editionOf(folder);
      for (const language of published.atlas.map.languages) {
        const { here, others } = parted(published, language, "assets");
        const taken = structuredClone(here);
        addLanguages(taken, language, JSON.parse(others!.json));
        expect(JSON.stringify(taken.atlas)).toBe(JSON.stringify(published.atlas)); // in the same order
        expect(taken.words).toEqual(published.words);
        expect(taken.marks).toEqual(JSON.parse(JSON.stringify(published.marks)));
      }
    });
  });

  test.runIf(hasFont)("is painted in the forms that its readers write", async () => {
    await inFolder(geo, async (folder) => {
      const edition = await editionOf(folder);
      const { atlas } = edition.published;
      expect(placeOf(atlas, atlas.places[1]!.id).name["zh-Hant"]).toBe("西鎮");
      const brush = await brushOf(edition, "zh-Hant");
      const letters = lettersOf(stillOf(brush, atlas.places[1]!.id).svg);
      expect(letters).toContain("鎮");
      expect(letters).not.toContain("镇");
    });
  });
});

async function brushOf({ published, shapes }: Edition, language: string) {
  const characters = new Set(
    JSON.stringify([published.atlas, published.words, ADDRESS, Object.values(kitWords)]),
  );
  const hand = language === "en" ? "latin" : "hant";
  const type = await openTypeCase(characters, { fontFolders: systemFontFolders(), hand });
  return brushesFor({ published, shapes }, () => type)(language, "light");
}

/** What is written in a picture, by the code points that its outlines are called by. */
function lettersOf(svg: string): string {
  return [...svg.matchAll(/href="#(?:song|hei)-([0-9a-f]+)"/g)]
    .map(([, code]) => String.fromCodePoint(Number.parseInt(code!, 16)))
    .join("");
}

import { afterAll, describe, expect, inject, test } from "vitest";
import { elementCode, frameCode, pictureCode } from "../../src/embed/codes.ts";
import { stillProportion } from "../../src/embed/files.ts";
import { hostOfTests } from "./host.ts";
import {
  type ArticleStory,
  embedsOf,
  fitsWindow,
  hasStills,
  pictureStands,
  readerOf,
} from "./host-articles.ts";
import { closeBrowsers } from "./reader.ts";

/** Systems keep of a code what they know: its attributes without its style, some of the style, all but its weight. */
const site = inject("site");
const painted = await hasStills(site);
const host = await hostOfTests();
const embed = await embedsOf(site);
afterAll(closeBrowsers);

const readArticle = readerOf(site, host);

/** By what a system does to a style, what is left of it. */
const systems: Readonly<Record<string, (style: string) => string>> = {
  "keeps it all": (style) => style,
  "takes it away": () => "",
  "takes its weight away": (style) => style.replaceAll("!important", ""),
  "knows the properties of CSS 2 alone": (style) =>
    declarations(style, /^(display|width|height|padding|border|m(ax|in)-(width|height))$/),
  "knows sizes alone": (style) => declarations(style, /^(width|height)$/),
  "knows no sizes": (style) => declarations(style, /^(?!.*(width|height|size|aspect))/),
};

function declarations(style: string, known: RegExp): string {
  return style
    .split(";")
    .filter((each) => known.test(each.split(":")[0]!))
    .join(";");
}

function treated(code: string, keep: (style: string) => string): string {
  return code.replace(/ style="([^"]*)"/g, (_, style: string) => ` style="${keep(style)}"`);
}

/** An article in a column, as most are, and one that says of each of its blocks how wide it is, as WordPress's themes do. */
const articles = {
  "in a column": [
    "main { max-width: 650px; margin: 0 auto; padding: 0 8px }",
    (code: string) => `<main id="article"><div class="content">${code}</div></main>`,
  ],
  "whose blocks have a width each": [
    ".content > * { max-width: 650px; margin-left: auto; margin-right: auto }",
    (code: string) => `<main id="article"><div class="content"><p>上文</p>${code}</div></main>`,
  ],
} as const;

describe.each(Object.entries(articles))("in an article %s", (_, [sheet, around]) => {
  describe.each([320, 1280])("and a window of %i px", (widthPx) => {
    const read = (inside: string, story: ArticleStory) =>
      readArticle(
        {
          inside: around(inside),
          head: `<style>${sheet}</style>`,
          pictured: true,
          circumstances: { widthPx },
        },
        story,
      );
    const isColumn = sheet.includes("padding");
    const columnPx = Math.min(650, widthPx - (isColumn ? 32 : 16));
    /** The border that browsers give a frame whose style is gone. */
    const borderPx = 4;

    test.each(Object.entries(systems))("a frame holds its size where the system %s", async (_, keep) => {
      await read(treated(frameCode(embed("sanzao")), keep), async (reader) => {
        const { width, height } = await reader.box("iframe");
        expect(width).toBeGreaterThanOrEqual(columnPx - 1);
        expect(width).toBeLessThanOrEqual(columnPx + borderPx);
        expect(height).toBeGreaterThanOrEqual(540);
        expect(height).toBeLessThanOrEqual(720 + borderPx);
        expect(await reader.sees("#article a")).toBe(true);
        const link = await reader.box("#article a");
        expect(link.y).toBeGreaterThan(height); // below the frame, and not beside it
      });
    });

    // Where each block has its width a picture has it by being one: what stands in a paragraph is none by itself.
    const withPicture = Object.entries(systems).filter(
      ([, keep]) => isColumn || keep("display:block") !== "" || keep("width:100%") === "",
    );
    test.runIf(painted).each(withPicture)("a picture holds its size where the system %s", async (_, keep) => {
      await read(treated(pictureCode(embed("sanzao")), keep), async (reader) => {
        await pictureStands(reader);
        const { width, height } = await reader.box("img");
        expect(width).toBeCloseTo(keep("width:100%") === "" ? 280 : columnPx, 0);
        expect(height).toBeCloseTo(width * stillProportion, 0);
        expect(await fitsWindow(reader)).toBe(true);
      });
    });
  });
});

test("a picture and an element inside a paragraph leave it whole, and are there once", async () => {
  const inside = `<p id="one">上文${pictureCode(embed("sanzao"))}下文</p><p id="two">上文${elementCode(embed("hongqi"))}</p>`;
  await readArticle({ inside, circumstances: { blocked: /embed\.js$|embed\/still\// } }, async (reader) => {
    expect(await reader.count("p")).toBe(2);
    expect(await reader.count("#one img")).toBe(1);
    expect(await reader.count("#two > initiative-map img")).toBe(1);
    expect(await reader.text("#one")).toMatch(/^上文.*下文$/s);
  });
});

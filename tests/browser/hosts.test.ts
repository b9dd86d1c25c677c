import { afterAll, describe, expect, inject, test } from "vitest";
import { elementCode, frameCode, oembedCode, pictureCode, scriptCode } from "../../src/embed/codes.ts";
import { hostVersion, stillFile, stillProportion } from "../../src/embed/files.ts";
import { type Part, parts } from "../../src/view/embedding.ts";
import { hostOfTests } from "./host.ts";
import {
  boxHeight,
  contentHeight,
  embedsOf,
  fitsWindow,
  fitted,
  hasStills,
  pictureStands,
  readerOf,
  scrollTo,
  stands,
} from "./host-articles.ts";
import { closeBrowsers, type Reader } from "./reader.ts";
import { eventually } from "./seeing.ts";

const site = inject("site");
/** What the site under test was told of where it stands. */
const toldAddress = "https://map.example/map/";
const painted = await hasStills(site);

const host = await hostOfTests();
const embed = await embedsOf(site);
afterAll(closeBrowsers);

const readArticle = readerOf(site, host);
const version = (reader: Reader) => reader.ask(() => window.InitiativeMap?.version);
describe("the code of a frame", () => {
  test.each([320, 640, 1280])(
    "reserves its place in a window of %i px, and the map answers in it",
    async (widthPx) => {
      await readArticle(
        { inside: frameCode(embed("sanzao")), circumstances: { widthPx } },
        async (reader) => {
          const reserved = await reader.box("iframe");
          expect(reserved.height).toBe(Math.min(720, Math.max(540, reserved.width * (3 / 4))));
          expect(await fitsWindow(reader)).toBe(true);
          const one = reader.frame();
          await stands(one);
          await one.tap('.places a[href*="hongqi/"]');
          await eventually(() => one.attribute("#_panel", "data-place")).toBe("hongqi");
          expect(await reader.box("iframe")).toEqual(reserved);
        },
      );
    },
  );

  test("has the height that was chosen, also where its style is taken away", async () => {
    const code = frameCode({ ...embed("sanzao"), heightPx: 480 });
    await readArticle({ inside: code + code.replace(/ style="[^"]*"/, ' id="bare"') }, async (reader) => {
      expect(await boxHeight(reader)).toBe(480);
      const bare = await reader.ask(() => document.getElementById("bare")!.clientHeight);
      expect(bare).toBe(480);
    });
  });

  test("names what is in it, and has a link to the page below it that needs no frame", async () => {
    await readArticle({ inside: frameCode(embed("sanzao")) }, async (reader) => {
      expect(await reader.attribute("iframe", "title")).toContain("三灶");
      expect(await reader.attribute("p a", "href")).toBe(`${site}sanzao/`);
      await reader.tap("p a");
      await eventually(() => reader.text("h1")).toContain("党建");
      expect(reader.address()).toBe("sanzao/");
    });
  });

  test("lets the map open its links in windows of their own, and never in the article", async () => {
    await readArticle({ inside: frameCode(embed("sanzao")) }, async (reader) => {
      const one = reader.frame();
      await stands(one);
      const leading = await one.ask(() =>
        [...document.querySelectorAll<HTMLAnchorElement>('a[href^="http"], a[target]')].map(
          ({ target, rel }) => [target, rel] as const,
        ),
      );
      expect(leading.length).toBeGreaterThan(0);
      for (const [target, rel] of leading) {
        expect(target).toBe("_blank");
        expect(rel).toContain("noopener");
      }
    });
  });
});

describe("the code with the script", () => {
  test("makes the frame as high as what it holds, and again when that changes", async () => {
    await readArticle({ inside: scriptCode(embed("sanzao", { height: "auto" })) }, async (reader) => {
      const one = reader.frame();
      await fitted(reader, one);
      expect(await version(reader)).toBe(hostVersion);
      const before = await boxHeight(reader);
      expect(before).not.toBe(720); // what the code reserves
      await one.tap("#_panel summary");
      await eventually(() => boxHeight(reader)).toBeGreaterThan(before);
      await fitted(reader, one);
      await one.tap("#_panel summary");
      await eventually(() => boxHeight(reader)).toBe(before);
    });
  });

  describe.each([1280, 375])("in a window of %i px, as high as its map", (widthPx) => {
    test.each<[string, readonly Part[]]>([
      ["everything", parts],
      ["title and panel", ["title", "panel"]],
      ["the list", ["list"]],
      ["the title and the filter", ["title", "filter"]],
      ["the map alone", []],
    ])("shows just that of %s which was chosen, and nothing of it is cut", async (_, show) => {
      const inside = scriptCode(embed("sanzao", { height: "auto", show }));
      await readArticle({ inside, circumstances: { widthPx } }, async (reader, one) => {
        await stands(one);
        await eventually(() => boxHeight(reader)).not.toBe(widthPx === 375 ? 540 : 720);
        const seen = { title: ".head", list: ".places", filter: ".filter", panel: "#_panel" };
        for (const part of parts) expect(await one.sees(seen[part]), part).toBe(show.includes(part));
        const stage = await one.ask(() => document.querySelector(".stage")!.clientHeight);
        expect(stage).toBeGreaterThan(300);
        await fitted(reader, one);
        const toScroll = () => one.ask(() => document.documentElement.scrollHeight - innerHeight);
        await eventually(toScroll).toBe(0);
      });
    });
  });

  test("holds the longest page with all of it open, in a narrow column and in large letters", async () => {
    const inside = scriptCode(embed("jinwan", { height: "auto" }));
    const circumstances = { widthPx: 336, lettersPx: 32 }; // a column of 320
    await readArticle({ inside, circumstances }, async (reader, one) => {
      await scrollTo(reader, "iframe"); // in letters as large the article begins with a screen of its own
      await stands(one);
      await one.answered();
      await one.ask(() => {
        for (const entry of document.querySelectorAll("details")) entry.open = true;
      });
      const apart = async () => (await boxHeight(reader)) - (await contentHeight(one));
      await eventually(apart).toBe(0); // its map is too small for a name in such letters
      expect(await boxHeight(reader)).toBeGreaterThan(3254); // what once was cut
    });
  });

  test("is the bare frame where the script does not come", async () => {
    const inside = scriptCode(embed("sanzao", { height: "auto" }));
    await readArticle({ inside, circumstances: { blocked: /\/embed\.js$/ } }, async (reader) => {
      const one = reader.frame();
      await stands(one);
      expect(await version(reader)).toBe(undefined);
      expect(await boxHeight(reader)).toBe(720);
      expect(await one.ask(() => document.documentElement.scrollHeight > innerHeight)).toBe(true);
      await reader.hover(await reader.middle("iframe"));
      await reader.wheel({ x: 0, y: 300 });
      await eventually(() => one.ask(() => scrollY)).toBeGreaterThan(0); // what has no room is scrolled to
    });
  });

  test("twice on a page is two maps and one script, each with a height of its own", async () => {
    const twice = `<section id="one">${scriptCode(embed("sanzao", { height: "auto" }))}</section><section id="two">${scriptCode(embed("pingsha", { height: "auto", show: ["panel"] }))}</section>`;
    await readArticle({ inside: twice, head: `<script>${countListeners}</script>` }, async (reader) => {
      for (const [nth, section] of ["#one", "#two"].entries()) {
        await scrollTo(reader, section);
        await fitted(reader, reader.frame(nth), `${section} iframe`);
      }
      expect(await boxHeight(reader, "#one iframe")).not.toBe(await boxHeight(reader, "#two iframe"));
      expect(await reader.ask(() => (window as unknown as { listeners: number }).listeners)).toBe(1);
    });
  });

  test("of the same map twice keeps the two apart", async () => {
    const code = scriptCode(embed("sanzao", { height: "auto" }));
    await readArticle(
      { inside: `<section id="one">${code}</section><section id="two">${code}</section>` },
      async (reader) => {
        const [one, two] = [reader.frame(), reader.frame(1)];
        await scrollTo(reader, "#two");
        await fitted(reader, two, "#two iframe");
        await scrollTo(reader, "#one");
        await fitted(reader, one, "#one iframe");
        const untouched = await boxHeight(reader, "#two iframe");
        await one.tap("#_panel summary");
        await eventually(() => boxHeight(reader, "#one iframe")).toBeGreaterThan(untouched);
        expect(await boxHeight(reader, "#two iframe")).toBe(untouched);
        expect(await two.count("#_panel details[open]")).toBe(0);
      },
    );
  });
});

describe("the code of the element", () => {
  test("shows the map in place of its content, once the map answers", async () => {
    await readArticle({ inside: elementCode(embed("sanzao")) }, async (reader) => {
      await stands(reader.frame());
      await eventually(() => reader.sees("initiative-map span")).toBe(false);
      expect(await reader.sees("iframe")).toBe(true);
      expect(await reader.attribute("iframe", "title")).toBe(embed("sanzao").title);
      expect(await reader.attribute("iframe", "src")).toBe(`${site}embed/sanzao/`);
      expect(await fitsWindow(reader)).toBe(true);
      const frame = await reader.box("iframe");
      expect(await reader.box("initiative-map")).toEqual(frame);
      expect(frame.height).toBe(720);
    });
  });
});

describe("the code of a picture", () => {
  const shownPicture = async (reader: Reader) => {
    await pictureStands(reader);
    return reader.ask(() => {
      const { currentSrc, clientWidth, clientHeight, alt } = document.images[0]!;
      return { currentSrc, clientWidth, clientHeight, alt };
    });
  };

  test.runIf(painted).each([
    { widthPx: 320, dark: false },
    { widthPx: 320, dark: true },
    { widthPx: 1280, dark: false },
    { widthPx: 1280, dark: true },
  ])("shows the map in $widthPx px, dark: $dark, as wide as its column", async ({ widthPx, dark }) => {
    await readArticle(
      { inside: pictureCode(embed("sanzao")), pictured: true, circumstances: { widthPx, dark } },
      async (reader) => {
        const width = widthPx < 640 ? 640 : 1600; // the least that is sharp
        const file = site + stillFile("sanzao", "zh", dark ? "dark" : "light", width);
        await eventually(async () => (await shownPicture(reader)).currentSrc).toBe(file);
        const picture = await shownPicture(reader);
        expect(picture.clientWidth).toBe(widthPx - 16);
        expect(picture.clientHeight).toBe(Math.round(picture.clientWidth * stillProportion));
        expect(picture.alt).toContain("三灶");
        expect(await fitsWindow(reader)).toBe(true);
      },
    );
  });

  test("leads to the page by its picture and by its caption, also where the picture does not come", async () => {
    await readArticle(
      { inside: pictureCode(embed("sanzao")), circumstances: { blocked: /embed\/still\// } },
      async (reader) => {
        for (const link of ["span > a:first-child", "span > a:last-child"]) {
          expect(await reader.attribute(link, "href")).toBe(`${site}sanzao/`);
          expect(await reader.sees(link), link).toBe(true);
        }
        expect(await reader.attribute("img", "alt")).toContain("三灶");
        await reader.tap("span > a:last-child");
        await eventually(reader.address).toBe("sanzao/");
      },
    );
  });
});

describe("the address alone", () => {
  test.each(["", "sanzao/"])("of the page /%s is a map in a system that knows oEmbed", async (page) => {
    const address = oembedCode({ ...embed(page === "" ? "jinwan" : "sanzao") });
    expect(address).toBe(site + page);
    const html = await (await fetch(address)).text();
    const [link = ""] = html.match(/<link rel="alternate" type="application\/json\+oembed"[^>]*>/) ?? [];
    const [, href = ""] = /href="([^"]*)"/.exec(link) ?? [];
    expect(href.startsWith(toldAddress)).toBe(true);
    const answer = await fetch(href.replace(toldAddress, site));
    expect(answer.headers.get("content-type")).toContain("application/json");
    const found = await answer.json();
    expect(found).toMatchObject({ version: "1.0", type: "rich", width: 640, height: 600 });

    const code = found.html.replaceAll(toldAddress, site);
    expect(code).not.toContain("<script");
    const column = `<div style="width:${found.width}px">${code}</div>`;
    await readArticle({ inside: column }, async (reader) => {
      const one = reader.frame();
      await stands(one);
      expect((await reader.box("iframe")).width).toBe(found.width);
      expect(await one.address()).toBe(`${site}embed/${page}`);
      expect(await reader.attribute("iframe", "title")).toBe(found.title);
      expect(await reader.attribute("p a", "href")).toBe(address);
    });
  });
});

/** Counts from now on, with those of scripts that are still to come, who listens for letters. */
const countListeners = `
  window.listeners = 0;
  const listen = window.addEventListener;
  window.addEventListener = function (name, ...rest) {
    if (name === "message") window.listeners += 1;
    return listen.call(this, name, ...rest);
  };
`;

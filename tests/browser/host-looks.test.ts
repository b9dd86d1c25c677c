import { readFile } from "node:fs/promises";
import { afterAll, describe, expect, inject, test } from "vitest";
import { elementCode, frameCode, scriptCode } from "../../src/embed/codes.ts";
import { hostFile } from "../../src/embed/files.ts";
import { dark, light } from "../../src/look/palette.ts";
import { article, hostOfTests, serveHost } from "./host.ts";
import {
  autoFrame,
  boxHeight,
  contentHeight,
  embedsOf,
  fitsWindow,
  fitted,
  hostScript,
  readerOf,
  scrollTo,
  stands,
} from "./host-articles.ts";
import { closeBrowsers, type FrameReader, type Reader, read } from "./reader.ts";
import { colourAt, eventually } from "./seeing.ts";

const site = inject("site");
const host = await hostOfTests();
const embed = await embedsOf(site);
afterAll(closeBrowsers);

const readArticle = readerOf(site, host);
const style = (sheet: string) => `<style>${sheet}</style>`;
/** An article with every code that makes a frame. */
const everyFrame = () =>
  [
    frameCode(embed("sanzao")),
    scriptCode(embed("pingsha", { height: "auto", show: ["title", "panel"] })),
    elementCode(embed("hongqi")),
  ]
    .map((code, nth) => `<section id="map${nth}">${code}</section>`)
    .join("");

/** Every frame is as wide as the window but for the page's margin, and as high as its code or its map asks. */
async function boxesAreWhole(reader: Reader, widthPx: number): Promise<void> {
  for (const nth of [0, 1, 2]) {
    const frame = `#map${nth} iframe`;
    await scrollTo(reader, frame === "#map2 iframe" ? "initiative-map" : frame);
    const one = reader.frame(nth);
    if (nth === 1) await fitted(reader, one, frame);
    else await stands(one);
    const box = await reader.box(frame);
    expect(box.width, frame).toBe(widthPx);
    if (nth !== 1) expect(box.height, frame).toBe(Math.max(540, Math.min(720, (widthPx * 3) / 4)));
    expect(await reader.sees(frame), frame).toBe(true);
    expect(await one.ask(() => innerWidth), frame).toBe(widthPx);
  }
}

describe("in an article whose style sheet", () => {
  test.each([
    ["lets no frame have a height", "iframe { height: auto !important; width: auto !important }", 1264],
    ["makes frames small", "iframe { max-width: 50px; max-height: 90px !important; min-width: 10px }", 1264],
    [
      "draws a border around frames",
      "iframe { border: 9px solid red !important; padding: 20px; box-sizing: content-box }",
      1264,
    ],
    ["fits frames to films", "iframe { aspect-ratio: 16 / 9 !important; height: 100% }", 1264],
    ["resets everything", "* { all: unset }", 1280],
    ["resets everything, and means it", "* { all: unset !important }", 1280],
  ])("%s the maps have their place", async (_, sheet, widthPx) => {
    await readArticle({ inside: everyFrame(), head: style(sheet) }, (reader) =>
      boxesAreWhole(reader, widthPx),
    );
  });

  test("counts borders into heights a frame written by hand holds all of its map", async () => {
    const inside = hostScript(site) + autoFrame(site, "sanzao/").replace('frameborder="0"', "");
    const head = style("*, *::before { box-sizing: border-box }");
    await readArticle({ inside, head }, async (reader, one) => {
      await stands(one);
      await eventually(() => boxHeight(reader)).not.toBe(600);
      const missing = async () => (await contentHeight(one)) - (await one.ask(() => innerHeight));
      await eventually(missing).toBeLessThan(2); // for which alone the script moves no article
    });
  });

  test("hides frames, the script shows none, and it is right once it is shown", async () => {
    const inside = hostScript(site) + autoFrame(site, "sanzao/");
    const head = '<style id="hiding">iframe { display: none }</style>';
    await readArticle({ inside, head }, async (reader, one) => {
      await stands(one);
      expect(await reader.sees("iframe")).toBe(false);
      await reader.ask(() => document.getElementById("hiding")!.remove());
      await fitted(reader, one);
    });
  });

  test("hides what the maps stand in, they are hidden, and right once they are shown", async () => {
    const inside = `<div id="tab" hidden>${hostScript(site)}${autoFrame(site, "sanzao/")}</div>`;
    await readArticle({ inside }, async (reader, one) => {
      expect(await reader.sees("iframe")).toBe(false);
      await reader.ask(() => {
        document.getElementById("tab")!.hidden = false;
      });
      await fitted(reader, one);
    });
  });
});

describe("in an article that runs from right to left", () => {
  test("the maps fill their column, and run as they always do", async () => {
    const root = 'lang="ar" dir="rtl"';
    for (const widthPx of [1280, 320]) {
      await readArticle({ inside: everyFrame(), root, circumstances: { widthPx } }, async (reader) => {
        await boxesAreWhole(reader, widthPx - 16);
        expect(await fitsWindow(reader)).toBe(true);
        for (const nth of [0, 1, 2]) {
          expect((await reader.box(`#map${nth} iframe`)).x).toBe(8);
          expect(await reader.frame(nth).ask(() => getComputedStyle(document.body).direction)).toBe("ltr");
          expect(await reader.frame(nth).attribute(":root", "lang")).toBe("zh-CN"); // there is no Arabic
        }
      });
    }
  });
});

describe("an article's language", () => {
  test("is the map's where it has it, unless the code says another", async () => {
    const frames = [autoFrame(site, "sanzao/"), autoFrame(site, "sanzao/").replace("?", "?lang=zh&")];
    const inside = hostScript(site) + frames.map((frame, nth) => `<p id="map${nth}">${frame}</p>`).join("");
    await readArticle({ inside, root: 'lang="en-GB"' }, async (reader, one) => {
      await eventually(() => one.attribute(":root", "lang")).toBe("en");
      await scrollTo(reader, "#map1");
      await stands(reader.frame(1));
      await eventually(() => reader.ask(() => document.querySelectorAll("iframe")[1]!.clientHeight)).not.toBe(
        600,
      );
      expect(await reader.frame(1).attribute(":root", "lang")).toBe("zh-CN");
    });
  });
});

const theme = (one: FrameReader) => one.attribute(":root", "data-theme");
const paper = (one: FrameReader) => one.ask(() => getComputedStyle(document.documentElement).backgroundColor);
const asRgb = (hex: string) =>
  `rgb(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(", ")})`;
/** What the nth frame's box says of its colours, be it in an element or not. */
const schemeOf = (reader: Reader, nth: number) =>
  reader.ask((nth) => {
    const room = document.getElementById(`map${nth}`)!;
    const frame = (room.querySelector("initiative-map")?.shadowRoot ?? room).querySelector("iframe")!;
    return getComputedStyle(frame).colorScheme;
  }, nth);
const night = "html { background: #101418; color: #dde }";

describe("the colours of a map", () => {
  const two = () =>
    `<section id="map0">${scriptCode(embed("sanzao"))}</section><section id="map1">${elementCode(embed("hongqi"))}</section>`;

  test.each([
    ["by its background", style(night), "dark"],
    ["by a word in its head", '<meta name="color-scheme" content="dark">', "dark"],
    [
      "in the reader's night alone",
      style("@media (prefers-color-scheme: dark) { body { background: #111 } }"),
      "light",
    ],
    ["in no way", "", "light"],
    ["by a background that is seen through", style("body { background: rgb(0 0 0 / 20%) }"), "light"],
    ["in the newest colours", style("body { background: oklch(0.2 0.02 250) }"), "dark"],
  ])("are those of an article that is dark %s", async (_, head, asked) => {
    await readArticle({ inside: two(), head }, async (reader) => {
      const palette = asked === "dark" ? dark : light;
      for (const nth of [0, 1]) {
        await scrollTo(reader, nth === 0 ? "#map0" : "initiative-map");
        const one = reader.frame(nth);
        await stands(one);
        await eventually(() => theme(one)).toBe(asked);
        expect(await paper(one)).toBe(asRgb(palette.paper));
        await eventually(() => reader.sees(`#map${nth} iframe`)).toBe(true);
        expect(await schemeOf(reader, nth)).toBe(asked); // another than the map's would be painted white
        const { x, y } = await reader.box(`#map${nth} iframe`);
        const spot = { x: x + 3, y: y + 12 };
        await eventually(async () => colourAt(await reader.picture(), spot)).toBe(palette.paper);
      }
    });
  });

  test("are those of the part of the article in which it stands", async () => {
    const frame = autoFrame(site, "sanzao/");
    const inside = `${hostScript(site)}${frame}<aside style="background:#123">${frame}</aside>`;
    await readArticle({ inside }, async (reader, one) => {
      await eventually(() => theme(one)).toBe("light");
      await scrollTo(reader, "aside");
      await eventually(() => theme(reader.frame(1))).toBe("dark");
      expect(await theme(one)).toBe("light");
    });
  });

  test("follow an article that is made dark later, at once or gliding, and light again", async () => {
    const sheet = `html { background: #fff; color: #111 } html.night, [data-mode=night] { background: #111; color: #eee }
      body { transition: background-color 0.3s } body.glide { background: #101010 }`;
    await readArticle({ inside: two(), head: style(sheet) }, async (reader, one) => {
      await stands(one);
      await scrollTo(reader, "initiative-map");
      const other = reader.frame(1);
      await stands(other);
      const bothBecome = async (asked: string) => {
        for (const each of [one, other]) await eventually(() => theme(each)).toBe(asked);
      };
      const change = (what: "html" | "body", name: string, value: string) =>
        reader.ask(([what, name, value]) => document.querySelector(what!)!.setAttribute(name!, value!), [
          what,
          name,
          value,
        ] as const);
      await bothBecome("light");
      await change("html", "class", "night");
      await bothBecome("dark");
      await change("html", "class", "");
      await bothBecome("light");
      await change("html", "data-mode", "night");
      await bothBecome("dark");
      await change("html", "data-mode", "day");
      await bothBecome("light");
      await change("body", "class", "glide");
      await bothBecome("dark");
    });
  });

  test("follow the reader's night where the article does, and stay light where it does not", async () => {
    const follows = style("@media (prefers-color-scheme: dark) { html { background: #111; color: #eee } }");
    for (const [head, asked] of [
      [follows, "dark"],
      ["", "light"],
    ] as const) {
      await readArticle({ inside: two(), head }, async (reader, one) => {
        await eventually(() => theme(one)).toBe("light");
        await reader.turnDark();
        await eventually(() => reader.ask(() => matchMedia("(prefers-color-scheme: dark)").matches)).toBe(
          true,
        );
        await eventually(() => theme(one)).toBe(asked);
        await eventually(() => paper(one)).toBe(asRgb(asked === "dark" ? dark.paper : light.paper));
      });
    }
  });

  test("are the address's own where it says so, in any article", async () => {
    const inside = scriptCode(embed("sanzao", { scheme: "light" }));
    await readArticle({ inside, head: style(night), circumstances: { dark: true } }, async (reader, one) => {
      await stands(one);
      await eventually(() => paper(one)).toBe(asRgb(light.paper));
      expect(await theme(one)).toBe("light");
      expect(await reader.ask(() => getComputedStyle(document.querySelector("iframe")!).colorScheme)).toBe(
        "light",
      );
    });
  });
});

describe("before a map has come", () => {
  test.each([
    ["dark", "html { background: #101418 }", "#101418"],
    ["dark and says so", "html { background: #101418; color-scheme: dark }", "#101418"],
    ["light", "html { background: #f4ead8 }", "#f4ead8"],
  ])(
    "an article that is %s shows through: no box of another colour stands in it",
    async (_, sheet, ground) => {
      const slow = await serveHost();
      const script = await readFile(`public/${hostFile}`, "utf8");
      slow.file(hostFile, script, { "content-type": "text/javascript; charset=utf-8" });
      const address = slow.silence("embed/");
      const head = style(`${sheet} body { margin: 0 } iframe { border: 0; display: block }`);
      try {
        await read(site, { hosts: [host.root, slow.root] }, async (reader) => {
          await reader.visitHost(host.page(article(hostScript(slow.root), head)));
          // A page waits for its frames, and the reader for the page: these come after it.
          await reader.ask((src) => {
            document.body.innerHTML = `<iframe title="地图" width="600" height="300"></iframe><initiative-map height="300"></initiative-map>`;
            document.querySelector("iframe")!.src = src;
          }, address);
          await eventually(() => reader.count("iframe")).toBe(2);
          await reader.ask(() => {
            window.InitiativeMap!.of(document.querySelector("iframe"));
            return new Promise((drawn) =>
              requestAnimationFrame(() => requestAnimationFrame(() => drawn(undefined))),
            );
          });
          const picture = await reader.picture();
          for (const spot of [
            { x: 300, y: 150 },
            { x: 3, y: 3 },
            { x: 300, y: 450 },
          ]) {
            expect(await colourAt(picture, spot), `${spot.x}, ${spot.y}`).toBe(ground);
          }
        });
      } finally {
        await slow.close();
      }
    },
  );
});

describe("an article on paper", () => {
  test("has its maps in their places, as figures and not as canvases", async () => {
    await readArticle({ inside: everyFrame() }, async (reader, one) => {
      await stands(one);
      await one.tap('.marks a[data-place="hongqi"]');
      await one.marked("live-map");
      await boxesAreWhole(reader, 1264);
      const before = await boxHeight(reader, "#map0 iframe");
      await reader.printPreview();
      for (const nth of [0, 1, 2]) {
        await eventually(() => reader.frame(nth).sees(".figure svg.shapes")).toBe(true);
        await eventually(() => reader.frame(nth).sees("canvas")).toBe(false);
        expect(await reader.frame(nth).sees(".marks .name")).toBe(true);
      }
      expect(await boxHeight(reader, "#map0 iframe")).toBe(before);
      const pages = (await reader.paper()).toString("latin1").match(/\/Type\s*\/Page\b/g) ?? [];
      expect(pages.length).toBeGreaterThan(1);
    });
  });
});

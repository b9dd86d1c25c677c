import { afterAll, describe, expect, inject, test } from "vitest";
import { elementCode, scriptCode } from "../../src/embed/codes.ts";
import { hostOfTests } from "./host.ts";
import {
  autoFrame,
  boxHeight,
  embedsOf,
  fitted,
  hostScript,
  readerOf,
  scrollTo,
  stands,
} from "./host-articles.ts";
import { closeBrowsers, type Reader } from "./reader.ts";
import { eventually } from "./seeing.ts";

const site = inject("site");
const towns = ["sanzao", "pingsha", "nanshui", "hongqi", "hangkong"];
const host = await hostOfTests();
const embed = await embedsOf(site);
afterAll(closeBrowsers);

const readArticle = readerOf(site, host);
const text = (heightPx: number) => `<p style="margin:0;height:${heightPx}px">……</p>`;
const topOf = (reader: Reader, what: string) =>
  reader.ask((selector) => document.querySelector(selector)!.getBoundingClientRect().top, what);

describe("many maps in one article", () => {
  test("are each as high as their own, when each of twenty codes brings the script", async () => {
    const codes = Array.from({ length: 20 }, (_, nth) => {
      const code = scriptCode(embed(towns[nth % 5]!, { height: "auto", show: ["title", "panel"] }));
      return `<section id="map${nth}">${code}</section>`;
    });
    await readArticle({ inside: codes.join(text(200)) }, async (reader) => {
      const heights = new Map<string, number>();
      for (let nth = 0; nth < 20; nth += 1) {
        await scrollTo(reader, `#map${nth}`);
        await fitted(reader, reader.frame(nth), `#map${nth} iframe`);
        heights.set(`#map${nth} iframe`, await boxHeight(reader, `#map${nth} iframe`));
      }
      for (const [frame, height] of heights) expect(await boxHeight(reader, frame), frame).toBe(height);
      expect(new Set(heights.values()).size).toBe(5); // as many as there are towns
      expect(await reader.count("canvas")).toBe(0);
    });
  });

  test("may be frames and elements beside each other, and one that is spoken to is the one that hears", async () => {
    const inside = `<section id="one">${scriptCode(embed("sanzao", { height: "auto" }))}</section><section id="two">${elementCode(embed("hongqi", { height: "auto" }))}</section>`;
    await readArticle({ inside }, async (reader, one) => {
      await fitted(reader, one, "#one iframe");
      await scrollTo(reader, "#two");
      const other = reader.frame(1);
      await stands(other);
      await reader.ask(() => document.querySelector("initiative-map")!.open("nanshui"));
      await eventually(() => other.attribute("#_panel", "data-place")).toBe("nanshui");
      expect(await one.attribute("#_panel", "data-place")).toBe("sanzao");
    });
  });
});

describe("a frame that comes after the page", () => {
  test("is served as those that stood there", async () => {
    await readArticle({ inside: `${hostScript(site)}<div id="room"></div>` }, async (reader, one) => {
      await reader.ask(
        (code) => {
          document.getElementById("room")!.innerHTML = code;
        },
        autoFrame(site, "sanzao/"),
      );
      await fitted(reader, one);
      const before = await boxHeight(reader);
      await one.tap("#_panel summary");
      await eventually(() => boxHeight(reader)).toBeGreaterThan(before);
    });
  });

  test("is served also where it was empty at first, and where its address comes late", async () => {
    const inside = `${hostScript(site)}<iframe title="地图" width="100%" height="600" frameborder="0"></iframe>`;
    await readArticle({ inside }, async (reader, one) => {
      await reader.ask((src) => {
        document.querySelector("iframe")!.src = src;
      }, `${site}embed/sanzao/?height=auto&show=panel`);
      await eventually(one.address).toContain("sanzao");
      await fitted(reader, one);
    });
  });

  test("is served in the place of one that is gone, which nobody misses", async () => {
    const frame = autoFrame(site, "sanzao/");
    await readArticle({ inside: hostScript(site) + frame }, async (reader, one) => {
      await fitted(reader, one);
      for (const town of ["hongqi/", "nanshui/"]) {
        await reader.ask(
          (code) => {
            document.querySelector("iframe")!.outerHTML = code;
          },
          frame.replace("sanzao/", town),
        );
        await eventually(reader.frame().address).toContain(town);
        await fitted(reader, reader.frame());
      }
    });
  });

  test("is served when the script comes last of all", async () => {
    await readArticle({ inside: autoFrame(site, "sanzao/") }, async (reader, one) => {
      await stands(one);
      expect(await boxHeight(reader)).toBe(600);
      await reader.ask((src) => {
        const script = document.createElement("script");
        script.src = src;
        document.body.append(script);
      }, `${site}embed/1.0.0/embed.js`);
      await fitted(reader, one);
    });
  });
});

describe("a frame below the window's edge", () => {
  const lazy = (address: string) => scriptCode(embed(address, { height: "auto", show: ["title", "panel"] }));

  test("has its height before it is scrolled to, and keeps it then", async () => {
    const inside = `${text(1500)}<section id="map">${lazy("sanzao")}</section>${text(1500)}`;
    await readArticle({ inside }, async (reader, one) => {
      await eventually(() => boxHeight(reader)).not.toBe(720);
      const early = await boxHeight(reader);
      await scrollTo(reader, "#map");
      await stands(one);
      await fitted(reader, one);
      expect(Math.abs((await boxHeight(reader)) - early)).toBeLessThanOrEqual(2);
    });
  });

  test("moves nothing that one reads above it", async () => {
    const inside = `${text(3000)}<p id="above">上文</p><section id="map">${lazy("sanzao")}</section>${text(3000)}`;
    await readArticle({ inside }, async (reader, one) => {
      await reader.hover({ x: 600, y: 400 });
      await reader.wheel({ x: 0, y: 2600 });
      await eventually(() => topOf(reader, "#above")).toBeLessThan(600);
      const before = await topOf(reader, "#above");
      await fitted(reader, one);
      expect(await topOf(reader, "#above")).toBe(before);
    });
  });

  test("that is passed by in a leap moves nothing that one reads below it", async () => {
    const inside = `${text(3000)}<section id="map">${lazy("sanzao")}</section><h2 id="below">下文</h2>${text(3000)}`;
    await readArticle({ inside }, async (reader, one) => {
      await scrollTo(reader, "#below");
      expect(Math.abs(await topOf(reader, "#below"))).toBeLessThan(1);
      await stands(one);
      await eventually(() => boxHeight(reader)).not.toBe(720);
      await fitted(reader, one);
      expect(Math.abs(await topOf(reader, "#below"))).toBeLessThanOrEqual(1);
    });
  });
});

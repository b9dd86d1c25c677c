import { afterAll, describe, expect, inject, test } from "vitest";
import { cssVariables, light } from "../../src/look/palette.ts";
import { classicScript } from "../../src/prerender/scripts/classic-script.ts";
import { article, hostOfTests } from "./host.ts";
import { closeBrowsers, type FrameReader, type Reader, read } from "./reader.ts";
import { eventually } from "./seeing.ts";

const site = inject("site");
const host = await hostOfTests();
const script = host.script(await classicScript(process.cwd(), "src/desk/check/within.tsx"));
afterAll(closeBrowsers);

describe("a frame with check in its address", () => {
  /** An article that holds a frame with nothing in it but the findings, as a guest shows them. */
  function framed(attributes: string, height: "fit" | "auto", tongue = "zh"): string {
    const told = `{height:"${height}",heard:()=>window.heard===true}`;
    const start = `addEventListener("message",()=>{heard=true});atlas.showFindings(window,${told},"${tongue}")`;
    const colours = `<style>:root{${cssVariables(light)};--hei:sans-serif;--song:serif}</style>`;
    const guest = `<main><h1>地图</h1></main><script src="${script}"></script><script src="${host.script(start)}"></script>`;
    const src = host.page(article(guest, colours));
    return host.page(article(`<iframe title="地图" src="${src}" ${attributes}></iframe>`));
  }

  async function story(page: string, tell: (reader: Reader, inside: FrameReader) => Promise<void>) {
    await read(site, { hosts: [host.root] }, async (one) => {
      await one.visitHost(page);
      await eventually(() => one.frame().sees("[data-check] li")).toBe(true);
      await tell(one, one.frame());
    });
  }

  test("says its size, and that nobody follows its height until its host has spoken", async () => {
    await story(framed('width="640" height="500"', "auto"), async (one, inside) => {
      expect(await inside.text("[data-check]")).toContain(
        "640 × 500 像素，要求高度随内容变化，但没有脚本回应。",
      );
      await one.ask(() => document.querySelector("iframe")!.contentWindow!.postMessage("hello", "*"));
      await eventually(() => inside.text("[data-check]")).toContain("640 × 500 像素，高度随内容变化。");
      await one.ask(() => document.querySelector("iframe")!.setAttribute("height", "250"));
      await eventually(() => inside.text("[data-check]")).toContain("框架只有 250 像素高。");
    });
  });

  test("finds a sandbox that takes its origin and refuses storage, in English", async () => {
    await story(
      framed('width="640" height="900" sandbox="allow-scripts"', "fit", "en"),
      async (_, inside) => {
        const said = await inside.text("[data-check]");
        expect(said).toContain("The sandbox takes the frame’s origin");
        expect(said).toContain("The browser lets the frame store nothing.");
        expect(said).toContain("640 × 900 px; the map fills the frame.");
        expect(await inside.attribute("[data-check]", "lang")).toBe("en");
      },
    );
  });

  test("shows all of it in a small box, without fault, and goes away", async () => {
    await story(framed('width="320" height="320"', "fit"), async (one, inside) => {
      const fits = await inside.ask(() => {
        const { left, right, top, bottom } = document.querySelector("[data-check]")!.getBoundingClientRect();
        return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
      });
      expect(fits).toBe(true);
      const ofTheArticle = /\((iframe body > )?h1\)/;
      expect((await one.faults()).filter((fault) => !ofTheArticle.test(fault))).toEqual([]);
      await inside.tap("[data-check] button");
      expect(await inside.count("[data-check]")).toBe(0);
    });
  });

  test("goes away by Escape", async () => {
    await story(framed('width="640" height="600"', "fit"), async (one, inside) => {
      await one.press("Tab", "Escape");
      await eventually(() => inside.count("[data-check]")).toBe(0);
    });
  });
});

import { afterAll, expect, inject, test } from "vitest";
import { dark, light } from "../../src/look/palette.ts";
import { closeBrowsers, type Reader, read } from "./reader.ts";

const site = inject("site");

afterAll(closeBrowsers);

test("on paper there is the figure and the text, and nothing to press", async () => {
  await read(site, { blocked: /live-map/ }, async (reader) => {
    await reader.visit("sanzao/");
    await reader.settled();
    await reader.tap("details:has(#haicheng-deliberation) summary");
    await reader.printPreview();
    await isForPaper(reader);
    expect(await reader.sees("#haicheng-deliberation > p")).toBe(true);
  });
});

test("on paper initiatives are read that were not opened on the screen", async () => {
  await read(site, { script: false }, async (reader) => {
    await reader.visit("sanzao/");
    await reader.printPreview();
    for (const closed of ["#haicheng-deliberation", "#yulin-party-core"]) {
      expect(await shownOnPaper(reader, closed), closed).toBe(true);
    }
  });
});

test("on paper the live map is the figure again", async () => {
  await read(site, {}, async (reader) => {
    await reader.visit("");
    await reader.settled();
    await reader.live();
    await reader.printPreview();
    await isForPaper(reader);
    expect(await reader.sees("canvas")).toBe(false);
    const pages = (await reader.paper()).toString("latin1").match(/\/Type\s*\/Page\b/g) ?? [];
    expect(pages.length).toBeGreaterThan(1);
  });
});

test("paper is light, whatever colours the screen has", async () => {
  const colours = () => {
    const root = getComputedStyle(document.documentElement);
    return ["--paper", "--ink", "--sea", "--place", "--type-0"].map((name) => root.getPropertyValue(name));
  };
  const of = ({ paper, ink, sea, place, types }: typeof light) => [paper, ink, sea, place, types[0]];
  for (const address of ["", "embed/", "embed/?theme=dark"]) {
    await read(site, { dark: true, blocked: /live-map/ }, async (reader) => {
      await reader.visit(address);
      expect(await reader.ask(colours), address).toEqual(of(dark));
      await reader.printPreview();
      expect(await reader.ask(colours), address).toEqual(of(light));
    });
  }
});

test("on a phone and without script paper has the same", async () => {
  for (const circumstances of [
    { script: false },
    { widthPx: 390, heightPx: 844, touch: true, blocked: /live-map/ },
  ]) {
    await read(site, circumstances, async (reader) => {
      await reader.visit("hongqi/");
      if (!("script" in circumstances)) await reader.settled();
      await reader.printPreview();
      await isForPaper(reader);
    });
  }
});

async function isForPaper(reader: Reader): Promise<void> {
  for (const shown of [
    ".figure svg.shapes",
    ".marks .name",
    "h1",
    ".panel h2",
    ".headlines",
    ".notices",
    ".options",
  ]) {
    expect(await reader.sees(shown), shown).toBe(true);
  }
  for (const absent of [
    ".map-buttons",
    ".handle",
    ".languages",
    ".search",
    ".neighbours",
    ".where button",
    ".skip",
  ]) {
    expect(await reader.sees(absent), absent).toBe(false);
  }
  // Nothing is cut off: what scrolls on the screen stands in full on paper.
  const cut = await reader.ask(() =>
    [".page", ".sheet", ".scroll"].filter((what) => {
      const element = document.querySelector<HTMLElement>(what)!;
      return (
        element.scrollHeight > element.clientHeight + 1 && getComputedStyle(element).overflowY !== "visible"
      );
    }),
  );
  expect(cut).toEqual([]);
  const figure = await reader.box(".figure");
  const panel = await reader.box(".panel");
  expect(figure.height).toBeGreaterThan(200);
  expect(figure.y + figure.height).toBeLessThanOrEqual(panel.y);
}

/** Whether an entry stands open on paper: it is higher than the line that opens it. */
function shownOnPaper(reader: Reader, what: string): Promise<boolean> {
  return reader.ask((selector) => {
    const entry = document.querySelector(selector)!.closest("details")!;
    return entry.offsetHeight > entry.querySelector("summary")!.offsetHeight + 20;
  }, what);
}

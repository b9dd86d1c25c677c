/** On maps of every size nothing covers anything, whatever is looked at, in every language. */
import { afterAll, expect, inject, test } from "vitest";
import { crowding, drawn } from "./marks-apart.ts";
import { closeBrowsers, type Reader, read } from "./reader.ts";
import { eventually } from "./seeing.ts";

const site = inject("site");
const figureOnly = { blocked: /live-map/, stillness: true };
const sizes = [
  [300, 150],
  [320, 256],
  [320, 568],
  [360, 640],
  [390, 844],
  [568, 320],
  [844, 390],
  [1280, 860],
  [2560, 1300],
] as const;

afterAll(closeBrowsers);

for (const [where, root] of [
  ["the page", ""],
  ["a frame", "embed/"],
] as const) {
  for (const language of ["zh", "en"]) {
    test(`in ${where} in ${language} names, counts and badges cover neither one another nor lie under buttons`, async () => {
      await read(site, figureOnly, async (reader) => {
        await reader.visit(`${root}?lang=${language}`);
        if (root) await reader.hover({ x: 200, y: 300 });
        await reader.settled();
        await eventually(() => reader.count(".marks .name")).toBeGreaterThan(5);
        await eventually(() => reader.attribute("html", "lang")).toMatch(new RegExp(`^${language}`));
        const faults: string[] = [];
        const places = await reader.ask(() =>
          [...document.querySelectorAll(".places a")].map((link) => link.getAttribute("href")!),
        );
        for (const [rank, place] of places.entries()) {
          await reader.resize(1280, 860);
          await reader.tap(`.places li:nth-child(${rank + 1}) a`);
          await eventually(() => reader.count(`.places li:nth-child(${rank + 1}) [aria-current]`)).toBe(1);
          await drawn(reader);
          for (const [width, height] of sizes) {
            await reader.resize(width, height);
            const found = await crowdingOnceMeasured(reader, rank === 0);
            faults.push(...found.map((fault) => `${width} × ${height} ${place}: ${fault}`));
          }
        }
        expect(faults).toEqual([]);
      });
    });
  }
}

test("with script off the printed map of a phone has its names, counts and badges apart, the whole and a town", async () => {
  await read(site, { script: false }, async (reader) => {
    for (const address of ["", "sanzao/", "embed/hongqi/"]) {
      await reader.visit(address);
      for (const [width, height] of sizes) {
        await reader.resize(width, height);
        expect(await crowding(reader, false), `${address} ${width} × ${height}`).toEqual([]);
      }
    }
  });
});

test("on the smallest phone the opening map has room for its towns, and what has none is counted", async () => {
  await read(site, { ...figureOnly, widthPx: 320, heightPx: 568 }, async (reader) => {
    await reader.visit("");
    await reader.settled();
    const seen = await reader.ask(() => {
      const visible = (what: string) =>
        [...document.querySelectorAll(what)].filter((each) => each.getBoundingClientRect().width > 0);
      return {
        names: visible(".marks .name").length,
        numbers: visible(".marks .count text, .marks .several text").map((each) => Number(each.textContent)),
        badges: visible(".marks .badge:not(.several)").length,
      };
    });
    expect(seen.names).toBeGreaterThanOrEqual(4);
    expect(seen.badges).toBeGreaterThanOrEqual(2);
    expect(seen.numbers.every((number) => number > 0)).toBe(true);
  });
});

/** How much room there is after a window's size has changed is known some pictures later. */
async function crowdingOnceMeasured(reader: Reader, home: boolean): Promise<readonly string[]> {
  let found: readonly string[] = [];
  for (let picture = 0; picture < 30; picture += 1) {
    await drawn(reader);
    found = await crowding(reader, home);
    if (found.length === 0) break;
  }
  return found;
}

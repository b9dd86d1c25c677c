import { afterAll, describe, expect, inject, test } from "vitest";
import { article, hostOfTests } from "./host.ts";
import { closeBrowsers, type Reader, read } from "./reader.ts";
import { eventually } from "./seeing.ts";

const site = inject("site");
const phone = { widthPx: 390, heightPx: 844, touch: true };
const sight = '<meta name="viewport" content="width=device-width, initial-scale=1">';
const host = await hostOfTests();
afterAll(closeBrowsers);

const scale = (reader: Reader) => reader.ask(() => window.visualViewport!.scale);

describe("two fingers", () => {
  test("put on the map of a sleeping frame ask for the live map, and zoom nothing of the article", async () => {
    await read(site, { ...phone, hosts: [host.root] }, async (reader) => {
      await reader.visitHost(host.page(article(framed(""), sight)));
      await reader.shows("iframe");
      const one = reader.frame();
      await eventually(() => one.sees(".figure .name")).toBe(true);
      const { x, y } = await reader.box("iframe");
      await reader.pinch({ x: x + 150, y: y + 180 }, 2.5);
      expect(await scale(reader)).toBe(1);
      await one.marked("live-map");
    });
  });

  test("put on a map that stays still zoom the article, as anywhere on it", async () => {
    await read(site, { ...phone, hosts: [host.root] }, async (reader) => {
      await reader.visitHost(host.page(article(framed("?mode=still"), sight)));
      const one = reader.frame();
      await eventually(() => one.sees(".figure .name")).toBe(true);
      const { x, y } = await reader.box("iframe");
      await reader.pinch({ x: x + 150, y: y + 180 }, 2.5);
      await eventually(() => scale(reader)).toBeGreaterThan(1.1);
    });
  });
});

function framed(asked: string): string {
  return `<iframe src="${site}embed/${asked}" title="地图" width="100%" height="600"></iframe>`;
}

import { afterAll, expect, test } from "vitest";
import { smallGeoIn } from "../atlas/small-atlas.ts";
import { plainDrawing } from "../worlds/folder.ts";
import { closeBrowsers, read } from "./reader.ts";
import { eventually } from "./seeing.ts";
import { siteOfWorld } from "./world-site.ts";

const site = await siteOfWorld({
  ...smallGeoIn(["zh", "zh-Hant", "en"]),
  "drawings/pond.svg": plainDrawing,
});

afterAll(closeBrowsers);

test("Traditional Chinese is spoken in place, by its address, and set in its own faces", async () => {
  await read(site, { blocked: /live-map/ }, async (reader) => {
    await reader.visit("westham/");
    await reader.settled();
    await reader.tap('.languages a[lang="zh-Hant"]');
    await eventually(reader.address).toBe("zh-Hant/westham/");
    await eventually(() => reader.attribute("html", "lang")).toBe("zh-Hant");
    await eventually(() => reader.text(".panel h2")).toContain("西鎮");
    expect(await reader.title()).toBe("西鎮 · 試地圖");
    expect(await reader.ask(() => getComputedStyle(document.body).fontFamily)).toContain("PingFang HK");

    await reader.tap('.languages a[lang="en"]');
    await eventually(() => reader.text(".panel h2")).toContain("Westham");
    expect(await reader.ask(() => getComputedStyle(document.body).fontFamily)).toMatch(/^system-ui/);

    await reader.visit("eastham/?lang=zh-Hant");
    await eventually(() => reader.attribute("html", "lang")).toBe("zh-Hant");
    await eventually(() => reader.text(".panel h2")).toContain("東鎮");
  });
});

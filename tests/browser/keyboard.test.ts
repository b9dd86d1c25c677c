import { afterAll, expect, inject, test } from "vitest";
import { closeBrowsers, read } from "./reader.ts";
import { eventually } from "./seeing.ts";

const site = inject("site");
const figureOnly = { blocked: /live-map/ };

afterAll(closeBrowsers);

test("the first key leads to the skip link, which leads past the map to the initiatives", async () => {
  await read(site, figureOnly, async (reader) => {
    await reader.visit("");
    await reader.settled();
    await reader.press("Tab");
    expect(await reader.isAt(".skip")).toBe(true);
    const { y } = await reader.box(".skip");
    await eventually(async () => (await reader.box(".skip")).y).toBeGreaterThanOrEqual(0);
    expect(y).toBeLessThan(100);
    await reader.press("Enter", "Tab");
    expect(await reader.isAt(".panel *")).toBe(true);
    await reader.press("Shift+Tab");
    expect(await reader.isAt(".panel *")).toBe(false);
  });
});

test("places, initiatives and the filter answer keys, and the focus goes where the reader goes", async () => {
  await read(site, figureOnly, async (reader) => {
    await reader.visit("");
    await reader.settled();
    await reader.tabTo('.places a[href*="sanzao/"]');
    await reader.press("Enter");
    await eventually(reader.address).toBe("sanzao/");
    await eventually(() => reader.isAt(".panel h2")).toBe(true);
    expect(await reader.text(".panel h2")).toBe("三灶镇");

    await reader.tabTo(".initiative summary");
    await reader.press("Enter");
    await eventually(() => reader.count(".initiative[open]")).toBe(1);
    expect(reader.address()).toMatch(/(^|\/)\w+-[\w-]+\/$/);
    expect(await reader.isAt(".initiative[open] summary")).toBe(true);
    await reader.press("Space");
    await eventually(() => reader.count(".initiative[open]")).toBe(0);
    expect(reader.address()).toBe("sanzao/");
    await reader.press("Space");
    await eventually(() => reader.count(".initiative[open]")).toBe(1);
    await reader.tabTo(".initiative[open] .where button, .initiative[open] .source a");

    await reader.press("Shift+Tab");
    await reader.reload();
    await reader.settled();
    await reader.tabTo(".types .option");
    await reader.press("Space");
    await eventually(reader.address).toMatch(/type=organisation/);
    expect(await reader.isAt('.types .option[aria-pressed="true"]')).toBe(true);
    await reader.press("Enter");
    await eventually(reader.address).not.toMatch(/type=/);
    await reader.tabTo(".search input");
    await reader.press("a", "b", "c");
    await eventually(() => reader.text("[role=status]")).toBe("没有符合的项目");
    await reader.tabTo(".result button");
    await reader.press("Enter");
    await eventually(reader.address).not.toMatch(/q=/);
  });
});

test("a name and a badge in the figure can be reached and opened, and the home button leads back", async () => {
  await read(site, figureOnly, async (reader) => {
    await reader.visit("");
    await reader.settled();
    await reader.tabTo('.marks a[data-place="nanshui"]');
    await reader.press("Enter");
    await eventually(() => reader.isAt(".panel h2")).toBe(true);
    expect(await reader.text(".panel h2")).toBe("南水镇");
    await reader.reload();
    await reader.settled();
    await reader.tabTo(".map-buttons a");
    await reader.press("Enter");
    await eventually(reader.address).toBe("");
    await reader.reload();
    await reader.settled();
    await reader.tabTo(".marks .badge");
    await reader.press("Enter");
    await eventually(() => reader.count(".initiative[open]")).toBe(1);
    expect(reader.address()).toMatch(/(^|\/)\w+-[\w-]+\/$/);
  });
});

test("a photograph opens large, arrows lead on, and Escape gives the focus back", async () => {
  await read(site, figureOnly, async (reader) => {
    await reader.visit("sanzao/");
    await reader.settled();
    const link = ".gallery:not(.small) figure:first-of-type a";
    await reader.tabTo(link);
    await reader.press("Enter");
    await eventually(() => reader.sees("dialog[open]")).toBe(true);
    const caption = () => reader.text("dialog figcaption");
    await eventually(caption).toContain("第 1 张，共 3 张");
    expect(await reader.isAt("dialog *")).toBe(true);
    await reader.press("ArrowRight");
    await eventually(caption).toContain("第 2 张");
    await reader.press("ArrowLeft", "ArrowLeft");
    await eventually(caption).toContain("第 3 张");
    for (let press = 0; press < 5; press += 1) {
      await reader.press("Tab");
      expect(await reader.isAt("#_app > .page > :not(.sheet) *")).toBe(false); // what lies behind is out of reach
    }
    await reader.press("Escape");
    await eventually(() => reader.count("dialog[open]")).toBe(0);
    await eventually(() => reader.isAt(link)).toBe(true);
    expect(reader.address()).toBe("sanzao/");
  });
});

test("with the live map on the screen the keys meet nothing of it but its buttons and notices, and move it by them", async () => {
  await read(site, {}, async (reader) => {
    await reader.visit("");
    await reader.settled();
    await reader.live();
    await eventually(() => reader.sees(".figure")).toBe(false);
    const met: string[] = [];
    for (let press = 0; press < 16; press += 1) {
      await reader.press("Tab");
      met.push(
        await reader.ask(() => {
          const { activeElement: at } = document;
          return at!.closest(".stage") && !at!.closest(".notices") ? at!.tagName : "";
        }),
      );
    }
    expect(met.filter((tag) => tag && tag !== "A" && tag !== "BUTTON")).toEqual([]);
    expect(met.filter((tag) => tag === "A")).toHaveLength(1);
    expect(met.filter((tag) => tag === "BUTTON")).toHaveLength(4);

    const way = '.map-buttons button[aria-label="向左移动"]';
    const fold = '.map-buttons button[aria-label="移动地图"]';
    await reader.reload();
    await reader.settled();
    await reader.live();
    await reader.tabTo(fold);
    expect(await reader.attribute(fold, "aria-expanded")).toBe("false");
    await reader.press("Enter");
    await eventually(() => reader.attribute(fold, "aria-expanded")).toBe("true");
    await reader.tabTo(way);
    await reader.press("Enter");
    expect(await reader.isAt(way)).toBe(true);
    await reader.tap(fold);
    await eventually(() => reader.count(way)).toBe(0);
  });
});

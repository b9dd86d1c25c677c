/** The places of maps that have many: folded into a list that opens, is searched, and gives way to what was chosen in it. */
import { afterAll, describe, expect, test } from "vitest";
import { parseAtlas } from "../../src/atlas/parse.ts";
import { say } from "../../src/atlas/questions.ts";
import { city, counties, type WorldPlan, worldGeo } from "../worlds/world.ts";
import { closeBrowsers, type Reader, read } from "./reader.ts";
import { eventually } from "./seeing.ts";
import { siteOfWorld } from "./world-site.ts";

const desk = { widthPx: 1280, heightPx: 860, blocked: /live-map/ };
const phones = [
  { widthPx: 390, heightPx: 844, touch: true, blocked: /live-map/ },
  { widthPx: 320, heightPx: 568, touch: true, blocked: /live-map/ },
];
const summary = ".all-places summary";
const field = ".all-places input";
const listed = ".all-places li a";
const current = '.places > ul [aria-current="page"]';

const longTitle = "A map of everything that forty counties do ".repeat(5).slice(0, 200);

/** With a title of 200 letters, and without pictures, which nobody looks at here: the site is soon built. */
function worldOf(plan: WorldPlan): Record<string, string> {
  const files = worldGeo(plan);
  const map = { ...JSON.parse(files["map.json"]!), title: { [plan.tongue]: longTitle }, pictures: "none" };
  return { ...files, "map.json": JSON.stringify(map) };
}

const countyFiles = worldOf(counties);
const [countySite, citySite] = [await siteOfWorld(countyFiles), await siteOfWorld(worldOf(city))];
afterAll(closeBrowsers);

describe("of forty counties", () => {
  const { atlas } = parseAtlas(countyFiles);
  const name = (rank: number) => say(atlas.places[rank]!.shortName, atlas.map.languages[0]);

  describe.each([desk, ...phones])("on a window of $widthPx × $heightPx", (window) => {
    test("a title of 200 letters leaves the map its room, and is whole where it is pressed", async () => {
      await read(countySite, window, async (reader) => {
        await reader.visit("");
        await reader.settled();
        const heights = () =>
          reader.ask(() => ({
            title: document.querySelector<HTMLElement>("h1")!.offsetHeight,
            whole: document.querySelector<HTMLElement>("h1 button")!.scrollHeight,
            map:
              document.querySelector<HTMLElement>(".map-buttons")!.getBoundingClientRect().top -
              document.querySelector<HTMLElement>(".head")!.getBoundingClientRect().bottom,
            room: innerHeight,
          }));
        const before = await heights();
        expect(before.title).toBeLessThan(before.room / 4);
        expect(before.map).toBeGreaterThanOrEqual(0);
        await reader.tap("h1 button");
        expect(await reader.attribute("h1 button", "aria-expanded")).toBe("true");
        const { title, whole } = await heights();
        expect(title).toBeGreaterThanOrEqual(whole - 2);
        expect(before.title < before.whole - 2).toBe(title > before.title);
      });
    });

    test("the list opens over the panel, holds every place, and says which is open", async () => {
      await read(countySite, window, async (reader) => {
        await reader.visit("place-20/");
        await reader.settled();
        expect(await inSight(reader, current)).toBe(true);
        expect(await reader.count(".places > ul li")).toBe(2);
        await reader.tap(summary);
        await eventually(() => reader.count(`${listed}:not([hidden])`)).toBe(counties.places + 1);
        await eventually(() => inSight(reader, field)).toBe(true);
        expect(await inSight(reader, current)).toBe(true);
        expect(await reader.sees("#_panel")).toBe(false);
        expect(await reader.text(`${listed}[aria-current="page"]`)).toContain(name(20));
        expect(await reader.ask(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
          0,
        );
        expect(await cutOff(reader)).toEqual([]);
        await reader.tap(summary);
        await eventually(() => reader.sees(field)).toBe(false);
        expect(await reader.sees("#_panel h2")).toBe(true);
      });
    });

    test("a place that is looked for is found by any part of its name, and opened by a tap", async () => {
      await read(countySite, window, async (reader) => {
        await reader.visit("");
        await reader.settled();
        await reader.tap(summary);
        await reader.write(field, name(33).toUpperCase().slice(2));
        await eventually(() => reader.texts(listed)).toContainEqual(expect.stringContaining(name(33)));
        expect(await reader.count(listed)).toBeLessThan(counties.places);
        await reader.tap(`${listed}[href$="place-33/"]`);
        await opened(reader, "place-33");
        expect(await inSight(reader, current)).toBe(true);
        expect(await inSight(reader, ".stage")).toBe(true);
        await reader.tap(summary);
        expect(await reader.count(listed)).toBe(counties.places + 1); // what was looked for is forgotten
      });
    });

    test("the last of the list is reached by scrolling it, and the list remembers no more than the map does", async () => {
      await read(countySite, window, async (reader) => {
        await reader.visit("place-2/");
        await reader.settled();
        await reader.tap(summary);
        await reader.tap(`${listed}[href$="place-40/"]`);
        await opened(reader, "place-40");
        expect(await reader.text(current)).toContain(name(40));
        expect(await inSight(reader, current)).toBe(true);
        await reader.back();
        await eventually(() => reader.attribute("#_panel", "data-place")).toBe("place-2");
        expect(await inSight(reader, current)).toBe(true);
      });
    });

    test("what is no place is said to be none", async () => {
      await read(countySite, window, async (reader) => {
        await reader.visit("");
        await reader.settled();
        await reader.tap(summary);
        await reader.write(field, "no such county");
        await eventually(() => reader.count(listed)).toBe(0);
        await eventually(() => inSight(reader, '.all-places [role="status"]')).toBe(true);
      });
    });
  });

  test("the keyboard opens the list, looks, chooses, and comes to what was chosen; Escape leaves it as it was", async () => {
    await read(countySite, desk, async (reader) => {
      await reader.visit("place-5/");
      await reader.settled();
      await reader.press("Tab", "Enter"); // past the map
      await eventually(() => reader.isAt("#_panel h2")).toBe(true);
      await backTo(reader, summary);
      await reader.press("Enter", "Tab");
      await eventually(() => reader.isAt(field)).toBe(true);
      await reader.press("Escape");
      await eventually(() => reader.isAt(summary)).toBe(true);
      expect(await reader.sees(field)).toBe(false);
      expect(await reader.attribute("#_panel", "data-place")).toBe("place-5");
      await reader.press("Enter", "Tab", ..."dunmow");
      const found = await eventuallyFew(reader);
      await reader.press("Tab");
      await eventually(() => reader.isAt(listed)).toBe(true);
      await reader.press("Enter");
      await opened(reader, found);
      await eventually(() => reader.isAt("#_panel h2")).toBe(true);
    });
  });

  test("without script the list opens, and its links lead", async () => {
    await read(countySite, { ...phones[0]!, script: false }, async (reader) => {
      await reader.visit("place-20/");
      await reader.tap(summary);
      await reader.tap(`${listed}[href$="place-7/"]`);
      await eventually(reader.address).toBe("place-7/");
    });
  });
});

describe("of a city of ten districts", () => {
  test.each([desk, ...phones])(
    "on $widthPx × $heightPx all stand side by side, and the open one is in sight",
    async (window) => {
      await read(citySite, window, async (reader) => {
        await reader.visit("");
        await reader.settled();
        expect(await reader.count(".all-places")).toBe(0);
        expect(await reader.count(".places > ul li")).toBe(city.places + 1);
        for (const rank of [10, 1, 6]) {
          await reader.tap(`.places li:nth-child(${rank + 1}) a`);
          await eventually(() => reader.attribute("#_panel", "data-place")).toBe(`place-${rank}`);
          await eventually(() => inSight(reader, current)).toBe(true);
        }
        for (const rank of [10, 4]) {
          await reader.visit(`place-${rank}/`);
          await reader.settled();
          await eventually(() => inSight(reader, current)).toBe(true);
        }
      });
    },
  );
});

/** The place is open, and its list no more. */
async function opened(reader: Reader, place: string): Promise<void> {
  await eventually(() => reader.attribute("#_panel", "data-place")).toBe(place);
  await eventually(() => reader.sees(field)).toBe(false);
  await eventually(() => reader.sees("#_panel h2")).toBe(true);
}

/** Presses Shift and Tab until the focus is on it. */
async function backTo(reader: Reader, what: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await reader.press("Shift+Tab");
    if (await reader.isAt(what)) return;
  }
  throw new Error(`Shift+Tab never came to ${what}`);
}

/** The first of few places that were found. */
async function eventuallyFew(reader: Reader): Promise<string> {
  await eventually(() => reader.count(listed)).toBeLessThan(10);
  return /place-\d+/.exec((await reader.attribute(listed, "href"))!)![0];
}

/** Whether it lies in the window, and in whatever scrolls around it, as a whole. */
function inSight(reader: Reader, what: string): Promise<boolean> {
  return reader.ask((what) => {
    const found = document.querySelector(what);
    if (!found) return false;
    const { left, right, top, bottom, width } = found.getBoundingClientRect();
    const rooms = [{ left: 0, top: 0, right: innerWidth, bottom: innerHeight }];
    for (let around = found.parentElement; around; around = around.parentElement)
      if (getComputedStyle(around).overflow !== "visible") rooms.push(around.getBoundingClientRect());
    const within = (room: (typeof rooms)[number]) =>
      left >= room.left - 1 && right <= room.right + 1 && top >= room.top - 1 && bottom <= room.bottom + 1;
    return width > 0 && rooms.every(within);
  }, what);
}

/** Names in the list that stand out of their places, or are too low for a finger. */
function cutOff(reader: Reader): Promise<readonly string[]> {
  return reader.ask(
    (listed) =>
      [...document.querySelectorAll<HTMLElement>(listed)]
        .filter((link) => link.scrollWidth > link.clientWidth + 1 || link.getBoundingClientRect().height < 44)
        .map((link) => `${link.textContent} ${link.getBoundingClientRect().height}`),
    listed,
  );
}

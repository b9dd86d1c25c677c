import { afterAll, describe, expect, inject, test } from "vitest";
import { dark, light } from "../../src/look/palette.ts";
import { type Circumstances, closeBrowsers, type Reader, read, type Spot } from "./reader.ts";
import { colourAt, eventually, near, shareNear, spotsOnBorders, stillPicture } from "./seeing.ts";

const site = inject("site");
const forced = { forcedColours: true, stillness: true, blocked: /live-map/ };
const desktop = { widthPx: 1280, heightPx: 860, ...forced };
const narrow = { widthPx: 390, heightPx: 844, ...forced };

afterAll(closeBrowsers);

describe("where the system's own colours stand for the page's", () => {
  const pages: Readonly<Record<string, readonly [string, Circumstances]>> = {
    "a page on a desktop": ["sanzao/", desktop],
    "a page on a phone, dark": ["sanzao/", { ...narrow, dark: true }],
    "a page without script": ["sanzao/", { ...desktop, script: false }],
    "a frame": ["embed/sanzao/", { ...forced, widthPx: 720, heightPx: 600 }],
  };
  for (const [name, [address, circumstances]] of Object.entries(pages)) {
    test(`${name} tells the current tab and the chosen place by a line`, async () => {
      await read(site, circumstances, async (reader) => {
        await reader.visit(address);
        const current = await bottomOf(reader, ".places [aria-current]");
        const other = await bottomOf(reader, ".places a:not([aria-current])");
        const { chosen, neighbour } = await reader.ask(spotsOnBorders, { chosen: "sanzao", other: "hongqi" });
        const picture = await stillPicture(reader);
        const colour = (spot: Spot) => colourAt(picture, spot);
        expect(near(await colour(current), await colour(other))).toBe(false);
        const { borderChosen } = circumstances.dark ? dark : light;
        const drawn = async (spots: readonly Spot[]) => await shareNear(picture, spots, borderChosen);
        expect(await drawn(chosen)).toBeGreaterThan(0.7);
        expect(await drawn(neighbour)).toBe(0);
      });
    });
  }

  test("every type keeps its colour, in the legend and on the map", async () => {
    for (const [circumstances, palette] of [
      [desktop, light] as const,
      [{ ...desktop, dark: true }, dark] as const,
    ]) {
      await read(site, circumstances, async (reader) => {
        await reader.visit("sanzao/");
        await reader.settled();
        const discs = await reader.ask(discsOf, ".types .disc");
        expect(discs).toHaveLength(9);
        const badges = await reader.ask(discsOf, '.marks [class*="type-"] .disc');
        expect(badges.length).toBeGreaterThan(2);
        const picture = await stillPicture(reader);
        for (const { rank, spot } of [...discs, ...badges]) {
          expect(await colourAt(picture, spot), `type ${rank}`).toBe(palette.types[rank]);
        }
      });
    }
  });

  for (const theme of ["light", "dark"] as const) {
    test(`the live map, ${theme}, tells the chosen place by its border, and types by their badges' colours`, async () => {
      const { blocked, ...live } = { ...desktop, dark: theme === "dark" };
      const palette = { light, dark }[theme];
      let borders: ReturnType<typeof spotsOnBorders>;
      let badges: ReturnType<typeof discsOf>;
      await read(site, { ...live, blocked }, async (reader) => {
        await reader.visit("sanzao/");
        await reader.settled();
        borders = await reader.ask(spotsOnBorders, { chosen: "sanzao", other: "hongqi" });
        badges = await reader.ask(discsOf, '.marks [class*="type-"] .disc');
      });
      await read(site, live, async (reader) => {
        await reader.visit("sanzao/");
        await reader.settled();
        await reader.live();
        const picture = await stillPicture(reader);
        const drawn = (spots: readonly Spot[]) => shareNear(picture, spots, palette.borderChosen);
        expect(await drawn(borders.chosen)).toBeGreaterThan(0.7);
        expect(await drawn(borders.neighbour)).toBe(0);
        expect(badges.length).toBeGreaterThan(2);
        for (const { rank, spot } of badges) {
          expect(near(await colourAt(picture, spot), palette.types[rank]!), `type ${rank}`).toBe(true);
        }
      });
    });
  }

  for (const [name, address] of [
    ["page", ""],
    ["frame", "embed/"],
  ] as const) {
    test(`a ${name} tells a pressed option, and what is chosen by it, by a line around it`, async () => {
      await read(site, desktop, async (reader) => {
        await reader.visit(address);
        await reader.wake();
        await reader.shows(".search input");
        await reader.tap('.option:has-text("乡村振兴")');
        await eventually(() => reader.sees(".chip")).toBe(true);
        await reader.hover({ x: 1, y: 1 });
        const [pressed, other, chip] = [
          await leftOf(reader, '.option[aria-pressed="true"]'),
          await leftOf(reader, '.option[aria-pressed="false"]'),
          await leftOf(reader, ".chip"),
        ];
        const picture = await stillPicture(reader);
        const canvas = await colourAt(picture, other);
        expect(near(await colourAt(picture, pressed), canvas)).toBe(false);
        expect(near(await colourAt(picture, { ...chip, x: chip.x - 1 }), canvas)).toBe(false);
      });
    });
  }

  test("the dialog tells its tab and its choices by lines, and what is pressed there has an edge", async () => {
    await read(site, desktop, async (reader) => {
      await reader.visit("");
      await reader.settled();
      await reader.tap(".hand-on");
      await reader.shows(".handing[open]");
      await reader.tap('.handing [role="tab"]:nth-of-type(2)');
      await reader.shows(".handing .embedding .copy");
      const lines = {
        tab: await bottomOf(reader, '.handing [aria-selected="true"]'),
        choice: await leftOf(reader, ".handing .row .on"),
        outlet: await leftOf(reader, ".handing .rows .on"),
        copy: await leftOf(reader, ".handing .embedding .copy", 0),
      };
      const blank = {
        tab: await bottomOf(reader, '.handing [aria-selected="false"]'),
        choice: await leftOf(reader, ".handing .row label:not(.on) + label:not(.on)", 3),
        outlet: await leftOf(reader, ".handing .rows label:not(.on)"),
      };
      const picture = await stillPicture(reader);
      const canvas = await colourAt(picture, blank.tab);
      for (const [what, spot] of Object.entries(blank))
        expect(await colourAt(picture, spot), what).toBe(canvas);
      for (const [what, spot] of Object.entries(lines)) {
        expect(near(await colourAt(picture, spot), canvas), what).toBe(false);
      }
    });
  });

  test("the page that tests a code tells good from bad by more than colour, and its ways on have an edge", async () => {
    await read(site, desktop, async (reader) => {
      await reader.visit("embed/check/");
      await reader.write("textarea", '<iframe src="https://map.example/map/embed/"></iframe>');
      await reader.tap("#check");
      await reader.shows("#report li.bad, .group li.bad");
      const signs = await reader.ask(() =>
        ["bad", "good"].map((verdict) => document.querySelector(`li.${verdict} .sign`)?.getAttribute("d")),
      );
      expect(new Set(signs).size).toBe(2);
      const button = await leftOf(reader, "#check", 0);
      const inside = await leftOf(reader, "#check", 6);
      const picture = await stillPicture(reader);
      expect(near(await colourAt(picture, button), await colourAt(picture, inside))).toBe(false);
    });
  });
});

/** In the last line of pixels of a thing, in its middle. */
async function bottomOf(reader: Reader, what: string): Promise<Spot> {
  const { x, y, width, height } = await reader.box(what);
  return { x: x + width / 2, y: Math.floor(y + height) - 1 };
}

/** At a thing's left edge, half way up. */
async function leftOf(reader: Reader, what: string, inPx = 1): Promise<Spot> {
  const { x, y, height } = await reader.box(what);
  return { x: Math.ceil(x) + inPx, y: y + height / 2 };
}

/** Where a type's colour is seen in its discs, clear of the sign: the type's rank, and a spot near the upper edge. */
function discsOf(what: string): readonly { readonly rank: number; readonly spot: Spot }[] {
  return [...document.querySelectorAll(what)].map((disc) => {
    const { x, y, width, height } = disc.getBoundingClientRect();
    const typed = disc.closest('[class*="type-"]')!;
    const rank = Number(/type-(\d+)/.exec(typed.getAttribute("class")!)![1]);
    return { rank, spot: { x: x + width / 2, y: y + height * 0.14 } };
  });
}

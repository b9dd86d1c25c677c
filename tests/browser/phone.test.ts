import { afterAll, expect, inject, test } from "vitest";
import { closeBrowsers, type Reader, read } from "./reader.ts";
import { eventually } from "./seeing.ts";

const site = inject("site");
const phone = { widthPx: 390, heightPx: 844, touch: true };
const small = { widthPx: 320, heightPx: 640, touch: true };
const figureOnly = { blocked: /live-map/ };
const lower = '.handle button[aria-label="收起面板"]';
const raise = '.handle button[aria-label="展开面板"]';

afterAll(closeBrowsers);

for (const screen of [phone, small]) {
  const size = `${screen.widthPx} × ${screen.heightPx}`;

  test(`on a screen of ${size} nothing is wider than the screen, and what a finger is to hit is large enough`, async () => {
    await read(site, { ...screen, ...figureOnly }, async (reader) => {
      const faults: string[] = [];
      for (const address of [
        "",
        "sanzao/",
        "?type=talent,rural",
        "pingsha/?type=talent&lang=en",
        "?q=zzz",
        "?lang=en",
      ]) {
        await reader.visit(address);
        await reader.settled();
        if (address === "sanzao/") await reader.tap(raise);
        if (address === "sanzao/") await reader.tap(".initiative summary");
        await reader.tap(".filter h2 button");
        await eventually(() => reader.sees(".options")).toBe(true);
        faults.push(...(await tooWide(reader)), ...(await tooSmall(reader)));
      }
      expect(faults).toEqual([]);
    });
  });

  test(`on a screen of ${size} the sheet has three stops, by its buttons and by drag, and leaves the map to be seen`, async () => {
    await read(site, { ...screen, ...figureOnly }, async (reader) => {
      await reader.visit("");
      await reader.settled();
      const heights = new Map<string, number>();
      const rests = async (stop: string) => {
        await eventually(() => reader.sees(`.page.${stop}`)).toBe(true);
        await atRest(reader);
        const { height } = await reader.box(".sheet");
        expect(height).toBe(heights.get(stop) ?? height);
        heights.set(stop, height);
      };
      await rests("half");
      await reader.tap(raise);
      await rests("full");
      expect(await reader.attribute(raise, "disabled")).toBe("");
      await reader.tap(lower);
      await reader.tap(lower);
      await rests("low");
      expect(await reader.attribute(lower, "disabled")).toBe("");

      const throwBy = async (downPx: number) => {
        const from = await reader.middle(".handle");
        await reader.drag(from, { x: from.x, y: from.y + downPx });
      };
      await throwBy(-0.28 * screen.heightPx);
      await rests("half");
      await throwBy(-0.35 * screen.heightPx);
      await rests("full");
      await throwBy(0.9 * screen.heightPx);
      await rests("low");
      await throwBy(-2);
      await rests("low");

      const stage = await reader.box(".stage");
      const seenPx = (stop: string) => screen.heightPx - heights.get(stop)! - stage.y;
      expect(seenPx("low")).toBeGreaterThan(0.5 * screen.heightPx);
      expect(seenPx("half")).toBeGreaterThan(0.28 * screen.heightPx);
      expect(seenPx("full")).toBeGreaterThan(0);
      expect(heights.get("low")).toBeGreaterThan(80);

      // A town opened from the map brings a lowered sheet up.
      await reader.tap('.marks a[data-place="pingsha"]');
      await rests("half");
      await eventually(() => reader.text(".panel h2")).toBe("平沙镇");
      const figure = await reader.box(".figure");
      expect(figure.y + figure.height).toBeLessThanOrEqual((await reader.box(".sheet")).y);
    });
  });
}

test("a swipe leads from photograph to photograph", async () => {
  await read(site, { ...phone, ...figureOnly }, async (reader) => {
    await reader.visit("sanzao/");
    await reader.settled();
    await reader.tap(".gallery:not(.small) figure a");
    const caption = () => reader.text("dialog figcaption");
    await eventually(() => reader.sees("dialog[open]")).toBe(true);
    await eventually(caption).toContain("第 1 张");
    const { x, y } = await reader.middle("dialog figure");
    await reader.drag({ x: x + 90, y }, { x: x - 90, y });
    await eventually(caption).toContain("第 2 张");
    await reader.drag({ x: x - 90, y }, { x: x + 90, y });
    await eventually(caption).toContain("第 1 张");
    expect(await tooWide(reader)).toEqual([]);
    expect(await tooSmall(reader, "dialog")).toEqual([]);
    await reader.tap("dialog p button:last-child");
    await eventually(() => reader.count("dialog[open]")).toBe(0);
  });
});

test("a photograph opens as large as the screen has room for", async () => {
  for (const screen of [phone, { widthPx: 1280, heightPx: 860 }]) {
    await read(site, { ...screen, ...figureOnly }, async (reader) => {
      await reader.visit("sanzao/");
      await reader.settled();
      await reader.tap(".gallery:not(.small) figure a");
      await eventually(() => reader.sees("dialog[open] figcaption")).toBe(true);
      await eventually(() => reader.sees("dialog[open] img")).toBe(true);
      const { width, height } = await reader.box("dialog[open] img");
      expect(Math.max(width / screen.widthPx, height / screen.heightPx)).toBeGreaterThan(0.65);
    });
  }
});

test("a finger on the live map opens a town, drags the map, and leaves the page where it is", async () => {
  await read(site, phone, async (reader) => {
    await reader.visit("");
    await reader.settled();
    await reader.live();
    await eventually(() => reader.sees(".figure")).toBe(false);
    const { x, y } = await reader.middle('.marks a[data-place="pingsha"] .name');
    await reader.tapAt({ x, y });
    await eventually(reader.address).toBe("pingsha/");
    const before = await reader.picture(await reader.box(".stage"));
    const stage = await reader.middle(".stage");
    await reader.drag({ x: stage.x, y: stage.y - 100 }, { x: stage.x + 80, y: stage.y - 60 });
    await eventually(async () => before.equals(await reader.picture(await reader.box(".stage")))).toBe(false);
    expect(reader.address()).toBe("pingsha/");
    expect(await reader.ask(() => [scrollX, scrollY])).toEqual([0, 0]);
    expect(await tooSmall(reader, ".stage")).toEqual([]);
  });
});

async function atRest(reader: Reader): Promise<void> {
  await reader.ask(() =>
    Promise.all(document.getAnimations().map(({ finished }) => finished)).then(() => undefined),
  );
}

/** What stands out to the right or left, but for rows that scroll within themselves; and whether the page scrolls. */
function tooWide(reader: Reader): Promise<readonly string[]> {
  return reader.ask(() => {
    const { scrollingElement: page } = document;
    const wide = [...document.querySelectorAll<HTMLElement>("#_app *")].filter((each) => {
      if (each.closest("svg, .unseen, .places ul > *, .skip") || !each.checkVisibility()) return false;
      const { left, right, width } = each.getBoundingClientRect();
      return width > 0 && (left < -1 || right > innerWidth + 1);
    });
    return [
      ...(page!.scrollWidth > innerWidth ? [`the page is ${page!.scrollWidth} px wide`] : []),
      ...wide.map((each) => `${each.tagName}.${each.className} ${each.textContent?.slice(0, 20)}`),
    ];
  });
}

/** Links and buttons under 44 px, but for links in running text and the shapes, which names stand for (WCAG 2.5.5, 2.5.8). */
function tooSmall(reader: Reader, within = "#_app"): Promise<readonly string[]> {
  return reader.ask((within) => {
    const targets = [...document.querySelectorAll<HTMLElement>(`${within} :is(a, button, input, summary)`)];
    return targets.flatMap((target) => {
      if (target.closest(".shapes, .skip") || !target.checkVisibility({ visibilityProperty: true }))
        return [];
      if (getComputedStyle(target).display === "inline" && target.closest("p")) return [];
      const { width, height } = (target.querySelector(".target") ?? target).getBoundingClientRect();
      if (width === 0 || (width >= 43.5 && height >= 43.5)) return [];
      const name = target.getAttribute("aria-label") ?? target.textContent;
      return [
        `${target.tagName}.${target.className} “${name?.trim()}” ${Math.round(width)} × ${Math.round(height)}`,
      ];
    });
  }, within);
}

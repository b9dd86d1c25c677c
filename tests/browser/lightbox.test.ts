import { afterAll, describe, expect, inject, test } from "vitest";
import { article, hostOfTests } from "./host.ts";
import { autoFrame, fitted, hostScript } from "./host-articles.ts";
import { closeBrowsers, type Reader, read } from "./reader.ts";
import { eventually } from "./seeing.ts";

const site = inject("site");
const phone = { widthPx: 390, heightPx: 844, touch: true, blocked: /live-map/ };
const shown = ".lightbox figcaption";
const photograph = ".lightbox .picture";

const host = await hostOfTests();
afterAll(closeBrowsers);

describe("an enlarged photograph", () => {
  test("is zoomed by two fingers, and neither they nor looking around turn the page", async () => {
    await read(site, phone, async (reader) => {
      const { caption, width } = await enlarge(reader);
      const spot = await reader.middle(photograph);
      await reader.pinch(spot, 2.5);
      const near = await widthOf(reader);
      expect(near / width).toBeGreaterThan(2);
      expect(near / width).toBeLessThan(3);
      const left = (await reader.box(photograph)).x;
      await reader.drag(spot, { x: spot.x - 120, y: spot.y });
      expect((await reader.box(photograph)).x).toBeLessThan(left - 60);
      expect(await widthOf(reader)).toBeCloseTo(near);
      expect(await reader.text(shown)).toBe(caption);
      expect(await reader.ask(() => window.visualViewport!.scale)).toBe(1); // the page around it stays as it is
      await reader.pinch(spot, 0.2);
      expect(await widthOf(reader)).toBeCloseTo(width);
      expect(await reader.text(shown)).toBe(caption);
    });
  });

  test("is zoomed by two taps, too, and whole again by two more", async () => {
    await read(site, phone, async (reader) => {
      const { caption, width } = await enlarge(reader);
      const spot = await reader.middle(photograph);
      await reader.tapTwice(spot);
      await eventually(() => widthOf(reader)).toBeGreaterThan(2 * width);
      await reader.tapTwice(spot);
      await eventually(() => widthOf(reader)).toBeCloseTo(width);
      expect(await reader.text(shown)).toBe(caption);
    });
  });

  test("turns the page for one finger drawn aside while it is whole, and the next one is whole", async () => {
    await read(site, phone, async (reader) => {
      const { caption, width } = await enlarge(reader);
      const spot = await reader.middle(photograph);
      await reader.drag(spot, { x: spot.x - 120, y: spot.y });
      await eventually(() => reader.text(shown)).not.toBe(caption);
      await reader.pinch(spot, 2.5);
      await reader.tap(".lightbox button:nth-of-type(1)");
      await eventually(() => reader.text(shown)).toBe(caption);
      expect(await widthOf(reader)).toBeCloseTo(width);
    });
  });

  test("is zoomed by the wheel with Ctrl, where the pointer is, and looked around in by mouse", async () => {
    await read(site, { blocked: /live-map/ }, async (reader) => {
      const { caption, width } = await enlarge(reader);
      const spot = await reader.middle(photograph);
      await reader.wheel({ x: 0, y: -100 });
      expect(await widthOf(reader)).toBeCloseTo(width);
      await reader.hover(spot);
      await reader.zoomByWheel(-100);
      await eventually(() => widthOf(reader)).toBeGreaterThan(1.5 * width);
      await reader.drag(spot, { x: spot.x - 200, y: spot.y - 20 });
      expect(await reader.text(shown)).toBe(caption);
      expect(await reader.ask(() => window.devicePixelRatio)).toBe(1);
    });
  });
});

describe("in a frame as high as its page an enlarged photograph", () => {
  const link = ".gallery:not(.small) figure a";
  const opened = ".lightbox[open] .picture img";

  test("is where the reader is, whether or not the engine gives its link the focus, and moves no article", async () => {
    const circumstances = { hosts: [host.root], blocked: /live-map|embed\/still\// };
    await read(site, circumstances, async (reader) => {
      const inside = `${hostScript(site)}<p style="height:500px">上文</p>${autoFrame(site, "sanzao/")}<p style="height:500px">下文</p>`;
      await reader.visitHost(host.page(article(inside)));
      const one = reader.frame();
      await one.answered();
      await fitted(reader, one);
      const sides = (what: string): Promise<DOMRect> =>
        one.ask((each) => document.querySelector(each)!.getBoundingClientRect().toJSON(), what);
      const pressed = (await sides(link)).top;
      expect(pressed).toBeGreaterThan(1000);
      await reader.ask((by) => scrollBy(0, by), (await reader.box("iframe")).y + pressed - 300);
      const before = await reader.ask(() => scrollY);

      await one.tap(link);
      await eventually(() => one.sees(opened)).toBe(true);
      const { top, bottom } = await sides(opened);
      const { y } = await reader.box("iframe");
      expect(y + top).toBeGreaterThanOrEqual(0);
      expect(y + bottom).toBeLessThanOrEqual(860);
      expect(await reader.ask(() => scrollY)).toBe(before);
      await one.tap(".lightbox button:last-child");
      await eventually(() => one.count(".lightbox")).toBe(0);

      await one.ask(() => (document.activeElement as HTMLElement).blur());
      await one.ask((what) => document.querySelector<HTMLElement>(what)!.click(), link);
      await eventually(() => one.sees(opened)).toBe(true);
      expect((await sides(opened)).top).toBeCloseTo(top);
    });
  });
});

async function enlarge(reader: Reader): Promise<{ readonly caption: string; readonly width: number }> {
  await reader.visit("sanzao/");
  await reader.settled();
  await reader.tap(".gallery:not(.small) .picture");
  await reader.shows(".lightbox[open] .picture img");
  return { caption: await reader.text(shown), width: await widthOf(reader) };
}

async function widthOf(reader: Reader): Promise<number> {
  return (await reader.box(photograph)).width;
}

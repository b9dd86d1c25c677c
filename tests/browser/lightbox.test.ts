import { afterAll, describe, expect, inject, test } from "vitest";
import { closeBrowsers, type Reader, read } from "./reader.ts";
import { eventually } from "./seeing.ts";

const site = inject("site");
const phone = { widthPx: 390, heightPx: 844, touch: true, blocked: /live-map/ };
const shown = ".lightbox figcaption";
const photograph = ".lightbox .picture";

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

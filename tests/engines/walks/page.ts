/** Walks over a page of its own: what readers come for, on a desktop and on a phone. */
import { describe, expect, test } from "vitest";
import { dark, light } from "../../../src/look/palette.ts";
import { colourAt, eventually, findColour, near } from "../../browser/seeing.ts";
import type { EngineReader, Read } from "../reader.ts";
import { forPaper } from "./paper.ts";

const desktop = { widthPx: 1280, heightPx: 860 };
const phone = { widthPx: 390, heightPx: 844, touch: true };
const badge = '.marks .badge[aria-label^="榕树下"]';
const heading = (reader: EngineReader) => eventually(() => reader.text("#_panel h2"));

export function pageWalks(read: Read): void {
  describe.each([
    ["a desktop's", desktop],
    ["a phone's", phone],
  ])("without WebGL, on %s figure", (_, screen) => {
    test("places open by their names, their ground and their badges, and the sea leads home", async () => {
      await read({ ...screen, webgl: false, stillness: true }, async (reader) => {
        await reader.visit("");
        await reader.answered();
        await reader.tap('.marks a[data-place="sanzao"]');
        await heading(reader).toBe("三灶镇");
        await eventually(reader.address).toBe("sanzao/");
        await reader.tapAt(await ground(reader, "hongqi"));
        await heading(reader).toBe("红旗镇");
        await reader.back();
        await heading(reader).toBe("三灶镇");
        await reader.back();
        await heading(reader).toBe("金湾区");
        await eventually(reader.address).toBe("");
        await reader.tap(badge);
        await eventually(reader.address).toBe("sanzao/haicheng-deliberation/");
        await eventually(() => reader.sees("#haicheng-deliberation > p")).toBe(true);
        await reader.tapAt(await sea(reader));
        await heading(reader).toBe("金湾区");
        expect(await reader.count("canvas")).toBe(0);
      });
    });
  });

  describe.each([
    ["a desktop", desktop],
    ["a phone", phone],
  ])("on the live map of %s", (_, screen) => {
    test("places and badges open where they stand, and back leads back", async () => {
      await read(screen, async (reader) => {
        await reader.visit("");
        await reader.live();
        await liveAlone(reader);
        const spot = await reader.middle(`${badge} .disc`);
        await reader.tapAt(await reader.middle('.marks a[data-place="pingsha"] .name'));
        await heading(reader).toBe("平沙镇");
        await eventually(reader.address).toBe("pingsha/");
        await seesOnMap(reader, light.placeChosen);
        await reader.back();
        await heading(reader).toBe("金湾区");
        await seesOnMap(reader, light.placeChosen, false);
        await reader.reload();
        await reader.live();
        await liveAlone(reader);
        await reader.tapAt(spot);
        await eventually(reader.address).toBe("sanzao/haicheng-deliberation/");
        await eventually(() => reader.sees("#haicheng-deliberation > p")).toBe(true);
        await heading(reader).toBe("三灶镇");
      });
    });
  });

  test("the filter leaves what was chosen, in list and address, and is taken back", async () => {
    await read(desktop, async (reader) => {
      await reader.visit("sanzao/");
      await reader.live();
      const all = await reader.count("#_panel details"); // the figure rests under the live map
      const option = ".types .option:nth-child(4)";
      expect(await reader.text(option)).toContain("议事协商");
      await reader.tap(option);
      await eventually(() => reader.attribute(option, "aria-pressed")).toBe("true");
      await eventually(reader.address).toBe("sanzao/?type=deliberation");
      await eventually(() => reader.count("#_panel details")).toBe(1);
      expect(await reader.sees("#haicheng-deliberation")).toBe(true);
      expect(await reader.count("#yulin-party-core")).toBe(0);
      await reader.tap(option);
      await eventually(reader.address).toBe("sanzao/");
      await eventually(() => reader.count("#_panel details")).toBe(all);
      expect(await reader.count("#yulin-party-core")).toBe(1);
    });
  });

  test("the language changes in place, is in the address, and is kept when one comes again", async () => {
    await read(phone, async (reader) => {
      await reader.visit("sanzao/");
      await reader.live();
      await reader.tap(".languages a:not([aria-current])");
      await eventually(() => reader.attribute(":root", "lang")).toBe("en");
      await heading(reader).toBe("Sanzao");
      expect(await reader.address()).toBe("en/sanzao/");
      await reader.reload();
      await eventually(() => reader.attribute(":root", "lang")).toBe("en");
      await heading(reader).toBe("Sanzao");
    });
  });

  test("photographs open large, lead on by keys, and give the focus back", async () => {
    await read(desktop, async (reader) => {
      const first = ".gallery:not(.small) figure a";
      const caption = () => reader.text("dialog figcaption");
      await reader.visit("sanzao/");
      await reader.live();
      await reader.tap(first);
      await eventually(() => reader.sees("dialog[open] img")).toBe(true);
      await eventually(caption).toContain("第 1 张");
      await reader.press("ArrowRight");
      await eventually(caption).toContain("第 2 张");
      await reader.press("Escape");
      await eventually(() => reader.count("dialog[open]")).toBe(0);
      expect(await reader.isAt(first)).toBe(true);
    });
  });

  test("the address of what one sees is there to share, and is copied", async () => {
    await read(desktop, async (reader) => {
      const shown = '[role="tabpanel"]:not([hidden])';
      await reader.visit("nanshui/");
      await reader.live();
      await reader.tap('.map-buttons [aria-label="分享与嵌入"]');
      await eventually(() => reader.sees("dialog[open]")).toBe(true);
      await eventually(() => writtenIn(reader, `${shown} textarea`)).toMatch(/\/nanshui\/$/);
      await reader.tap(`${shown} .copy`);
      await eventually(() => reader.text(`${shown} [role=status]`)).toBe("已复制");
      await reader.press("Escape");
      await eventually(() => reader.count("dialog")).toBe(0);
      await reader.tap(".search input");
      await reader.press("Control+V");
      await eventually(() => writtenIn(reader, ".search input")).toMatch(/\/nanshui\/$/);
    });
  });

  test("where the reader's system is dark, page and live map are", async () => {
    await read({ ...desktop, dark: true }, async (reader) => {
      await reader.visit("hongqi/");
      await reader.live();
      await seesOnMap(reader, dark.placeChosen);
      await seesOnMap(reader, dark.sea);
      const corner = await reader.middle(".head");
      expect(near(await colourAt(await reader.picture(), { ...corner, y: corner.y + 30 }), dark.paper)).toBe(
        true,
      );
    });
  });

  test("on paper there is the figure and the text, and nothing to press", async () => {
    await read(desktop, async (reader) => {
      await reader.visit("sanzao/");
      await reader.live();
      await reader.ask(forPaper);
      for (const shown of [
        ".figure svg.shapes",
        ".marks .name",
        "h1",
        "#_panel h2",
        ".notices",
        "#haicheng-deliberation > p",
      ]) {
        await eventually(() => reader.sees(shown)).toBe(true);
      }
      for (const absent of ["canvas", ".map-buttons", ".handle", ".languages", ".search"]) {
        expect(await reader.sees(absent), absent).toBe(false);
      }
      const [figure, panel] = [await reader.box(".figure"), await reader.box("#_panel")];
      expect(figure.height).toBeGreaterThan(200);
      expect(figure.y + figure.height).toBeLessThanOrEqual(panel.y);
    });
  });
}

function writtenIn(reader: EngineReader, what: string): Promise<string> {
  return reader.ask((what) => document.querySelector<HTMLInputElement>(what)?.value ?? "", what);
}

/** The live map has faded in over the figure, and is what a pointer meets. */
async function liveAlone(reader: EngineReader): Promise<void> {
  await eventually(() => reader.sees(".figure")).toBe(false);
}

/** Whether a colour is to be seen on the map, for long enough to be sure: pictures are taken until it is so. */
async function seesOnMap(reader: EngineReader, colour: string, there = true): Promise<void> {
  const { x, y, width, height } = await reader.box(".stage");
  const low = (await reader.box(".sheet")).y;
  const map = { x, y, width: width - 60, height: Math.min(height, low > y + 40 ? low - y : height) };
  await eventually(async () =>
    findColour(await reader.picture(), colour, map).then(
      () => true,
      () => false,
    ),
  ).toBe(there);
}

/** A spot on the ground of a place where nothing else is, when the figure has come to rest. */
function ground(reader: EngineReader, place: string) {
  return spotWhere(reader, `.shapes a[data-place="${place}"]`);
}

/** A spot on the sea. */
function sea(reader: EngineReader) {
  return spotWhere(reader, "svg.marks, svg.shapes, .figure, .stage");
}

async function spotWhere(reader: EngineReader, what: string) {
  let before: unknown;
  let now: { x: number; y: number } | null = null;
  await eventually(async () => {
    [before, now] = [now, await reader.ask(freeSpot, what)];
    return now !== null && JSON.stringify(before) === JSON.stringify(now);
  }).toBe(true);
  return now!;
}

/** Runs in the page: a spot around which for ten pixels there is nothing but one of these things, and what is in it. */
function freeSpot(what: string) {
  const stage = document.querySelector(".stage")!.getBoundingClientRect();
  const isIt = (x: number, y: number) => {
    const hit = document.elementFromPoint(x, y);
    if (!hit) return false;
    const link = hit.closest("a, button");
    return link ? link.matches(what) : hit.matches(what);
  };
  for (let y = stage.top + 14; y < stage.bottom - 14; y += 7) {
    for (let x = stage.left + 14; x < stage.right - 14; x += 7) {
      const around = [0, 1, 2, 3].map(
        (turn) =>
          [
            [-10, 0],
            [10, 0],
            [0, -10],
            [0, 10],
          ][turn]!,
      );
      if (isIt(x, y) && around.every(([dx, dy]) => isIt(x + dx!, y + dy!))) return { x, y };
    }
  }
  return null;
}

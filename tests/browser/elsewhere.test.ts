/** A map whose ids are names elsewhere is walked as any other: its page, its filter, its frames, its live map. */
import { afterAll, describe, expect, test } from "vitest";
import type { Atlas } from "../../src/atlas/atlas.ts";
import { parseAtlas } from "../../src/atlas/parse.ts";
import { initiativesOf, initiativesWithin } from "../../src/atlas/questions.ts";
import { elsewhereGeo, names } from "../worlds/elsewhere.ts";
import { closeBrowsers, type Reader, read } from "./reader.ts";
import { eventually } from "./seeing.ts";
import { siteOfWorld } from "./world-site.ts";

const figureOnly = { blocked: /live-map/ };
const files = elsewhereGeo();
const atlas: Atlas = parseAtlas(files).atlas;
const site = await siteOfWorld(files);
afterAll(closeBrowsers);

describe("where every id is a name elsewhere", () => {
  test("each place opens from the page, and each initiative in it, and comes into sight", async () => {
    await read(site, figureOnly, async (reader) => {
      await reader.visit("");
      await reader.settled();
      for (const [rank, { id }] of atlas.places.entries()) {
        await reader.tap(`.places li:nth-child(${rank + 1}) a`);
        await eventually(() => reader.attribute("#_panel", "data-place")).toBe(id);
        expect(await reader.text("#_panel h2")).toBe(id);
        expect(await reader.text('.places a[aria-current="page"] b')).toBe(
          String(initiativesWithin(atlas, id).length),
        );
        for (const initiative of initiativesOf(atlas, id)) {
          await reader.tap(`summary:has(+ [id="${initiative.id}"])`);
          await eventually(() => opened(reader)).toEqual([initiative.id]);
          expect(reader.address()).toMatch(new RegExp(`(^|/)${initiative.id}/$`));
          expect(await reader.sees(`[id="${initiative.id}"] p`)).toBe(true);
          await reader.tap(`summary:has(+ [id="${initiative.id}"])`);
        }
      }
      expect(
        await reader.ask(() =>
          [...document.querySelectorAll("[id]")]
            .map(({ id }) => id)
            .filter((id, at, all) => all.indexOf(id) !== at),
        ),
      ).toEqual([]);
    });
  });

  test("each initiative is opened by its address and its fragment, with the keyboard's way to it", async () => {
    await read(site, figureOnly, async (reader) => {
      for (const id of [
        "app",
        "panel",
        "filter",
        "shape-land",
        "handing",
        "1e3",
        "2026",
        "module",
        "default",
        "scheduler",
      ]) {
        for (const address of [`?item=${id}`, `#${id}`]) {
          await reader.visit(address);
          await reader.settled();
          await eventually(() => opened(reader)).toEqual([id]);
          await eventually(() => reader.isAt(`summary:has(+ [id="${id}"])`)).toBe(true);
        }
      }
    });
  });

  test("each type and chapter finds what is of it, and the figure fades the rest", async () => {
    await read(site, figureOnly, async (reader) => {
      await reader.visit("");
      await reader.settled();
      for (const [kind, all] of [
        ["types", atlas.types],
        ["chapters", atlas.chapters],
      ] as const) {
        for (const [rank, { id }] of all.entries()) {
          const option = `.${kind} .option:nth-child(${rank + 1})`;
          const found = atlas.initiatives.filter(
            ({ type, chapter }) => (kind === "types" ? type : chapter) === (id as string),
          );
          expect(await reader.text(`${option} b`)).toBe(String(found.length));
          await reader.tap(option);
          await eventually(() => reader.text('.places a[aria-current="page"] b')).toBe(String(found.length));
          await reader.tap(option);
        }
      }
    });
  });

  test("the live map grows, shows what is chosen, and answers the pointer", async () => {
    await read(site, {}, async (reader) => {
      for (const id of names.places) {
        await reader.visit("");
        await reader.live();
        const { x, y } = await reader.middle(`.marks a[data-place="${id}"] .name`);
        await reader.tapAt({ x, y });
        await eventually(() => reader.attribute("#_panel", "data-place")).toBe(id);
      }
      await reader.tap(".types .option");
      expect(await reader.ask(() => Object.keys(Object))).toEqual([]); // nothing was said of what all objects are made by
    });
  });

  test("a photo opens, the map is handed on, and a frame answers", async () => {
    await read(site, figureOnly, async (reader) => {
      await reader.visit("constructor/");
      await reader.settled();
      await reader.tap(".gallery a");
      await eventually(() => reader.sees(".lightbox figcaption")).toBe(true);
      await reader.press("Escape");
      await reader.tap(".map-buttons .hand-on");
      await eventually(() => reader.isAt("#_tab-address")).toBe(true);
      await reader.tap("#_tab-embed");
      await eventually(() => reader.sees("#_handing-embed")).toBe(true);
      for (const id of names.places) {
        await reader.visit(`embed/${id}/`);
        await reader.wake();
        await reader.settled();
        expect(await reader.text("#_panel h2")).toBe(id);
      }
    });
  });
});

/** The initiatives that stand open. */
function opened(reader: Reader): Promise<readonly string[]> {
  return reader.ask(() =>
    [...document.querySelectorAll("details.initiative[open] > .body")].map(({ id }) => id),
  );
}

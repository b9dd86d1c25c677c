import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, test } from "vitest";
import { dark, light } from "../../src/look/palette.ts";
import { layersOf, styleOf } from "../../src/map/style.ts";
import { marksOf } from "../../src/prerender/figure/marks.ts";
import { noFilter } from "../../src/view/filter.ts";
import { tallyOf } from "../../src/view/tally.ts";
import { smallAtlas, smallShapes } from "../atlas/small-atlas.ts";

const room = new URL("../../src/map/", import.meta.url).pathname;

function smallStyle(palette = light) {
  const [atlas, shapes] = [smallAtlas(), smallShapes()];
  const marks = marksOf(atlas, shapes).zh!;
  const drawing = { atlas, marks, language: "zh", tally: tallyOf(atlas, noFilter), nameSizePx: 14 } as const;
  return styleOf(drawing, shapes, palette);
}

describe("the live map's style", () => {
  test.each([
    ["light", light],
    ["dark", dark],
  ])("is a valid style in %s", (_, palette) => {
    expect(validateStyleMin(smallStyle(palette))).toEqual([]);
  });

  test("asks for nothing from anywhere", () => {
    const style = smallStyle();
    expect(style).not.toHaveProperty("glyphs");
    expect(style).not.toHaveProperty("sprite");
    expect(JSON.stringify(style)).not.toMatch(/https?:|\.pbf|\.json/);
  });

  test("is drawn in this order, bottom to top", () => {
    expect(layersOf(light).map(({ id }) => id)).toEqual([
      "sea",
      "land",
      "places",
      "borders",
      "chosen-border",
      "names",
      "counts",
      "badges",
      "raised-badges",
    ]);
  });

  test("never hides a name, count or badge behind another", () => {
    for (const layer of layersOf(light)) {
      if (layer.type !== "symbol") continue;
      const { layout } = layer;
      expect(layout?.["text-allow-overlap"] ?? layout?.["icon-allow-overlap"], layer.id).toBe(true);
    }
  });

  test("has every colour from look, and none of its own", () => {
    const files = readdirSync(room, { recursive: true, encoding: "utf8" }).filter((file) =>
      /\.\w+$/.test(file),
    );
    expect(files).toContain("layers/places.ts");
    for (const file of files) {
      expect(readFileSync(join(room, file), "utf8"), file).not.toMatch(/#[0-9a-f]{3,8}\b|\b(rgb|hsl)a?\(/i);
    }
  });

  test("leaves every layer out of the colours of the other scheme", () => {
    const night = JSON.stringify(layersOf(dark));
    const { badgeInk: _, types: __, ...colours } = light;
    for (const [name, colour] of Object.entries(colours)) expect(night, name).not.toContain(colour);
  });
});

import { expect, test, vi } from "vitest";
import { legend } from "../../src/painting/paint/legend.ts";
import { paintMap } from "../../src/painting/paint/map.ts";
import { systemFontFolders } from "../../src/painting/type/fonts.ts";
import { openTypeCase } from "../../src/painting/type/typecase.ts";
import { brushesFor } from "../../src/prerender/pictures/brushes.ts";
import { editionOfTexts, hasFont } from "../prerender/pictures-edition.ts";
import { city, worldGeo } from "../worlds/world.ts";

vi.setConfig({ testTimeout: 60_000 });

const pane = { width: 412, height: 400, marks: 1 };
const box = { width: 196, size: 13.5, height: 260 };

/** The legend of a city with so many types, in a box and without one, and how many types its map shows. */
async function legendsOf(types: number) {
  const { published, shapes } = await editionOfTexts(worldGeo({ ...city, types, initiatives: 120 }));
  const characters = new Set(JSON.stringify([published.atlas, published.words]));
  const type = await openTypeCase(characters, { fontFolders: systemFontFolders(), hand: "hans" });
  const brush = brushesFor({ published, shapes }, () => type)("zh", "light");
  const map = paintMap(brush, published.atlas.map.home, { ...pane, width: 1600, height: 1200 });
  const shown = new Set(map.meanings.flatMap((each) => (typeof each === "string" ? [] : each.type))).size;
  const { height, ...free } = box;
  return { shown, boxed: legend(brush, map, box), free: legend(brush, map, free) };
}

test.runIf(hasFont).each([5, 11, 14, 25, 40])("a legend of %d types fits its box", async (types) => {
  const { shown, boxed } = await legendsOf(types);
  expect(shown).toBeGreaterThan(types * 0.7);
  expect(boxed.height).toBeLessThanOrEqual(box.height);
  expect(boxed.height).toBeGreaterThan(Math.min(box.height * 0.6, shown * 9));
});

test.runIf(hasFont)("what there is room for is set as it is asked for", async () => {
  const { boxed, free } = await legendsOf(5);
  expect(boxed).toEqual(free);
});

import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { formatGeo } from "../../src/atlas/format.ts";
import { parseAtlas } from "../../src/atlas/parse.ts";

const folder = fileURLToPath(new URL("../../geo/", import.meta.url));
const names = readdirSync(folder).filter((name) => /\.(geo)?json$/.test(name));
const geo = Object.fromEntries(names.map((name) => [name, readFileSync(folder + name, "utf8")]));

test("geo/ is right, and holds the district, its five towns and 26 initiatives", () => {
  const { atlas, shapes } = parseAtlas(geo);
  expect(atlas.places).toHaveLength(6);
  expect(atlas.initiatives).toHaveLength(26);
  expect(Object.keys(shapes.places)).toEqual(atlas.places.map(({ id }) => id));
});

test("every town has an initiative, and every type and theme is used", () => {
  const { places, initiatives, types, themes } = parseAtlas(geo).atlas;
  const used = (pick: "place" | "type" | "theme") =>
    new Set(initiatives.map((initiative) => initiative[pick]));
  expect([...used("type")].sort()).toEqual(types.map(({ id }) => id).sort());
  expect([...used("theme")].sort()).toEqual(themes.map(({ id }) => id).sort());
  for (const { id } of places.slice(1)) expect(used("place")).toContain(id);
});

test("every badge is another character", () => {
  const badges = parseAtlas(geo).atlas.types.map(({ badge }) => badge);
  expect(new Set(badges).size).toBe(badges.length);
});

test("every text is there in English, too", () => {
  expect(untranslated(parseAtlas(geo).atlas, "atlas")).toEqual([]);
});

test.each(names)("geo/%s is formatted; npm run format does it", (name) => {
  expect(geo[name]).toBe(formatGeo(name, geo[name]!));
});

/** The ways to all texts that have Chinese only. */
function untranslated(value: unknown, way: string): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  if ("zh" in value) return "en" in value ? [] : [way];
  return Object.entries(value).flatMap(([key, item]) => untranslated(item, `${way}.${key}`));
}

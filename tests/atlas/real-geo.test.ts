/** The facts that are published, whatever they are today. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { formatGeo } from "../../src/atlas/format.ts";
import { isFact, parseAtlas } from "../../src/atlas/parse.ts";
import { geoFolder } from "../../src/prerender/geo-folder.ts";

const folder = geoFolder();
const names = readdirSync(folder).filter(isFact);
const geo = Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), "utf8")]));

test("the published facts are right, and every place has its shape", () => {
  const { atlas, shapes } = parseAtlas(geo);
  expect(shapes.places.map(({ id }) => id)).toEqual(atlas.places.map(({ id }) => id));
});

test.each(names)("%s of the published facts is formatted; npm run format does it", (name) => {
  expect(geo[name]).toBe(formatGeo(name, geo[name]!));
});

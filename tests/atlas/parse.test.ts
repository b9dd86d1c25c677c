import fc from "fast-check";
import { expect, test } from "vitest";
import { AtlasError, parseAtlas } from "../../src/atlas/parse.ts";
import { smallAtlas, smallGeo } from "./small-atlas.ts";

test("the district comes first, then its towns in the order of map.json", () => {
  expect(smallAtlas().places.map(({ id }) => id)).toEqual(["testland", "westham", "eastham"]);
});

test("a statistic takes period and source from its initiative, unless it has its own", () => {
  const [pupils, teachers] = smallAtlas().initiatives[0]!.statistics;
  expect(pupils).toMatchObject({
    period: { from: 2023, to: null, planned: false },
    source: "report",
    exactness: "over",
    headline: true,
    plot: null,
  });
  expect(teachers).toMatchObject({ period: null, source: "survey", exactness: "exact", headline: false });
});

test("a period without an end is one year", () => {
  const geo = smallGeo();
  geo["westham.geojson"] = geo["westham.geojson"]!.replace('{"from":2023,"to":null}', '{"from":2023}');
  expect(parseAtlas(geo).atlas.initiatives[0]!.period).toEqual({ from: 2023, to: 2023, planned: false });
});

test("an initiative about its whole place has no points and no accuracy", () => {
  expect(smallAtlas().initiatives[1]).toMatchObject({ points: [], accuracyKm: null, locality: null });
});

test("several points are several points, and a point may lie outside its place by its accuracy", () => {
  const geo = smallGeo();
  const [point, more] = [
    '"Point","coordinates":[10.06,50.06]',
    '"MultiPoint","coordinates":[[10.06,50.06],[10.11,50.06]]',
  ];
  geo["westham.geojson"] = geo["westham.geojson"]!.replace(point!, more!);
  expect(parseAtlas(geo).atlas.initiatives[0]!.points).toEqual([
    [10.06, 50.06],
    [10.11, 50.06],
  ]);
});

test("every shape is a MultiPolygon, and its box goes around it", () => {
  const { atlas, shapes } = parseAtlas(smallGeo());
  expect(shapes.places.map(({ id }) => id)).toEqual(["testland", "westham", "eastham"]);
  expect(shapes.places.every(({ shape }) => shape.type === "MultiPolygon")).toBe(true);
  expect(shapes.land.coordinates).toHaveLength(1);
  expect(atlas.places.map(({ box }) => box)).toEqual([
    [10, 50, 10.2, 50.1],
    [10, 50, 10.1, 50.1],
    [10.1, 50, 10.2, 50.1],
  ]);
});

test("a sliver that two towns share is tolerated", () => {
  const geo = smallGeo();
  geo["eastham.geojson"] = geo["eastham.geojson"]!.replace("[[[10.1,50],", "[[[10.09998,50],").replace(
    "[10.1,50]]]",
    "[10.09998,50]]]",
  );
  expect(parseAtlas(geo).atlas.places).toHaveLength(3);
});

test("the atlas is plain data: printing it as JSON loses nothing", () => {
  expect(JSON.parse(JSON.stringify(smallAtlas()))).toEqual(smallAtlas());
});

test("whatever stands in a file, the answer is an atlas or errors that say where", () => {
  const files = Object.keys(smallGeo());
  const one = fc.record({
    file: fc.constantFrom(...files),
    at: fc.nat(),
    value: fc.jsonValue({ maxDepth: 2 }),
  });
  fc.assert(
    fc.property(one, ({ file, at, value }) => {
      const geo = smallGeo();
      geo[file] = replaceValue(geo[file]!, at, value);
      try {
        const { atlas } = parseAtlas(geo);
        expect(Object.values(atlas)).not.toContain(undefined);
        expect([...atlas.places, ...atlas.initiatives]).not.toContain(undefined);
      } catch (error) {
        expect(error).toBeInstanceOf(AtlasError);
        for (const line of (error as AtlasError).message.split("\n"))
          expect(line).toMatch(/^geo\/[a-z.]+:\d+:\d+ ./);
      }
    }),
    { numRuns: 500 },
  );
});

/** Puts another value in the place of the nth value of a JSON text, counted from its depths. */
function replaceValue(text: string, nth: number, value: unknown): string {
  const count = valuesIn(JSON.parse(text));
  let left = nth % count;
  return JSON.stringify(JSON.parse(text, (_key, each) => (left-- === 0 ? value : each)));
}

function valuesIn(value: unknown): number {
  if (typeof value !== "object" || value === null) return 1;
  return Object.values(value).reduce((sum: number, item) => sum + valuesIn(item), 1);
}

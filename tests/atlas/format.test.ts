import fc from "fast-check";
import { expect, test } from "vitest";
import { formatGeo } from "../../src/atlas/format.ts";
import { AtlasError, parseAtlas } from "../../src/atlas/parse.ts";
import { smallGeo } from "./small-atlas.ts";

const files = Object.keys(smallGeo());

test.each(files)("%s of the small world is canonical", (file) => {
  expect(formatGeo(file, smallGeo()[file]!)).toBe(smallGeo()[file]);
});

test("however a file is spaced and its keys are ordered, it has one canonical form", () => {
  const anyLayout = fc.record({
    file: fc.constantFrom(...files),
    seed: fc.infiniteStream(fc.nat({ max: 1000 })),
    indent: fc.nat({ max: 4 }),
  });
  fc.assert(
    fc.property(anyLayout, ({ file, seed, indent }) => {
      const text = JSON.stringify(shuffled(JSON.parse(smallGeo()[file]!), seed), null, indent);
      expect(formatGeo(file, text)).toBe(smallGeo()[file]);
    }),
  );
});

test("formatting keeps the facts, and formatting twice is formatting once", () => {
  fc.assert(
    fc.property(fc.constantFrom(...files), fc.jsonValue(), (file, value) => {
      const once = formatGeo(file, JSON.stringify(value));
      expect(formatGeo(file, once)).toBe(once);
      expect(once.endsWith("\n")).toBe(true);
      expect(JSON.parse(once)).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
  const formatted = Object.fromEntries(
    files.map((file) => [file, formatGeo(file, smallGeo()[file]!.replaceAll(",", " , "))]),
  );
  expect(parseAtlas(formatted)).toEqual(parseAtlas(smallGeo()));
});

test("keys that are not known stay, at the end", () => {
  const text = '{"sources":[{"note":"n","id":"a"}],"more":1}';
  expect(formatGeo("sources.json", text)).toBe('{"sources":[\n{"id":"a","note":"n"}\n],"more":1}\n');
});

test("coordinates have five decimals, values keep theirs", () => {
  const feature =
    '{"geometry":{"coordinates":[113.1234567,22.1],"type":"Point"},"properties":{"accuracyKm":0.1234567}}';
  expect(formatGeo("x.geojson", `{"features":[${feature}],"type":"FeatureCollection"}`)).toBe(
    '{"type":"FeatureCollection","features":[\n{"properties":{"accuracyKm":0.1234567},"geometry":{"type":"Point","coordinates":[113.12346,22.1]}}\n]}\n',
  );
});

test("what is no JSON, or would lose a key, is refused and not rewritten", () => {
  expect(() => formatGeo("types.json", '{"types":[}')).toThrow(AtlasError);
  expect(() => formatGeo("types.json", '{"types":[],"types":[]}')).toThrow(
    'geo/types.json:1:13 "types" stands twice in the same object; keep one of them',
  );
});

function shuffled(value: unknown, seed: Iterator<number>): unknown {
  if (Array.isArray(value)) return value.map((item) => shuffled(item, seed));
  if (typeof value !== "object" || value === null) return value;
  const ranked = Object.entries(value).map(
    ([key, item]) => [key, shuffled(item, seed), seed.next().value] as const,
  );
  return Object.fromEntries(ranked.sort((a, b) => a[2] - b[2]).map(([key, item]) => [key, item]));
}

/** One slip is told once, wherever it shows: a publisher who mends the first line has mended it. */
import { describe, expect, test } from "vitest";
import { aboutFile } from "../../src/atlas/parse.ts";
import { counties, worldGeo } from "../worlds/world.ts";
import { changed, errorsOf } from "./slips.ts";
import { smallGeo } from "./small-atlas.ts";

const world = worldGeo({ ...counties, tongue: "zh" });

test.each(["home", "order", "frame", "bounds", "languages", "review"])(
  'a misspelt "%s" in map.json is one error, however many files there are',
  (key) => {
    const geo = { ...world, "map.json": changed(world["map.json"]!, `"${key}"`, `"${key}s"`) };
    const told = errorsOf(geo);
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(`"${key}s" is not a known key (did you mean "${key}"?)`);
  },
);

test.each([
  ["types.json", "types"],
  ["types.json", "chapters"],
  ["sources.json", "sources"],
])("a misspelt list of %s is one error, and nothing that refers to it is blamed", (file, key) => {
  const told = errorsOf({ ...world, [file]: changed(world[file]!, `"${key}"`, `"${key}x"`) });
  expect(told).toHaveLength(1);
  expect(told[0]).toContain(`"${key}x" is not a known key (did you mean "${key}"?)`);
});

test("a map without a word in the language every text needs is told in one line for each kind of text", () => {
  const geo = Object.fromEntries(
    Object.entries(world).map(([name, text]) => [name, text.replaceAll('"zh":', '"en":')]),
  );
  const told = errorsOf(geo);
  expect(told.filter((line) => line.includes('.zh" is missing'))).toHaveLength(1);
  expect(told.length).toBeLessThan(4);
  expect(told.join("\n")).toMatch(/and \d+ more of the kind: geo\/.+, …\)/);
});

test("a file of quite another kind is one error", () => {
  expect(errorsOf({ ...world, "types.json": '{"name":"x","version":"1.0.0"}' })).toEqual([
    'geo/types.json:1:1 must be an object with "types", "chapters", got one with "name", "version"',
  ]);
});

test("a type that is called otherwise than in types.json is one error, however many initiatives have it", () => {
  const told = errorsOf({ ...world, "types.json": changed(world["types.json"]!, '"type-1"', '"kind-1"') });
  expect(told).toHaveLength(1);
  expect(told[0]).toContain(`must be the id of a type in types.json, got "type-1"`);
});

describe("a file that does not begin with its place", () => {
  const [head, place, initiative, tail] = smallGeo()["westham.geojson"]!.split(/,?\n/);
  const layer = (...features: readonly (string | undefined)[]) => ({
    ...smallGeo(),
    "westham.geojson": [head, features.join(",\n"), tail].join("\n"),
  });
  const told =
    'geo/westham.geojson:2:1 west-school: must be the place itself, "westham", with its shape: it stands first in its file';

  test("is one error, whether it comes later or not at all", () => {
    expect(errorsOf(layer(place, initiative))).toEqual([]);
    expect(errorsOf(layer(initiative, place))).toEqual([told]);
    expect(errorsOf(layer(initiative))).toEqual([told]);
  });
});

test("a subject that is too long for an id is shortened", () => {
  const geo = smallGeo();
  const long = "x".repeat(5000);
  const [line] = errorsOf({ ...geo, "sources.json": changed(geo["sources.json"]!, '"report"', `"${long}"`) });
  expect(line!.length).toBeLessThan(400);
});

test("slips of different kinds are all told, up to three of a kind one by one", () => {
  const geo = smallGeo();
  geo["westham.geojson"] = changed(geo["westham.geojson"]!, '"value":31', '"value":"31"');
  geo["westham.geojson"] = changed(geo["westham.geojson"]!, '"value":4', '"value":"4"');
  geo["eastham.geojson"] = changed(geo["eastham.geojson"]!, '"en":"Kitchen garden"', '"en":""');
  expect(errorsOf(geo)).toHaveLength(3);
});

test("what an error shows cannot turn the lines of a terminal, or hide in them", () => {
  const told = errorsOf({ ...smallGeo(), "sources.json": '{"sources\\u001b[2J":[]}' });
  expect(told.join("\n")).not.toMatch(/(?!\n)\p{Cc}/u);
  expect(told.join("\n")).toContain("\\u{1b}");
});

test("a file that could not be read is told, and what refers to it is not blamed", () => {
  const { "types.json": _, "eastham.geojson": __, ...geo } = smallGeo();
  const unread = [aboutFile("types.json", "is a folder"), aboutFile("eastham.geojson", "leads nowhere")];
  expect(errorsOf(geo, unread)).toEqual([
    "geo/eastham.geojson:1:1 leads nowhere",
    "geo/types.json:1:1 is a folder",
  ]);
});

/** What an id may be: a word in addresses, an element's name in the page, and for places and photos a file. */
import { describe, expect, test } from "vitest";
import { changed, errorsOf } from "./slips.ts";
import { smallGeo } from "./small-atlas.ts";

const rule = "an id of at most 80 lower-case letters, digits and single hyphens between them";
const device = "another id: Windows keeps this one for a device, and has no file or folder of that name";

describe("an id of facts", () => {
  test.each([
    ...[
      "",
      " ",
      "a b",
      "a.b",
      ".",
      "..",
      "a/b",
      "a%2fb",
      "%2e%2e",
      "a_b",
      "a--b",
      "-a",
      "a-",
      "a,b",
      "a#b",
      "花",
    ],
    ...["_app", "_panel", "_shape-land", "Assets", "toString", "__proto__", "a\\n", "a".repeat(81)],
  ])("is never %j", (id) => {
    const geo = smallGeo();
    const east = changed(geo["eastham.geojson"]!, '"id":"east-garden"', `"id":"${id}"`);
    const photos = changed(geo["photos.json"]!, '"east-garden"', '"west-school"');
    const errors = errorsOf({ ...geo, "eastham.geojson": east, "photos.json": photos });
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(/^geo\/eastham\.geojson:3:24 /);
    expect(errors[0]).toContain(`"id" must be ${rule}, got "`);
  });

  test.each([
    ...[
      "constructor",
      "prototype",
      "then",
      "app",
      "panel",
      "shape-land",
      "tab-embed",
      "item",
      "lang",
      "assets",
    ],
    ...["0", "007", "1e3", "2025-garden", "a".repeat(80)],
  ])("may be %j, whatever else is called so", (id) => {
    const geo = Object.entries(smallGeo()).map(([name, text]) => [name, text.replaceAll("east-garden", id)]);
    expect(errorsOf(Object.fromEntries(geo))).toEqual([]);
  });
});

describe("an initiative's id", () => {
  const named = (id: string) => {
    const geo = smallGeo();
    const east = changed(geo["eastham.geojson"]!, '"id":"east-garden"', `"id":"${id}"`);
    const photos = changed(geo["photos.json"]!, '"east-garden"', '"west-school"');
    return errorsOf({ ...geo, "eastham.geojson": east, "photos.json": photos });
  };

  test("is never one that is no folder everywhere", () => {
    expect(named("con")).toEqual([
      expect.stringMatching(/^geo\/eastham\.geojson:3:24 con: "id" must be another id: Windows/),
    ]);
  });

  test("is none of the map's languages, in whose folders pages stand", () => {
    for (const language of ["zh", "en"]) {
      const [error, ...others] = named(language);
      expect(others).toEqual([]);
      expect(error).toMatch(/^geo\/eastham\.geojson:3:24 /);
      expect(error).toContain(`"id" must not call an initiative "${language}": pages in`);
    }
  });
});

describe("a place's or a photo's id", () => {
  test.each(["con", "prn", "aux", "nul", "com1", "com9", "lpt1"])(
    "is never %j, which is no file everywhere",
    (id) => {
      const { "eastham.geojson": east, ...geo } = smallGeo();
      const photos = changed(geo["photos.json"]!, '"id":"pond"', `"id":"${id}"`);
      expect(errorsOf({ ...smallGeo(), "photos.json": photos })).toEqual([
        `geo/photos.json:2:7 ${id}: "id" must be ${device}, got "${id}"`,
      ]);
      const map = changed(geo["map.json"]!, '"eastham"', `"${id}"`);
      const moved = east!.replaceAll('"eastham"', `"${id}"`);
      expect(errorsOf({ ...geo, "map.json": map, [`${id}.geojson`]: moved })).toContain(
        `geo/map.json:7:24 "order[1]" must be ${device}, got "${id}"`,
      );
    },
  );

  test("is, of a place, none of the map's languages", () => {
    const { "eastham.geojson": east, ...geo } = smallGeo();
    const map = changed(geo["map.json"]!, '"eastham"', '"en"');
    const moved = east!.replaceAll('"eastham"', '"en"');
    expect(errorsOf({ ...geo, "map.json": map, "en.geojson": moved })).toContainEqual(
      expect.stringMatching(
        /^geo\/map\.json:7:24 "order\[1\]" must not call a place "en": pages in .+; take another id$/,
      ),
    );
  });
});

describe("a place's file", () => {
  test.each([
    [
      "Eastham.geojson",
      'must be called eastham.geojson, in lower-case letters as its place "eastham" in map.json',
    ],
    [
      "East ham.geojson",
      `must be called by the id of its place, ${rule}, which stands in "order" in map.json`,
    ],
    ["northham.geojson", 'belongs to no place: "northham" must stand in "order" in map.json'],
  ])("that is called %j is told how to be called", (name, says) => {
    const { "eastham.geojson": east, ...geo } = smallGeo();
    expect(errorsOf({ ...geo, [name]: east! })).toContain(`geo/${name}:1:1 ${says}`);
  });
});

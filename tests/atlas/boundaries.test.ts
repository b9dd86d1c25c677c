import { booleanPointInPolygon } from "@turf/turf";
import fc from "fast-check";
import type { Feature, MultiPolygon, Position } from "geojson";
import { describe, expect, test } from "vitest";
import type { Box } from "../../src/atlas/atlas.ts";
import { boundaryFault, boundaryOf, boxAround, labelOf, wholeOf } from "../../src/atlas/boundaries.ts";
import { ringOf } from "../worlds/geo-texts.ts";

/** The closed ring around a box. */
const ring = (...box: Box) => ringOf(box) as unknown as Position[];

const square = (west: number, south: number, side = 1): MultiPolygon => ({
  type: "MultiPolygon",
  coordinates: [[ring(west, south, west + side, south + side)]],
});

describe("a boundary", () => {
  const named = (properties: object | null, id?: string | number): Feature => ({
    type: "Feature",
    ...(id !== undefined && { id }),
    properties: properties as Feature["properties"],
    geometry: { type: "Polygon", coordinates: [ring(0, 0, 1, 1)] },
  });

  test.each<[string, Feature, string | null, string | null]>([
    ["name and adcode", named({ name: "甲县", adcode: 440404 }), "甲县", "440404"],
    ["NAME_1 in capitals", named({ NAME_1: "Hams", ISO: "x" }), "Hams", null],
    ["geoBoundaries' names", named({ shapeName: "Hams", shapeISO: "AB-C" }), "Hams", "AB-C"],
    [
      "the best of several names",
      named({ NAME_1: "Shire", NAME_2: "Ham", name_en: "East Ham" }),
      "East Ham",
      null,
    ],
    ["a blank name", named({ name: "  ", NAME: "" }), null, null],
    ["an id of the feature's own", named(null, 7), null, "7"],
  ])("is called by %s", (_, feature, name, code) => {
    expect(boundaryOf(feature)).toMatchObject({ name, code });
  });

  test("is one shape, whether the file has one polygon or several, and none without", () => {
    expect(boundaryOf(named({}))!.shape.coordinates).toHaveLength(1);
    const two = {
      ...named({}),
      geometry: { ...square(0, 0), coordinates: [[ring(0, 0, 1, 1)], [ring(2, 0, 3, 1)]] },
    };
    expect(boundaryOf(two)!.shape.coordinates).toHaveLength(2);
    expect(boundaryOf({ ...named({}), geometry: { type: "Point", coordinates: [0, 0] } })).toBe(null);
    expect(boundaryOf({ ...named({}), geometry: null as never })).toBe(null);
  });
});

describe("a boundary of several geometries", () => {
  const of = (...geometries: object[]) =>
    boundaryOf({
      type: "Feature",
      properties: null,
      geometry: { type: "GeometryCollection", geometries } as never,
    });

  test("is one shape where all of them are polygons", () => {
    expect(of(square(0, 0), of(square(2, 0))!.shape)!.shape.coordinates).toHaveLength(2);
  });

  test("is none where anything else would have to be left out", () => {
    expect(of(square(0, 0), { type: "Point", coordinates: [0, 0] })).toBe(null);
    expect(of()).toBe(null);
  });
});

describe("what keeps a boundary from being one", () => {
  const faultOf = (coordinates: unknown, properties: object = {}) =>
    boundaryFault(
      boundaryOf({ type: "Feature", properties, geometry: { type: "Polygon", coordinates } as never })!,
    );
  const corners = [
    [0, 0],
    [1, 0],
    [1, 1],
  ];

  test.each<[string, unknown, string | RegExp | undefined]>([
    ["no ring", [], "must have rings of three positions or more, got []"],
    ["no coordinates", undefined, "must have rings of three positions or more, got nothing"],
    ["an empty ring", [corners, []], "must have rings of three positions or more, got []"],
    ["a ring of two", [[[0, 0]]], "must have rings of three positions or more, got [[0,0]]"],
    ["text for numbers", [[...corners, ["0", "0"]]], /two numbers, got \["0","0"\]$/],
    ["one number", [[[0], ...corners]], /two numbers, got \[0\]$/],
    ["metres", [[...corners, [1260000, 2500000]]], /in degrees .*, got \[1260000,2500000\]: convert/],
    ["nothing, left open or closed, with heights", [[...corners, [0, 0, 12]]], undefined],
  ])("is %s", (_, coordinates, fault) => {
    const said = faultOf(coordinates);
    if (fault === undefined) expect(said).toBeUndefined();
    else expect(said).toMatch(fault);
  });

  test("is a name that cannot be kept as it is; one that nobody sees is no name", () => {
    expect(faultOf([corners], { name: "a\ufffd" })).toMatch(/^has a name that has a character that was lost/);
    expect(faultOf([corners], { name: "a\u202eb" })).toMatch(/^has a name that has a mark that turns/);
    expect(
      boundaryOf({ type: "Feature", properties: { name: "\u200b" }, geometry: square(0, 0) })!.name,
    ).toBe(null);
  });
});

test("the whole has no border where two shapes meet", () => {
  expect(wholeOf([square(0, 0), square(1, 0)]).coordinates).toHaveLength(1);
  expect(wholeOf([square(0, 0), square(5, 0)]).coordinates).toHaveLength(2);
  expect(wholeOf([square(3, 4)])).toEqual(square(3, 4));
});

test("the box around a shape is wider by a share on each side, and ends where the world does", () => {
  expect(boxAround(square(10, 20, 2), 0.5)).toEqual([9, 19, 13, 23]);
  expect(boxAround(square(-179, 83, 2), 1)).toEqual([-180, 81, -175, 85]);
});

describe("where a name can stand", () => {
  test("is in the largest polygon, and in none of its holes", () => {
    const outer = ring(0, 0, 10, 10);
    const shape: MultiPolygon = {
      type: "MultiPolygon",
      coordinates: [[ring(20, 0, 21, 1)], [outer, ring(1, 1, 8, 9).reverse()]],
    };
    const [lon, lat] = labelOf(shape);
    expect(lon).toBeGreaterThan(8);
    expect(lat).toBe(5);
  });

  test("is inside, however the shape winds", () => {
    const spokes = fc.array(fc.double({ min: 0.1, max: 1, noNaN: true }), { minLength: 3, maxLength: 40 });
    fc.assert(
      fc.property(spokes, (reaches) => {
        const corners = reaches.map((reach, index) => {
          const angle = (2 * Math.PI * index) / reaches.length;
          return [reach * Math.cos(angle), reach * Math.sin(angle)];
        });
        const shape: MultiPolygon = { type: "MultiPolygon", coordinates: [[[...corners, corners[0]!]]] };
        expect(booleanPointInPolygon([...labelOf(shape)], shape)).toBe(true);
      }),
    );
  });
});

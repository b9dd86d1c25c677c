import { booleanPointInPolygon } from "@turf/turf";
import fc from "fast-check";
import type { MultiPolygon, Position } from "geojson";
import { describe, expect, test } from "vitest";
import { isInside } from "../../src/map/pointer/inside.ts";

const square = ring([0, 0], [10, 0], [10, 10], [0, 10]);

describe("a point", () => {
  test("is inside a shape that has it in one of its polygons, and not in a hole", () => {
    const hole = ring([4, 4], [4, 6], [6, 6], [6, 4]);
    const island = ring([20, 0], [30, 0], [25, 10]);
    const shape = shapeOf([square, hole], [island]);
    expect(isInside([2, 5], shape)).toBe(true);
    expect(isInside([25, 5], shape)).toBe(true);
    expect(isInside([5, 5], shape)).toBe(false);
    expect(isInside([15, 5], shape)).toBe(false);
    expect(isInside([-1, 5], shape)).toBe(false);
    expect(isInside([21, 9], shape)).toBe(false);
  });

  test("is inside nothing where there is no shape", () => {
    expect(isInside([0, 0], shapeOf())).toBe(false);
  });

  test("belongs to one of two neighbours, even on their border", () => {
    const border = fc.array(whole, { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(border, whole, whole, (across, x, y) => {
        const middle = across.map((each, step): Position => [each, step]);
        const [south, north] = [-1, across.length];
        const west = shapeOf([ring([-9, south], [5, south], ...middle, [5, north], [-9, north])]);
        const east = shapeOf([ring([19, north], [5, north], ...middle.reverse(), [5, south], [19, south])]);
        fc.pre(y < north);
        expect([west, east].filter((shape) => isInside([x, y], shape))).toHaveLength(1);
      }),
    );
  });

  test("is inside where turf says so", () => {
    const spot = fc.tuple(whole, whole);
    const anyRing = fc.uniqueArray(spot, { minLength: 3, maxLength: 9, selector: String });
    const anyPolygon = fc.array(anyRing, { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(anyPolygon, { maxLength: 3 }), whole, whole, (polygons, x, y) => {
        const shape = shapeOf(...polygons.map((rings) => rings.map((spots) => ring(...spots))));
        const at = [x + 1 / 7, y + 1 / 1013] as const; // on no line between two whole spots that are so near
        expect(isInside(at, shape)).toBe(booleanPointInPolygon([...at], shape));
      }),
      { numRuns: 2000 },
    );
  });
});

const whole = fc.integer({ min: 0, max: 10 });

function ring(...spots: readonly Position[]): Position[] {
  return [...spots, spots[0]!];
}

function shapeOf(...coordinates: Position[][][]): MultiPolygon {
  return { type: "MultiPolygon", coordinates };
}

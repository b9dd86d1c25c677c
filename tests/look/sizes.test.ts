import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { badgeRadius, countRadius, touchTarget } from "../../src/look/discs.ts";
import { type Stops, sizeAt, sizes } from "../../src/look/sizes.ts";

const stops: Stops = [
  [10, 4],
  [12, 8],
  [13, 2],
];

describe("a size by zoom", () => {
  test.each([
    ["far below the first stop", -3, 4],
    ["at the first stop", 10, 4],
    ["a quarter of the way", 10.5, 5],
    ["at a stop in between", 12, 8],
    ["on the way down", 12.5, 5],
    ["at the last stop", 13, 2],
    ["far beyond the last stop", 22, 2],
  ])("%s", (_, zoom, size) => {
    expect(sizeAt(stops, zoom)).toBeCloseTo(size, 9);
  });

  test("of one stop is the same everywhere", () => {
    expect([0, 5, 9].map((zoom) => sizeAt([[5, 7]], zoom))).toEqual([7, 7, 7]);
  });

  test("never jumps", () => {
    fc.assert(
      fc.property(fc.double({ min: 8, max: 15, noNaN: true }), (zoom) => {
        const steepest = 6; // px in a level, from zoom 12 to 13
        expect(Math.abs(sizeAt(stops, zoom + 1e-3) - sizeAt(stops, zoom))).toBeLessThan(
          steepest * 1e-3 + 1e-9,
        );
      }),
    );
  });
});

describe("what is drawn on the map", () => {
  test.each(Object.entries(sizes))("%s has its stops in the order of zoom, and never shrinks", (_, each) => {
    const sorted = [...each].sort(([a], [b]) => a - b);
    expect(each).toEqual(sorted);
    expect(sorted.map(([, size]) => size)).toEqual(each.map(([, size]) => size).sort((a, b) => a - b));
  });

  test("leaves a chosen border wider than the others at every zoom", () => {
    for (const zoom of [7, 9, 10.3, 13, 16]) {
      expect(sizeAt(sizes.borderChosenWidth, zoom)).toBeGreaterThan(sizeAt(sizes.borderWidth, zoom));
    }
  });

  test("is smaller than what a finger is to hit", () => {
    expect(touchTarget).toBeGreaterThanOrEqual(44);
    expect(2 * Math.max(badgeRadius, countRadius)).toBeLessThan(touchTarget);
  });
});

import fc from "fast-check";
import type { MultiPolygon, Position } from "geojson";
import { describe, expect, test } from "vitest";
import { unproject } from "../../src/look/camera.ts";
import { frameOf, project } from "../../src/look/frame.ts";
import { pathOfShape } from "../../src/look/shapes.ts";

const frame = frameOf([0, 0, 1, 1]);

describe("the path of a shape", () => {
  test("is a square for a square", () => {
    expect(pathOfShape(frame, shape([square(0, 0, 100)]))).toBe("M0 0l100 0 0 100-100 0z");
  });

  test("has a hole as a ring of its own, and every polygon", () => {
    const path = pathOfShape(frame, shape([square(0, 0, 100), square(10, 10, 20)], [square(300, 0, 7)]));
    expect(path).toBe("M0 0l100 0 0 100-100 0zM10 10l20 0 0 20-20 0zM300 0l7 0 0 7-7 0z");
  });

  test("leaves out corners that fall on the same unit as the one before", () => {
    const ring = [at(0, 0), at(100, 0), at(100.3, 0.2), at(100, 100), at(0, 0)];
    expect(pathOfShape(frame, shape([ring]))).toBe("M0 0l100 0 0 100z");
  });

  test("needs no space before a step to the left or up", () => {
    const ring = [at(100, 100), at(50, 100), at(50, 40), at(100, 40), at(100, 100)];
    expect(pathOfShape(frame, shape([ring]))).toBe("M100 100l-50 0 0-60 50 0z");
  });

  test("of what falls on a single unit is nothing", () => {
    expect(pathOfShape(frame, shape([[at(7, 7), at(7.2, 7.1), at(7.1, 6.8), at(7, 7)]]))).toBe("");
  });

  test("of nothing is nothing", () => {
    expect(pathOfShape(frame, shape())).toBe("");
    expect(pathOfShape(frame, shape([[]]))).toBe("");
  });

  test("passes through every corner, rounded, wherever the ring runs", () => {
    fc.assert(
      fc.property(fc.uniqueArray(anySpot, { minLength: 3, maxLength: 12, selector: String }), (spots) => {
        const ring = [...spots, spots[0]!].map(([x, y]) => at(x, y));
        const [walked] = cornersOf(pathOfShape(frame, shape([ring])));
        expect(walked).toEqual(spots);
      }),
    );
  });

  test("shares with its neighbour the corners they share, from whichever side one comes", () => {
    fc.assert(
      fc.property(
        fc.array(anyPlace, { minLength: 2, maxLength: 8 }),
        anyPlace,
        anyPlace,
        (border, west, east) => {
          const here = [west, ...border];
          const there = [east, ...[...border].reverse()];
          const corners = [here, there].map((spots) => {
            const ring = [...spots, spots[0]!].map(([x, y]) => at(x, y));
            return new Set(cornersOf(pathOfShape(frame, shape([ring])))[0]!.map(String));
          });
          for (const [x, y] of border) {
            const shared = String([Math.round(x), Math.round(y)].map((unit) => unit + 0));
            expect(corners.map((each) => each.has(shared))).toEqual([true, true]);
          }
        },
      ),
    );
  });
});

const anySpot = fc.tuple(fc.integer({ min: -500, max: 2500 }), fc.integer({ min: -500, max: 2500 }));
/** Between whole units, where rounding could go either way, but not on the half where floats decide. */
const anyPlace = fc
  .tuple(anySpot, fc.constantFrom(-0.4, -0.1, 0, 0.3, 0.45))
  .map(([[x, y], off]) => [x + off, y - off] as const);

/** A position that falls on these figure units. */
function at(x: number, y: number): Position {
  const position = [...unproject(frame, { x, y })];
  const back = project(frame, position as [number, number]);
  expect([back.x - x, back.y - y].every((off) => Math.abs(off) < 1e-4)).toBe(true);
  return position;
}

function square(x: number, y: number, side: number): Position[] {
  return [at(x, y), at(x + side, y), at(x + side, y + side), at(x, y + side), at(x, y)];
}

function shape(...polygons: Position[][][]): MultiPolygon {
  return { type: "MultiPolygon", coordinates: polygons };
}

/** Reads a path of M, l and z as SVG does. */
function cornersOf(path: string): [number, number][][] {
  return path
    .split("z")
    .filter(Boolean)
    .map((ring) => {
      expect(ring).toMatch(/^M-?\d+ -?\d+l/);
      const numbers = ring.match(/-?\d+/g)!.map(Number);
      let [x, y] = [0, 0];
      const corners: [number, number][] = [];
      for (let index = 0; index < numbers.length; index += 2) {
        x += numbers[index]!;
        y += numbers[index + 1]!;
        corners.push([x, y]);
      }
      return corners;
    });
}

import { describe, expect, test } from "vitest";
import { frameOf, project } from "../../../src/look/frame.ts";
import { compass, edgesOf, reachesFrom } from "../../../src/look/marks/reach.ts";

const frame = frameOf([113, 22, 113.4, 22.4]);
const unit = 0.4 / 2000; // degrees of longitude

/** A square with a lake in its middle, in hundreds of figure units from the frame's west; and an island to its east. */
const edges = edgesOf(frame, {
  type: "MultiPolygon",
  coordinates: [[square(2, 2, 10), square(6, 6, 2)], [square(16, 4, 2)]],
});

function square(west: number, south: number, side: number) {
  const at = (x: number, y: number) => [113 + (west + x) * 100 * unit, 22 + (south + y) * 100 * unit];
  return [at(0, 0), at(side, 0), at(side, side), at(0, side), at(0, 0)];
}

function reaches(x: number, y: number) {
  const spot = project(frame, [113 + x * unit, 22 + y * unit]);
  return reachesFrom(spot, edges);
}

describe("from a point one can go", () => {
  test("as far as the border, in each direction", () => {
    const found = reaches(500, 500);
    expect(found).toHaveLength(compass);
    expect(found.every(({ from }) => from === 0)).toBe(true);
    expect(found[0]!.to).toBeCloseTo(700 - 1, 0); // right
    expect(found[8]!.to).toBeCloseTo(300 - 1, 0); // left
    expect(found[4]!.to / found[12]!.to).toBeCloseTo(300 / 700, 1); // down, up
  });

  test("to the shore of a lake, and not across it to the far one", () => {
    expect(reaches(500, 700)[0]!.to).toBeCloseTo(100 - 1, 0);
  });

  test("from outside to where the place begins, and on to where it ends", () => {
    const [right] = reaches(1400, 500);
    expect(right!.from).toBeCloseTo(200 + 1, 0);
    expect(right!.to).toBeCloseTo(400 - 1, 0);
  });

  test("nowhere in a direction in which the place is not", () => {
    expect(reaches(1400, 500)[4]!.from).toBe(Number.POSITIVE_INFINITY);
  });
});

test("corners nearer to each other than half a figure unit are one", () => {
  const [west, south] = [113.1, 22.1];
  const many = Array.from({ length: 1000 }, (_, step) => [west + (step / 1000) * 10 * unit, south]);
  const ring = [...many, [west + 10 * unit, south + 10 * unit], [west, south]];
  expect(edgesOf(frame, { type: "MultiPolygon", coordinates: [[ring]] }).length).toBeLessThan(30);
});

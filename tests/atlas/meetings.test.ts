import { kinks, polygon } from "@turf/turf";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { LonLat } from "../../src/atlas/atlas.ts";
import { edgesOf } from "../../src/atlas/parse/shape/edges.ts";
import { type Meeting, meetings, turning } from "../../src/atlas/parse/shape/meetings.ts";

const degrees = fc.integer({ min: 0, max: 1000 }).map((n) => n / 1e5);
const rings = fc
  .array(fc.tuple(degrees, degrees), { minLength: 4, maxLength: 12 })
  .map((open): LonLat[] => [...open, open[0]!]);

test("a ring that crosses itself by turf's reckoning meets itself by ours", () => {
  fc.assert(
    fc.property(rings, (ring) => {
      const crossings = kinks(polygon([ring.map(([x, y]) => [x, y])])).features.length;
      fc.pre(crossings > 0);
      expect(meetingsOf([ring])).not.toEqual([]);
    }),
  );
});

test("a ring around a middle meets itself nowhere, and turns one way", () => {
  const radii = fc.array(fc.integer({ min: 500, max: 1000 }), { minLength: 5, maxLength: 60 });
  fc.assert(
    fc.property(radii, (radius) => {
      const around = radius.map((r, i): LonLat => {
        const angle = (2 * Math.PI * i) / radius.length;
        return [Math.round(r * 1000 * Math.cos(angle)) / 1e5, Math.round(r * 1000 * Math.sin(angle)) / 1e5];
      });
      const ring = [...around, around[0]!];
      expect(meetingsOf([ring])).toEqual([]);
      expect(turning(ring)).toBeGreaterThan(0);
      expect(turning([...ring].reverse())).toBeLessThan(0);
    }),
  );
});

test("a ring that goes out and straight back meets itself", () => {
  const spike: LonLat[] = [
    [0, 0],
    [1, 0],
    [1, 1],
    [1, 2],
    [1, 1],
    [0, 1],
    [0, 0],
  ];
  expect(meetingsOf([spike])).toHaveLength(1);
});

test("two rings may touch, but not cross", () => {
  const square = (x: number): LonLat[] => [
    [x, 0],
    [x + 1, 0],
    [x + 1, 1],
    [x, 1],
    [x, 0],
  ];
  expect(meetingsOf([square(0), square(1)])).toEqual([]);
  expect(meetingsOf([square(0), square(0.5).map(([x, y]): LonLat => [x, y + 0.5])])).toHaveLength(1);
});

function meetingsOf(rings: readonly (readonly LonLat[])[]): readonly Meeting[] {
  return meetings(edgesOf(rings));
}

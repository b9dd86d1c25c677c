/** Our reckoning of ground, which is quick, against turf's, which is known. */
import {
  area,
  booleanPointInPolygon,
  featureCollection,
  intersect,
  point,
  pointToLineDistance,
  polygon,
  polygonToLine,
} from "@turf/turf";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { LonLat } from "../../src/atlas/atlas.ts";
import { kmOutside } from "../../src/atlas/parse/shape/distance.ts";
import { edgesOf, GRID } from "../../src/atlas/parse/shape/edges.ts";
import { standingOf } from "../../src/atlas/parse/shape/inside.ts";
import { meetings } from "../../src/atlas/parse/shape/meetings.ts";
import { overlapKm2 } from "../../src/atlas/parse/shape/overlap.ts";

type Ring = readonly LonLat[];

/** A star around a middle near [113, 22], on a coarse grid, so that corners and edges of two often fall together. */
const rings: fc.Arbitrary<Ring> = fc
  .record({
    middle: fc.tuple(fc.integer({ min: -10, max: 10 }), fc.integer({ min: -10, max: 10 })),
    radii: fc.array(fc.integer({ min: 3, max: 20 }), { minLength: 3, maxLength: 12 }),
    step: fc.constantFrom(1, 10, 1000),
  })
  .map(({ middle: [x, y], radii, step }) => {
    const around = radii.map((radius, i): LonLat => {
      const angle = (2 * Math.PI * i) / radii.length;
      const at = (middle: number, away: number) => Math.round((middle + away) * step) / (step * 100);
      return [at(11_300 + x, radius * Math.cos(angle)), at(2200 + y, radius * Math.sin(angle))];
    });
    const onGrid = around.map(
      ([lon, lat]): LonLat => [Math.round(lon * GRID) / GRID, Math.round(lat * GRID) / GRID],
    );
    return [...onGrid, onGrid[0]!];
  })
  .filter(
    (ring) => meetings(edgesOf([ring])).length === 0 && new Set(ring.map(String)).size === ring.length - 1,
  );

const spots = fc
  .tuple(fc.integer({ min: -40, max: 40 }), fc.integer({ min: -40, max: 40 }))
  .map(([x, y]): LonLat => [(11_300 + x) / 100, (2200 + y) / 100]);

test("two shapes share as much ground as turf says", () => {
  fc.assert(
    fc.property(rings, rings, (a, b) => {
      const shared = intersect(featureCollection([turfed(a), turfed(b)]));
      const wanted = shared ? area(shared) / 1e6 : 0;
      const found = overlapKm2(edgesOf([a]), edgesOf([b]));
      expect(Math.abs(found - wanted)).toBeLessThan(0.01 + wanted / 1000);
      expect(overlapKm2(edgesOf([b]), edgesOf([a]))).toBeCloseTo(found, 6);
    }),
    { numRuns: 300 },
  );
});

test("a shape shares all of its ground with itself, and none with what lies in its hole", () => {
  fc.assert(
    fc.property(rings, (ring) => {
      const edges = edgesOf([ring]);
      expect(overlapKm2(edges, edges)).toBeGreaterThan(0);
      expect(overlapKm2(edges, edges) / (area(turfed(ring)) / 1e6)).toBeCloseTo(1, 2);
      const around: Ring = [
        [112, 21],
        [114, 21],
        [114, 23],
        [112, 23],
        [112, 21],
      ];
      expect(overlapKm2(edgesOf([around, [...ring].reverse()]), edges)).toBeLessThan(1e-6);
    }),
  );
});

test("a spot stands where turf says, and on the border where it lies on an edge", () => {
  fc.assert(
    fc.property(rings, spots, (ring, spot) => {
      const [x, y] = [Math.round(spot[0] * GRID), Math.round(spot[1] * GRID)];
      const isInside = booleanPointInPolygon(point([...spot]), turfed(ring), { ignoreBoundary: true });
      const standing = standingOf(edgesOf([ring]), x, y);
      if (standing !== "border") expect(standing === "inside").toBe(isInside);
      const [cornerX, cornerY] = [Math.round(ring[0]![0] * GRID), Math.round(ring[0]![1] * GRID)];
      expect(standingOf(edgesOf([ring]), cornerX, cornerY)).toBe("border");
    }),
    { numRuns: 500 },
  );
});

test("a spot is as far outside as turf says, however far that is", () => {
  fc.assert(
    fc.property(rings, spots, fc.constantFrom(1, 10, 60), (ring, [lon, lat], times) => {
      const spot: LonLat = [113 + (lon - 113) * times, 22 + (lat - 22) * times];
      const km = kmOutside(edgesOf([ring]), spot);
      const line = polygonToLine(turfed(ring));
      if (line.type !== "Feature" || line.geometry.type !== "LineString")
        throw new Error("a ring is one line");
      if (booleanPointInPolygon(point([...spot]), turfed(ring))) expect(km).toBe(0);
      else expect(km).toBeCloseTo(pointToLineDistance([...spot], line.geometry, { units: "kilometers" }), 2);
    }),
    { numRuns: 500 },
  );
});

function turfed(ring: Ring) {
  return polygon([ring.map(([lon, lat]) => [lon, lat])]);
}

/**
 * Boundaries as surveys draw them are read in the time it takes to go along them: each spot looks at its surroundings and not at
 * the whole. Counted in edges looked at, since clocks differ.
 */
import { describe, expect, test } from "vitest";
import type { LonLat, PlaceId } from "../../src/atlas/atlas.ts";
import { kmOutside } from "../../src/atlas/parse/shape/distance.ts";
import { type Edges, edgesOf } from "../../src/atlas/parse/shape/edges.ts";
import { standingOf } from "../../src/atlas/parse/shape/inside.ts";
import { meetings } from "../../src/atlas/parse/shape/meetings.ts";
import { misplaced } from "../../src/atlas/parse/shape/nesting.ts";
import { overlapKm2 } from "../../src/atlas/parse/shape/overlap.ts";
import type { Ring } from "../../src/atlas/parse/shape/ring.ts";
import { parseAtlas } from "../../src/atlas/parse.ts";
import { shapeOf } from "../../src/atlas/questions.ts";
import { coastGeo } from "../worlds/coast.ts";
import { countyGeo } from "../worlds/counties.ts";
import { islandGeo } from "../worlds/islands.ts";

describe("an archipelago of 3,361 islands", () => {
  const geo = islandGeo(3361);
  const { edges, seen } = counted(ringsOf(geo, "isles"));

  test("is read", () => {
    expect(shapeOf(parseAtlas(geo).shapes, "isles" as PlaceId).coordinates).toHaveLength(3361);
  });

  test("crosses itself nowhere, which few looks at each edge show", () => {
    expect(meetings(edges)).toEqual([]);
    expect(seen() / edges.count).toBeLessThan(10);
  });

  test("has no island inside another, which few looks for each island show", () => {
    const rings = ringsOf(geo, "isles").map((positions, polygon) => ({ positions, polygon, isHole: false }));
    expect(misplaced(rings as unknown as Ring[], edges)).toEqual([]);
    expect(seen() / rings.length).toBeLessThan(200); // the islands of its row or column
  });
});

describe("183 counties with winding borders", () => {
  test.each([
    ["shared", false],
    ["drawn twice", true],
  ])("are compared each with its neighbours along its border: %s", (_, apart) => {
    const geo = countyGeo({ columns: 61, rows: 3, corners: 60, apart });
    const counties = Array.from({ length: 183 }, (_, index) => counted(ringsOf(geo, `county-${index}`)));
    let km2 = 0;
    counties.forEach(({ edges }, i) => {
      for (const other of counties.slice(0, i)) km2 += overlapKm2(edges, other.edges);
    });
    const corners = counties.reduce((sum, { edges }) => sum + edges.count, 0);
    const looks = counties.reduce((sum, { seen }) => sum + seen(), 0);
    expect(looks / corners).toBeLessThan(100);
    if (apart) expect(km2).toBeGreaterThan(1);
    else expect(km2).toBeLessThan(1e-6);
  });
});

describe("a coast of a hundred thousand corners", () => {
  const geo = coastGeo(100_000, 3);
  const { edges, seen } = counted(ringsOf(geo, "shore"));

  test("is read, with what lies off it", () => {
    expect(parseAtlas(geo).atlas.initiatives).toHaveLength(3);
  });

  test("crosses itself nowhere, which few looks at each edge show", () => {
    expect(meetings(edges)).toEqual([]);
    expect(seen() / edges.count).toBeLessThan(10);
  });

  test("is asked about a spot, and only what lies towards it answers", () => {
    const spots: readonly LonLat[] = [
      [100.5, 20.503],
      [100.5, 20.51],
      [100.5, 20.4],
    ];
    for (const [x, y] of spots) {
      standingOf(edges, Math.round(x * 1e5), Math.round(y * 1e5));
      expect(seen()).toBeLessThan(100);
    }
    expect(kmOutside(edges, [100.5, 20.51])).toBeGreaterThan(0);
    expect(seen()).toBeLessThan(10_000); // of a hundred thousand: those within four kilometres
  });
});

function ringsOf(geo: Readonly<Record<string, string>>, place: string): readonly (readonly LonLat[])[] {
  return JSON.parse(geo[`${place}.geojson`]!).features[0].geometry.coordinates.flat();
}

/** Edges that count how often one of them, or a pair, is looked at; `seen` gives the count and begins anew. */
function counted(rings: readonly (readonly LonLat[])[]): { edges: Edges; seen: () => number } {
  const edges = edgesOf(rings);
  let looks = 0;
  const counting = {
    ...edges,
    near: (box, see) =>
      edges.near(box, (edge) => {
        looks++;
        see(edge);
      }),
    pairs: (see) =>
      edges.pairs((edge, later) => {
        looks++;
        see(edge, later);
      }),
  } satisfies Edges;
  const seen = () => {
    const so = looks;
    looks = 0;
    return so;
  };
  return { edges: counting, seen };
}

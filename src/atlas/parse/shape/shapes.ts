import type { MultiPolygon } from "geojson";
import type { Box, LonLat } from "../../atlas.ts";
import { isObject, itemAt, itemsOf, member, type Passage, report } from "../text/json.ts";
import { type Kind, list, mustBe, oneOf, parts, unread } from "../text/kinds.ts";
import { type Edges, edgesOf, GRID } from "./edges.ts";
import { meetings } from "./meetings.ts";
import { misplaced } from "./nesting.ts";
import { lonLat, print } from "./positions.ts";
import { type Ring, ringOf } from "./ring.ts";

/** The ground of a place: its shape, and the edges of it by which spots are compared with it. */
export interface Ground {
  readonly shape: MultiPolygon;
  readonly edges: Edges;
}

/** The smallest box around the edges of a shape. */
export function boxOf({ box: [west, south, east, north] }: Edges): Box {
  return [west / GRID, south / GRID, east / GRID, north / GRID];
}

/** A Polygon or MultiPolygon, read as a MultiPolygon: rings closed, in RFC 7946's direction, meeting nowhere. */
export function shape(bounds: Box | undefined): Kind<Ground> {
  const what = "a Polygon or MultiPolygon";
  return {
    what,
    read: (spot) => {
      if (!isObject(spot.value)) return mustBe(spot, what);
      if (isCollection(spot))
        return mustBe(spot, what, { got: `${aCollection}; one MultiPolygon holds many` });
      const { type, coordinates } = parts(spot, {
        type: oneOf(["Polygon", "MultiPolygon"]),
        coordinates: unread("a list"),
      });
      if (!type || !coordinates) return undefined;
      const polygons = type === "Polygon" ? [coordinates] : itemsOf(coordinates);
      if (polygons.length === 0) return mustBe(coordinates, "at least one polygon");
      return shapeOf(polygons, bounds);
    },
  };
}

/** The points of an initiative: those of a Point or MultiPoint, none for `null`. */
export function points(bounds: Box | undefined): Kind<readonly LonLat[]> {
  const what = "a Point or MultiPoint, or null where the initiative is about its whole place";
  const one = lonLat(bounds);
  return {
    what,
    read: (spot) => {
      if (spot.value === null) return [];
      if (!isObject(spot.value)) return mustBe(spot, what);
      if (isCollection(spot)) return mustBe(spot, what, { got: aCollection });
      const { type, coordinates } = parts(spot, {
        type: oneOf(["Point", "MultiPoint"]),
        coordinates: unread("a list"),
      });
      if (!type || !coordinates) return undefined;
      if (type === "MultiPoint") return list(one, 1).read(coordinates);
      const point = one.read(coordinates);
      return point && [point];
    },
  };
}

const aCollection = "a GeometryCollection";

function isCollection(spot: Passage): boolean {
  return member(spot, "geometries") !== undefined;
}

function shapeOf(polygons: readonly Passage[], bounds: Box | undefined): Ground | undefined {
  const read = polygons.map((polygon, i) => ringsOf(polygon, i, bounds));
  if (read.includes(undefined)) return undefined;
  const rings = (read as Ring[][]).flat();
  const edges = edgesOf(rings.map((ring) => ring.positions));
  const found = meetings(edges);
  for (const [first, second] of found) {
    const at = print(rings[first.ring]!.positions[first.index]!);
    const whose = first.ring === second.ring ? "its own ring" : "another ring of its shape";
    const text = `begins an edge that must not cross ${whose}, but meets the edge that begins at ${at}`;
    report(itemAt(rings[second.ring]!.spot, second.index), text, { like: "must not cross" });
  }
  if (found.length > 0) return undefined;
  const astray = misplaced(rings, edges);
  for (const { spot, isHole } of astray)
    report(
      spot,
      isHole
        ? "is a hole, and must lie inside the outer ring of its polygon"
        : "must not lie inside another polygon of the same shape",
    );
  if (astray.length > 0) return undefined;
  const coordinates = (read as Ring[][]).map((polygon) =>
    polygon.map(({ positions }) => positions as [number, number][]),
  );
  return { shape: { type: "MultiPolygon", coordinates }, edges };
}

function ringsOf(polygon: Passage, index: number, bounds: Box | undefined): readonly Ring[] | undefined {
  const spots = itemsOf(polygon);
  if (spots.length === 0) return mustBe(polygon, "a polygon, a list of rings");
  const rings = spots.map((spot, i) => ringOf(spot, i > 0, index, bounds));
  return rings.includes(undefined) ? undefined : (rings as Ring[]);
}

import type { MultiPolygon } from "geojson";
import type { Box, LonLat } from "../../atlas.ts";
import { itemsOf, report, type Spot } from "../text/json.ts";
import { type Kind, list, mustBe, oneOf, parts, unread } from "../text/kinds.ts";
import { contains, containsInside } from "./geometry.ts";
import { meetings } from "./meetings.ts";
import { lonLat, print } from "./positions.ts";
import { type Ring, ringOf } from "./ring.ts";

/** A Polygon or MultiPolygon, read as a MultiPolygon: rings closed, in RFC 7946's direction, meeting nowhere. */
export function shape(bounds: Box | undefined): Kind<MultiPolygon> {
  const what = "a Polygon or MultiPolygon";
  return {
    what,
    read: (spot) => {
      if (spot.node.type !== "object") return mustBe(spot, what);
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
      if (spot.node.type === "null") return [];
      if (spot.node.type !== "object") return mustBe(spot, what);
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

function shapeOf(polygons: readonly Spot[], bounds: Box | undefined): MultiPolygon | undefined {
  const read = polygons.map((polygon, i) => ringsOf(polygon, i, bounds));
  if (read.includes(undefined)) return undefined;
  const rings = (read as Ring[][]).flat();
  const found = meetings(rings.map((ring) => ring.positions));
  for (const [first, second] of found) {
    const other = rings[second.ring]!;
    const at = print(rings[first.ring]!.positions[first.index]!);
    const whose = first.ring === second.ring ? "its own ring" : "another ring of its shape";
    const spot = itemsOf(other.spot)[second.index]!;
    report(spot, `begins an edge that must not cross ${whose}, but meets the edge that begins at ${at}`);
  }
  if (found.length > 0 || !areNested(rings)) return undefined;
  return {
    type: "MultiPolygon",
    coordinates: (read as Ring[][]).map((polygon) => polygon.map(coordinatesOf)),
  };
}

function ringsOf(polygon: Spot, index: number, bounds: Box | undefined): readonly Ring[] | undefined {
  const spots = itemsOf(polygon);
  if (spots.length === 0) return mustBe(polygon, "a polygon, a list of rings");
  const rings = spots.map((spot, i) => ringOf(spot, i > 0, index, bounds));
  return rings.includes(undefined) ? undefined : (rings as Ring[]);
}

function areNested(rings: readonly Ring[]): boolean {
  const outer = rings.filter((ring) => !ring.isHole);
  const holesOutside = rings.filter((ring) => {
    const around = outer.find((other) => other.polygon === ring.polygon)!;
    return ring.isHole && !ring.positions.every((position) => contains(polygonOf([around]), position));
  });
  const inOthers = outer.filter((ring) =>
    outer.some((other) => {
      const polygon = polygonOf(rings.filter((each) => each.polygon === other.polygon));
      return other !== ring && containsInside(polygon, ring.positions[0]!);
    }),
  );
  for (const ring of holesOutside)
    report(ring.spot, "is a hole, and must lie inside the outer ring of its polygon");
  for (const ring of inOthers) report(ring.spot, "must not lie inside another polygon of the same shape");
  return holesOutside.length + inOthers.length === 0;
}

function polygonOf(rings: readonly Ring[]): MultiPolygon {
  return { type: "MultiPolygon", coordinates: [rings.map(coordinatesOf)] };
}

function coordinatesOf({ positions }: Ring): [number, number][] {
  return positions.map(([lon, lat]) => [lon, lat]);
}

/** Boundaries as one downloads them, made into what the facts of a map want to know of a shape. */
import { area, bbox, featureCollection, multiPolygon, union } from "@turf/turf";
import type { Feature, MultiPolygon, Polygon, Position } from "geojson";
import type { Box, LonLat } from "./atlas.ts";

export interface Boundary {
  /** As the file calls it, in whatever language; `null` where it has no name that is known as one. */
  readonly name: string | null;
  /** What the file has for its id or code; `null` where it has none. */
  readonly code: string | null;
  readonly shape: MultiPolygon;
}

/** Keys under which the usual sources keep names and codes, the best first; upper and lower case are alike. */
const nameKeys = ["name", "shapename", "name_en", "name_zh", "name_3", "name_2", "name_1", "nam", "title"];
const codeKeys = ["id", "adcode", "code", "shapeiso", "geoid", "fips", "iso_a3"];

/** A feature as a boundary; `null` where it has no polygon for its geometry. */
export function boundaryOf({ id, properties, geometry }: Feature): Boundary | null {
  const polygons =
    geometry?.type === "Polygon"
      ? [geometry.coordinates]
      : geometry?.type === "MultiPolygon"
        ? geometry.coordinates
        : [];
  if (polygons.length === 0) return null;
  const said = new Map(Object.entries(properties ?? {}).map(([key, value]) => [key.toLowerCase(), value]));
  const first = (keys: readonly string[]) => keys.map((key) => worded(said.get(key))).find(Boolean) ?? null;
  return {
    name: first(nameKeys),
    code: worded(id) ?? first(codeKeys),
    shape: { type: "MultiPolygon", coordinates: polygons },
  };
}

function worded(value: unknown): string | null {
  return typeof value === "string" || typeof value === "number" ? String(value).trim() || null : null;
}

/** All shapes as one, without the borders between them. */
export function wholeOf(shapes: readonly MultiPolygon[]): MultiPolygon {
  const features = shapes.map(({ coordinates }) => multiPolygon(coordinates as Position[][][]));
  if (features.length < 2) return shapes[0]!;
  const { type, coordinates } = union(featureCollection(features))!.geometry;
  return { type: "MultiPolygon", coordinates: type === "Polygon" ? [coordinates] : coordinates };
}

/** The box around a shape, wider by a share of its width and higher by a share of its height on each side. */
export function boxAround(shape: MultiPolygon, share: number): Box {
  const [west, south, east, north] = bbox(shape);
  const [aside, above] = [(east - west) * share, (north - south) * share];
  return [
    Math.max(-180, west - aside),
    Math.max(-85, south - above),
    Math.min(180, east + aside),
    Math.min(85, north + above),
  ];
}

/**
 * Where a name can stand: the middle of the longest stretch inside the shape's largest polygon, on one of a few lines from
 * west to east.
 */
export function labelOf({ coordinates }: MultiPolygon): LonLat {
  const polygons = coordinates.map((rings): Polygon => ({ type: "Polygon", coordinates: rings }));
  const largest = polygons.reduce((one, other) => (area(other) > area(one) ? other : one));
  const [, south, , north] = bbox(largest);
  const stretches = [0.5, 0.42, 0.58, 0.34, 0.66].flatMap((share) => {
    const lat = south + (north - south) * share;
    const crossings = largest.coordinates
      .flatMap((ring) => crossingsOf(ring, lat))
      .sort((one, other) => one - other);
    return crossings.flatMap((west, index) =>
      index % 2 === 0 && index + 1 < crossings.length ? [{ west, east: crossings[index + 1]!, lat }] : [],
    );
  });
  const longest = stretches.reduce((one, other) =>
    other.east - other.west > one.east - one.west ? other : one,
  );
  return [(longest.west + longest.east) / 2, longest.lat];
}

/** The longitudes at which a ring, closed or not, crosses a parallel. A corner on it belongs to the edge that goes on to the south. */
function crossingsOf(ring: readonly Position[], lat: number): readonly number[] {
  return ring.flatMap(([x, y], index) => {
    const [fromX, fromY] = ring.at(index - 1)!;
    if (fromY! < lat === y! < lat) return [];
    return [fromX! + ((lat - fromY!) / (y! - fromY!)) * (x! - fromX!)];
  });
}

/** Boundaries as one downloads them, made into what the facts of a map want to know of a shape. */
import { area, bbox, featureCollection, multiPolygon, union } from "@turf/turf";
import type { Feature, Geometry, MultiPolygon, Polygon, Position } from "geojson";
import type { Box, LonLat } from "./atlas.ts";
import { isVisible, letterFault } from "./parse/text/letters.ts";

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

/** A feature as a boundary; `null` where its geometry is not made of polygons alone. */
export function boundaryOf({ id, properties, geometry }: Feature): Boundary | null {
  const polygons = polygonsOf(geometry);
  if (polygons.length === 0) return null;
  const said = new Map(Object.entries(properties ?? {}).map(([key, value]) => [key.toLowerCase(), value]));
  const first = (keys: readonly string[]) => keys.map((key) => worded(said.get(key))).find(Boolean) ?? null;
  return {
    name: first(nameKeys),
    code: worded(id) ?? first(codeKeys),
    shape: { type: "MultiPolygon", coordinates: polygons },
  };
}

/** What keeps a boundary from being one, whatever is mended of it later; `undefined` where nothing does. */
export function boundaryFault({ name, shape }: Boundary): string | undefined {
  const strange = letterFault(name ?? "");
  if (strange !== undefined) return `has a name that ${strange}`;
  for (const ring of (shape.coordinates as readonly unknown[]).flatMap(ringsOf)) {
    const positions = listed(ring);
    if (positions === undefined || positions.length < 3)
      return `must have rings of three positions or more, got ${printed(ring)}`;
    const strayed = positions.find((position) => !isPosition(position));
    if (strayed !== undefined)
      return `must have positions [longitude, latitude] of two numbers, got ${printed(strayed)}`;
    const projected = (positions as readonly Position[]).find(
      ([x, y]) => Math.abs(x!) > 360 || Math.abs(y!) > 360,
    );
    if (projected !== undefined)
      return `must be in degrees (WGS-84, EPSG:4326), got ${printed(projected)}: convert the file first`;
  }
  return undefined;
}

/** The polygons of a geometry; none where anything in it is something else. */
function polygonsOf(geometry: Geometry | null | undefined): Position[][][] {
  switch (geometry?.type) {
    case "Polygon":
      return [geometry.coordinates];
    case "MultiPolygon":
      return listed(geometry.coordinates) === undefined ? [] : geometry.coordinates;
    case "GeometryCollection": {
      const parts = (listed(geometry.geometries) as readonly Geometry[] | undefined)?.map(polygonsOf) ?? [];
      return parts.some((part) => part.length === 0) ? [] : parts.flat();
    }
    default:
      return [];
  }
}

/** The rings of a polygon, or itself where it has none to look at. */
function ringsOf(polygon: unknown): readonly unknown[] {
  const rings = listed(polygon) ?? [];
  return rings.length > 0 ? rings : [polygon];
}

function listed(value: unknown): readonly unknown[] | undefined {
  return Array.isArray(value) ? value : undefined;
}

function isPosition(value: unknown): value is Position {
  const numbers = listed(value) ?? [];
  return numbers.length >= 2 && numbers.every((each) => typeof each === "number");
}

function printed(value: unknown): string {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length <= 60 ? text : `${text.slice(0, 57)}…`;
}

function worded(value: unknown): string | null {
  if (typeof value !== "string" && typeof value !== "number") return null;
  const text = String(value).trim();
  return isVisible(text) ? text : null;
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

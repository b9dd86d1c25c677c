/** Reads a file of boundaries: GeoJSON, or TopoJSON with one object or with its name. */
import type { Feature, Geometry } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { type Boundary, boundaryFault, boundaryOf } from "../../atlas/boundaries.ts";

/** What keeps a folder from being laid out; its message says all of it. */
export class NewMapError extends Error {}

// A file in other coordinates has the same fault in every feature.
const MOST_TOLD = 8;

/**
 * @param path how the file is called in messages
 * @param object which of a TopoJSON file's objects is meant
 * @throws {NewMapError} where the text holds no boundaries of places
 */
export function readBoundaries(text: string, path: string, object?: string): readonly Boundary[] {
  const features = featuresOf(contentOf(text, path), path, object);
  const boundaries = features.map((feature) => (isObject(feature) ? boundaryOf(feature) : null));
  const faults = boundaries.flatMap((boundary, index) => {
    const fault = boundary === null ? notOfPolygons(features[index]) : boundaryFault(boundary);
    return fault === undefined ? [] : [`${path}: feature ${index + 1} ${fault}`];
  });
  if (features.length === 0) faults.push(`${path} has no feature; each place needs one, with its boundary`);
  if (faults.length > MOST_TOLD)
    faults.splice(MOST_TOLD, Infinity, `${path}: and ${faults.length - MOST_TOLD} more features`);
  if (faults.length > 0) throw new NewMapError(faults.join("\n"));
  return boundaries as readonly Boundary[];
}

function notOfPolygons(feature: Feature | undefined): string {
  const { geometry } = feature ?? {};
  const got =
    geometry?.type === "GeometryCollection" ? "a GeometryCollection of other things" : geometry?.type;
  return `must have a Polygon or MultiPolygon for its geometry, got ${got ?? "none"}`;
}

function contentOf(text: string, path: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw new NewMapError(`${path} is no JSON: ${(error as Error).message}`);
  }
}

/** A geometry that stands by itself is a place without a name; of a collection of them, each is. */
function featuresOf(content: unknown, path: string, object?: string): readonly Feature[] {
  const { type, features, geometries } = (content ?? {}) as {
    readonly type?: string;
    readonly features?: readonly Feature[];
    readonly geometries?: readonly Geometry[];
  };
  if (type === "FeatureCollection" && Array.isArray(features)) return features;
  if (type === "Feature") return [content as Feature];
  if (type === "Polygon" || type === "MultiPolygon") return [bare(content as Geometry)];
  if (type === "GeometryCollection" && Array.isArray(geometries)) return geometries.map(bare);
  if (type === "Topology") return featuresOfTopology(content as Topology, path, object);
  const got = type === "FeatureCollection" ? `${type} without a list of features` : (type ?? "neither");
  throw new NewMapError(
    `${path} must be GeoJSON with a FeatureCollection or TopoJSON with a Topology, got ${got}`,
  );
}

function bare(geometry: Geometry): Feature {
  return { type: "Feature", properties: null, geometry };
}

function featuresOfTopology(topology: Topology, path: string, object?: string): readonly Feature[] {
  const names = Object.keys(topology.objects ?? {});
  const name = object ?? (names.length === 1 ? names[0]! : "");
  if (names.length === 0)
    throw new NewMapError(`${path} has no objects; TopoJSON keeps its boundaries in them`);
  if (!names.includes(name))
    throw new NewMapError(
      `${path} has ${names.map((each) => `"${each}"`).join(", ")}; say after the file which of them is meant${object === undefined ? "" : `, got "${object}"`}`,
    );
  try {
    const found = feature(topology, topology.objects[name] as GeometryCollection);
    return "features" in found ? found.features : [found];
  } catch {
    throw new NewMapError(
      `${path}: "${name}" must be made of arcs that the file has; take it anew from its source`,
    );
  }
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

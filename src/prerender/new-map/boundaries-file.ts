/** Reads a file of boundaries: GeoJSON, or TopoJSON with one object or with its name. */
import type { Feature } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { type Boundary, boundaryOf } from "../../atlas/boundaries.ts";

/** What keeps a folder from being laid out; its message says all of it. */
export class NewMapError extends Error {}

/**
 * @param path how the file is called in messages
 * @param object which of a TopoJSON file's objects is meant
 * @throws {NewMapError} where the text holds no boundaries of places
 */
export function readBoundaries(text: string, path: string, object?: string): readonly Boundary[] {
  const features = featuresOf(contentOf(text, path), path, object);
  const boundaries = features.map(boundaryOf);
  const faults = features.flatMap(({ geometry }, index) =>
    boundaries[index]
      ? []
      : [
          `${path}: feature ${index + 1} must have a Polygon or MultiPolygon for its geometry, got ${geometry?.type ?? "none"}`,
        ],
  );
  if (features.length === 0) faults.push(`${path} has no feature; each place needs one, with its boundary`);
  if (faults.length > 0) throw new NewMapError(faults.join("\n"));
  return boundaries as Boundary[];
}

function contentOf(text: string, path: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw new NewMapError(`${path} is no JSON: ${(error as Error).message}`);
  }
}

function featuresOf(content: unknown, path: string, object?: string): readonly Feature[] {
  const { type, features, objects } = (content ?? {}) as {
    readonly type?: string;
    readonly features?: readonly Feature[];
    readonly objects?: Topology["objects"];
  };
  if (type === "FeatureCollection" && Array.isArray(features)) return features;
  if (type === "Feature") return [content as Feature];
  if (type !== "Topology" || !objects)
    throw new NewMapError(
      `${path} must be GeoJSON with a FeatureCollection or TopoJSON with a Topology, got ${type ?? "neither"}`,
    );
  const names = Object.keys(objects);
  const name = object ?? (names.length === 1 ? names[0]! : "");
  if (!names.includes(name))
    throw new NewMapError(
      `${path} has ${names.map((each) => `"${each}"`).join(", ")}; say after the file which of them is meant${object === undefined ? "" : `, got "${object}"`}`,
    );
  const found = feature(content as Topology, objects[name] as GeometryCollection);
  return "features" in found ? found.features : [found];
}

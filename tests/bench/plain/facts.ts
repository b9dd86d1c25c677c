/** What geo/ holds, as far as the plain page shows it. */
import type { FeatureCollection, GeoJsonProperties, Geometry } from "geojson";

export interface Text {
  readonly zh: string;
}

export interface Statistic {
  readonly value: number;
  readonly unit: Text;
  readonly label: Text;
  readonly exactness?: "over" | "about";
}

export interface Town {
  readonly name: Text;
  readonly shortName: Text;
  readonly summary: Text;
  readonly label: [lon: number, lat: number];
  readonly statistics?: readonly Statistic[];
}

export interface Initiative {
  readonly title: Text;
  readonly summary: Text;
  readonly statistics?: readonly Statistic[];
}

/** One file of geo/, fetched. */
export type Layer = FeatureCollection<Geometry | null, GeoJsonProperties>;

export async function fetchLayer(name: string): Promise<Layer> {
  const response = await fetch(`./geo/${name}.geojson`);
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return response.json();
}

/** The place a layer is about stands first, its initiatives after it. */
export function townOf(layer: Layer): Town {
  return layer.features[0]!.properties as unknown as Town;
}

export function initiativesOf(layer: Layer): readonly Initiative[] {
  return layer.features.slice(1).map(({ properties }) => properties as unknown as Initiative);
}

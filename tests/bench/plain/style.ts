/** How the plain map looks: its sources and layers, bottom to top. */
import type { Feature, FeatureCollection } from "geojson";
import type { LayerSpecification, Map as MapLibreMap } from "maplibre-gl";
import { type Layer, townOf } from "./facts.ts";

export const NAMES = "town-names";
export const TOWNS = "towns";

const fills = ["#f2c9a1", "#c9dfae", "#bcd7ea", "#f0dc9a", "#d9c2e0"];
const fonts = ["PingFang SC", "Noto Sans CJK SC", "Microsoft YaHei", "sans-serif"];

const layers: readonly LayerSpecification[] = [
  { id: "land", type: "fill", source: "land", paint: { "fill-color": "#ece8df" } },
  { id: "coast", type: "line", source: "land", paint: { "line-color": "#b3bfc2", "line-width": 0.75 } },
  { id: TOWNS, type: "fill", source: "towns", paint: { "fill-color": ["get", "fill"], "fill-opacity": 0.9 } },
  { id: "borders", type: "line", source: "towns", paint: { "line-color": "#8a7a5c", "line-width": 1 } },
  { id: "district", type: "line", source: "district", paint: { "line-color": "#b3231b", "line-width": 1.5 } },
  {
    id: NAMES,
    type: "symbol",
    source: "names",
    layout: {
      "text-field": ["get", "name"],
      "text-font": fonts,
      "text-size": ["interpolate", ["linear"], ["zoom"], 9, 13, 12, 18],
      "text-allow-overlap": true,
    },
    paint: { "text-color": "#222", "text-halo-color": "#fff", "text-halo-width": 1.5 },
  },
];

/** Puts the facts on a map that has loaded its empty style. */
export function addFacts(
  map: MapLibreMap,
  land: Layer,
  district: Layer,
  towns: ReadonlyMap<string, Layer>,
): void {
  map.addSource("land", { type: "geojson", data: land as FeatureCollection });
  map.addSource("district", { type: "geojson", data: collection([district.features[0] as Feature]) });
  map.addSource("towns", { type: "geojson", data: collection([...towns].map(shapeOf)) });
  map.addSource("names", { type: "geojson", data: collection([...towns].map(nameOf)) });
  for (const layer of layers) map.addLayer(layer);
}

function shapeOf([id, layer]: readonly [string, Layer], index: number): Feature {
  const fill = fills[index % fills.length];
  return { type: "Feature", properties: { id, fill }, geometry: layer.features[0]!.geometry! };
}

function nameOf([id, layer]: readonly [string, Layer]): Feature {
  const { shortName, label } = townOf(layer);
  return {
    type: "Feature",
    properties: { id, name: shortName.zh },
    geometry: { type: "Point", coordinates: label },
  };
}

function collection(features: Feature[]): FeatureCollection {
  return { type: "FeatureCollection", features };
}

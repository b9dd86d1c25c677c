import { area, bbox, booleanPointInPolygon, intersect, pointToPolygonDistance } from "@turf/turf";
import type { Feature, MultiPolygon } from "geojson";
import type { Box, LonLat } from "../../atlas.ts";

/** The smallest box around a shape. */
export function boxOf(shape: MultiPolygon): Box {
  const [west, south, east, north] = bbox(shape);
  return [west!, south!, east!, north!];
}

/** Whether a position lies in a shape, or on its border. */
export function contains(shape: MultiPolygon, position: LonLat): boolean {
  return booleanPointInPolygon([...position], shape);
}

/** Whether a position lies in a shape, and not on its border. */
export function containsInside(shape: MultiPolygon, position: LonLat): boolean {
  return booleanPointInPolygon([...position], shape, { ignoreBoundary: true });
}

/** How far a position lies outside a shape, in km; 0 inside. */
export function kmOutside(shape: MultiPolygon, position: LonLat): number {
  if (contains(shape, position)) return 0;
  return pointToPolygonDistance([...position], shape, { units: "kilometers" });
}

/** The area two shapes share, in km². */
export function overlapKm2(a: MultiPolygon, b: MultiPolygon): number {
  if (!boxesMeet(boxOf(a), boxOf(b))) return 0;
  const shared = intersect({ type: "FeatureCollection", features: [featureOf(a), featureOf(b)] });
  return shared ? area(shared) / 1e6 : 0;
}

/** Whether a position lies in a box, or on its edge. */
export function boxContains([west, south, east, north]: Box, [lon, lat]: LonLat): boolean {
  return west <= lon && lon <= east && south <= lat && lat <= north;
}

function boxesMeet(a: Box, b: Box): boolean {
  return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
}

function featureOf(geometry: MultiPolygon): Feature<MultiPolygon> {
  return { type: "Feature", properties: {}, geometry };
}

/** Whether a point lies in a shape. */
import type { MultiPolygon } from "geojson";
import type { LonLat } from "../../atlas/atlas.ts";

/** Degrees are taken for a plane, as by whoever reads GeoJSON (RFC 7946, 3.1.1). A border's own points are on either side. */
export function isInside([lon, lat]: LonLat, { coordinates }: MultiPolygon): boolean {
  return coordinates.some((rings) => rings.filter(isWithin).length % 2 === 1);

  /** A ray to the east crosses a ring an odd number of times. */
  function isWithin(ring: readonly (readonly number[])[]): boolean {
    let within = false;
    for (let corner = 1; corner < ring.length; corner++) {
      const [fromLon, fromLat] = ring[corner - 1] as [number, number];
      const [toLon, toLat] = ring[corner] as [number, number];
      if (fromLat > lat === toLat > lat) continue;
      if (lon < fromLon + ((lat - fromLat) / (toLat - fromLat)) * (toLon - fromLon)) within = !within;
    }
    return within;
  }
}

/** The live map's camera: a centre in degrees and a zoom, for what the figure looks at. */
import type { LonLat } from "../atlas/atlas.ts";
import { type Frame, frameWidth, type Sight, type Spot } from "./frame.ts";

export const worldPx = 512; // MapLibre's world is one 512 px tile at zoom 0
const NOMINAL_PANE_PX = 560; // what a printed figure, which knows no pane, takes its sizes for

/** Figure units to degrees. */
export function unproject(frame: Frame, { x, y }: Spot): LonLat {
  const scale = frame.width / frameWidth;
  const mx = frame.west + x * scale;
  const my = frame.north + y * scale;
  return [(mx - 0.5) * 360, (Math.atan(Math.sinh(Math.PI * (1 - 2 * my))) * 180) / Math.PI];
}

/** The live map's camera that shows a sight in a pane as the figure does: as large as fits, in the middle. */
export function cameraOf(
  frame: Frame,
  sight: Sight,
  paneWidthPx: number,
  paneHeightPx: number,
): { readonly centre: LonLat; readonly zoom: number } {
  const sightWidthPx = Math.min(paneWidthPx, (paneHeightPx * sight.width) / sight.height);
  const spanOfWorld = (sight.width / frameWidth) * frame.width;
  return {
    centre: unproject(frame, { x: sight.x + sight.width / 2, y: sight.y + sight.height / 2 }),
    zoom: Math.log2(sightWidthPx / (worldPx * spanOfWorld)),
  };
}

/** The zoom for which a figure takes its sizes; printed before any pane is known. */
export function nominalZoom(frame: Frame, sight: Sight): number {
  return cameraOf(frame, sight, NOMINAL_PANE_PX, NOMINAL_PANE_PX).zoom;
}

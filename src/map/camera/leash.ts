/** How far the reader may wander: the pane stays within the map's bounds, or on its way to them. */
import type { Box, LonLat } from "../../atlas/atlas.ts";
import { cameraOf, unproject } from "../../look/camera.ts";
import { type Frame, frameHeight, frameWidth, project, wholeSight } from "../../look/frame.ts";

/** The map's room on the page; `coveredPx` of its foot lie under the panel, `besidePx` of its right side under its buttons. */
export interface Pane {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly coveredPx: number;
  readonly besidePx: number;
}

const MOST_COVERED = 0.75; // of the pane; what a panel over nearly all of it leaves is too little to aim into

/** The pane of an element. One that is not shown yet has no size, which no camera could be reckoned from. */
export function paneOf(
  { clientWidth, clientHeight }: { readonly clientWidth: number; readonly clientHeight: number },
  { coveredPx, besidePx }: Pick<Pane, "coveredPx" | "besidePx">,
): Pane {
  const widthPx = Math.max(1, clientWidth);
  const heightPx = Math.max(1, clientHeight);
  return {
    widthPx,
    heightPx,
    coveredPx: Math.min(coveredPx, heightPx * MOST_COVERED),
    besidePx: Math.min(besidePx, widthPx * MOST_COVERED),
  };
}

/** The height a reader sees of a pane. */
export function freeHeightPx({ heightPx, coveredPx }: Pane): number {
  return heightPx - coveredPx;
}

export function freeWidthPx({ widthPx, besidePx }: Pane): number {
  return widthPx - besidePx;
}

/** Figure units to a pixel at a zoom. */
export function unitsPerPx(frame: Frame, zoom: number): number {
  const atOne = cameraOf(frame, wholeSight(frame), frameWidth, frameHeight(frame)).zoom;
  return 2 ** (atOne - zoom);
}

/**
 * The centre nearest to `at` from which the pane shows nothing beyond the bounds, in each direction by itself. Where
 * the pane is larger than the bounds there is none: then `held` alone, or what lies between, is allowed. So no camera
 * in `held` is ever moved, whatever the pane.
 */
export function leashed(
  frame: Frame,
  bounds: Box,
  pane: Pane,
  held: readonly LonLat[],
  at: LonLat,
  zoom: number,
): LonLat {
  const [west, south, east, north] = bounds;
  const perPx = unitsPerPx(frame, zoom);
  const [first, last] = [project(frame, [west, north]), project(frame, [east, south])];
  const spots = held.map((each) => project(frame, each));
  const spot = project(frame, at);
  const x = within(
    spot.x,
    first.x,
    last.x,
    (freeWidthPx(pane) / 2) * perPx,
    spots.map((each) => each.x),
  );
  const y = within(
    spot.y,
    first.y,
    last.y,
    (freeHeightPx(pane) / 2) * perPx,
    spots.map((each) => each.y),
  );
  return x === spot.x && y === spot.y ? at : unproject(frame, { x, y });
}

function within(at: number, first: number, last: number, half: number, held: readonly number[]): number {
  return Math.min(Math.max(at, Math.min(first + half, ...held)), Math.max(last - half, ...held));
}

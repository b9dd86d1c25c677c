/** Tiers by the live map's zoom, in a pane: it steps from one to the next at the same looks as the figure. */
import { worldPx } from "../camera.ts";
import { type Frame, frameWidth } from "../frame.ts";
import { stepsToDouble, tierAt, tierCloser, widthAt } from "./tiers.ts";

/** The closest the live map comes. */
export const closestZoom = 14;

/** The tier of a pane that shows the whole map, as large as fits. */
export function paneTierIn(frame: Frame, widthPx: number, heightPx: number): number {
  return tierAt(frame, wholeWidthIn(frame, widthPx, heightPx));
}

/** The tier at a zoom in such a pane. */
export function tierAtZoom(frame: Frame, zoom: number, widthPx: number, heightPx: number): number {
  const whole = wholeWidthIn(frame, widthPx, heightPx);
  return tierCloser(tierAt(frame, whole), stepsToDouble * Math.log2(widthAtZoom(frame, zoom) / whole));
}

/** The tier of the closest look. */
export function lastTier(frame: Frame): number {
  return tierAt(frame, widthAtZoom(frame, closestZoom));
}

/** Pixels to a figure unit where a tier begins. */
export function pxPerUnit(frame: Frame, tier: number): number {
  return widthAt(frame, tier) / frameWidth;
}

function wholeWidthIn(frame: Frame, widthPx: number, heightPx: number): number {
  return Math.min(widthPx, (heightPx * frame.width) / frame.height);
}

function widthAtZoom(frame: Frame, zoom: number): number {
  return worldPx * 2 ** zoom * frame.width;
}

/** What an aim looks at, for both painters: one place where a wish becomes a rectangle. */
import type { Box, LonLat } from "../atlas/atlas.ts";
import { type Frame, type Sight, sightOfBox, sightOfPoint, sightOfPoints, wholeSight } from "./frame.ts";

/** The whole, a place's box, the box of some points, or one point. */
export type Target = "whole" | { readonly box: Box } | { readonly points: Box } | { readonly at: LonLat };

export function sightOf(frame: Frame, target: Target): Sight {
  if (target === "whole") return wholeSight(frame);
  if ("points" in target) return sightOfPoints(frame, target.points);
  return "box" in target ? sightOfBox(frame, target.box) : sightOfPoint(frame, target.at);
}

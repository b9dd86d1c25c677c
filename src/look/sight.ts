/** What an aim looks at, for both painters: one place where a wish becomes a rectangle. */
import type { Box, LonLat } from "../atlas/atlas.ts";
import { type Frame, type Sight, sightOfBox, sightOfPoint, wholeSight } from "./frame.ts";

export type Target = "whole" | { readonly box: Box } | { readonly at: LonLat };

export function sightOf(frame: Frame, target: Target): Sight {
  if (target === "whole") return wholeSight(frame);
  return "box" in target ? sightOfBox(frame, target.box) : sightOfPoint(frame, target.at);
}

/**
 * Tiers: the steps of scale for which it is decided what stands on the map, three to a doubling. Tier 0 is the whole frame
 * in the smallest pane there may be. Widths are those of the whole frame on the screen, in CSS pixels.
 *
 * The printed figure, which knows no pane, is told the tiers of its own width by its style; in the browser it knows them by
 * its width, and the live map by its zoom (`zoom-tiers.ts`).
 */
import { type Frame, frameWidth } from "../frame.ts";

export const stepsToDouble = 3;
/** The tiers a pane can have when it shows the whole, up to a desk's largest screen. */
export const paneTiers = 13;
/** Of a pane that is too small for anything to stand on its map. */
export const noTier = -1;

const SMALLEST_HEIGHT_PX = 96; // what notices leave of a frame of 300 × 150
const MOST_WIDE = 2; // and what its buttons leave
const HAIR = 1e-3; // of a tier: what was reckoned and what was measured are the same

/** The width of the whole frame from which a tier begins. */
export function widthAt(frame: Frame, tier: number): number {
  const smallest = SMALLEST_HEIGHT_PX * Math.min(MOST_WIDE, frame.width / frame.height);
  return smallest * 2 ** (tier / stepsToDouble);
}

/** The tier of a map on which the whole frame is so wide. */
export function tierAt(frame: Frame, widthPx: number): number {
  const steps = stepsToDouble * Math.log2(widthPx / widthAt(frame, 0));
  return Math.max(noTier, Math.floor(steps + HAIR));
}

/** How many tiers closer than the whole a sight of so many figure units is; no whole number. */
export function tiersCloser(sightWidth: number): number {
  return stepsToDouble * Math.log2(frameWidth / sightWidth);
}

/** The tier of such a sight in a pane that has this tier when it shows the whole. */
export function tierCloser(paneTier: number, closer: number): number {
  return paneTier === noTier ? noTier : Math.max(0, Math.floor(paneTier + closer + HAIR));
}

/** The first tier of panes in which such a sight has this tier. */
export function paneTierOf(tier: number, closer: number): number {
  return Math.ceil(tier - closer - HAIR);
}

/** Whether something that stands in a range of tiers stands in this one. */
export function standsIn(
  tier: number,
  { from, to }: { readonly from: number; readonly to: number | null },
): boolean {
  return from <= tier && (to === null || tier < to);
}

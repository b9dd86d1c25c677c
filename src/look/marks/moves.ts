/** How far a mark may stand beside its point: never farther than a badge is broad, never outside its place. */

import { badgeRadius } from "../discs.ts";
import type { Frame } from "../frame.ts";
import { pxPerUnit } from "../tiers/zoom-tiers.ts";
import type { Offset } from "./bodies.ts";
import { type Reach, stepOf } from "./reach.ts";

export const farthestPx = 2 * badgeRadius;

export interface Move {
  /** Of the compass. */
  readonly point: number;
  readonly px: number;
  /** In whole pixels. */
  readonly offset: Offset;
}

export const stay: Move = { point: 0, px: 0, offset: [0, 0] };

/** Level and upright ones before the others: rows and columns are easier to read. */
const EIGHT = [0, 8, 4, 12, 2, 6, 10, 14];
const BETWEEN = [1, 3, 5, 7, 9, 11, 13, 15];

/** Of a badge, the nearest first. */
export const moves: readonly Move[] = ringsOf(4, [...EIGHT, ...BETWEEN]);
/** Of a name, or a count that stands by itself. */
export const fewMoves: readonly Move[] = ringsOf(3, EIGHT);

function ringsOf(rings: number, points: readonly number[]): readonly Move[] {
  return Array.from({ length: rings }, (_, ring) => ((ring + 1) / rings) * farthestPx).flatMap((px) =>
    points.map((point) => moveBy(point, Math.floor(px / Math.hypot(...stepOf(point))))),
  );
}

/** So many steps along a line of the compass. */
export function moveBy(point: number, steps: number): Move {
  const [right, down] = stepOf(point);
  return { point, px: steps * Math.hypot(right, down), offset: [right * steps + 0, down * steps + 0] }; // no -0
}

/** Whether a mark that is moved so stands in its place, throughout the tier. */
export function staysInPlace(
  { point, px }: Move,
  reaches: readonly Reach[],
  frame: Frame,
  tier: number,
): boolean {
  const { from, to } = reaches[point]!;
  return px <= to * pxPerUnit(frame, tier) && px >= from * pxPerUnit(frame, tier + 1);
}

/** Whether a point is within its place, as approximate ones may not be. */
export function isWithin(reaches: readonly Reach[]): boolean {
  return reaches[0]!.from === 0;
}

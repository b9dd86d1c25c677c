/**
 * Badges: one disc for each point of an initiative, spread a little where discs would lie on one another.
 * Offsets are in pixels from the true point, so they mean ever less on the ground the closer one looks.
 */
import type { Atlas, InitiativeId, LonLat } from "../atlas/atlas.ts";
import { type Frame, frameWidth, project, type Spot } from "./frame.ts";
import { badgeRadius } from "./sizes.ts";

export interface Badge {
  readonly initiative: InitiativeId;
  readonly at: LonLat;
  /** Pixels right and down of the true point. */
  readonly offsetPx: readonly [right: number, down: number];
}

const GAP_PX = 2 * badgeRadius + 3;
const ROUNDS = 400; // a score of badges on one point; it ends as soon as all are apart
const SMALLEST_PANE_PX = 240; // badges stand apart on the smallest phone, and so on all larger panes
const NAME_PX = 18; // a character of a name with its spacing

/** What badges keep clear of: a box around a point. */
export interface Obstacle {
  readonly at: LonLat;
  readonly halfWidthPx: number;
  readonly halfHeightPx: number;
}

/** Every badge of an atlas, in drawing order, clear of the others and of the names on the smallest phone. */
export function badgesOf(atlas: Atlas, frame: Frame): readonly Badge[] {
  const points = atlas.initiatives.flatMap(({ id, points }) => points.map((at) => ({ initiative: id, at })));
  const [, ...towns] = atlas.places;
  const names = towns.map(({ label, shortName }) => ({
    at: label,
    halfWidthPx: (shortName.zh.length * NAME_PX) / 2,
    halfHeightPx: NAME_PX / 2,
  }));
  return spreadBadges(frame, points, frameWidth / SMALLEST_PANE_PX, names);
}

/** `unitsPerPx`: figure units to a pixel in the smallest pane the badges must stand apart in. */
export function spreadBadges(
  frame: Frame,
  points: readonly { readonly initiative: InitiativeId; readonly at: LonLat }[],
  unitsPerPx: number,
  obstacles: readonly Obstacle[] = [],
): readonly Badge[] {
  const standing = ({ at }: { readonly at: LonLat }) => {
    const { x, y } = project(frame, at);
    return { x: x / unitsPerPx, y: y / unitsPerPx };
  };
  const home = points.map(standing);
  const boxes = obstacles.map((obstacle) => ({ ...obstacle, ...standing(obstacle) }));
  const now = home.map((spot) => ({ ...spot }));
  for (let round = 0; round < ROUNDS; round++) {
    const crowded = pushApart(now);
    const covering = pushOut(now, boxes);
    if (!crowded && !covering) break;
  }
  return points.map(({ initiative, at }, index) => ({
    initiative,
    at,
    offsetPx: [tenth(now[index]!.x - home[index]!.x), tenth(now[index]!.y - home[index]!.y)],
  }));
}

function pushApart(spots: { x: number; y: number }[]): boolean {
  let moved = false;
  for (let i = 0; i < spots.length; i++) {
    for (let j = i + 1; j < spots.length; j++) {
      const a = spots[i]!;
      const b = spots[j]!;
      const distance = Math.hypot(b.x - a.x, b.y - a.y);
      if (distance >= GAP_PX - 0.01) continue;
      const { x, y } = direction(a, b, distance);
      const push = (GAP_PX - distance) / 2;
      a.x -= x * push;
      a.y -= y * push;
      b.x += x * push;
      b.y += y * push;
      moved = true;
    }
  }
  return moved;
}

/** Moves spots that lie on a box out of it, the shortest way. */
function pushOut(spots: { x: number; y: number }[], boxes: readonly (Obstacle & Spot)[]): boolean {
  let moved = false;
  for (const spot of spots) {
    for (const box of boxes) {
      const [dx, dy] = [spot.x - box.x, spot.y - box.y];
      const overX = box.halfWidthPx + badgeRadius - Math.abs(dx);
      const overY = box.halfHeightPx + badgeRadius - Math.abs(dy);
      if (overX <= 0.01 || overY <= 0.01) continue;
      if (overX < overY) spot.x += dx < 0 ? -overX : overX;
      else spot.y += dy < 0 ? -overY : overY;
      moved = true;
    }
  }
  return moved;
}

function direction(a: Spot, b: Spot, distance: number): Spot {
  if (distance < 0.001) return { x: 1, y: 0 }; // the same point: side by side, in reading order
  return { x: (b.x - a.x) / distance, y: (b.y - a.y) / distance };
}

function tenth(px: number): number {
  return Math.round(px * 10) / 10;
}

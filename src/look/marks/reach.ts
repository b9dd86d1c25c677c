/** How far one can go from a point in each direction and still be in its place. */
import type { MultiPolygon } from "geojson";
import { type Frame, project, type Spot } from "../frame.ts";

/**
 * The compass that marks move by, from the right clockwise: level, upright, aslant and as a knight moves, so that whole
 * pixels lie exactly on its lines.
 */
const lines: readonly (readonly [right: number, down: number])[] = [
  [1, 0],
  [2, 1],
  [1, 1],
  [1, 2],
  [0, 1],
  [-1, 2],
  [-1, 1],
  [-2, 1],
  [-1, 0],
  [-2, -1],
  [-1, -1],
  [-1, -2],
  [0, -1],
  [1, -2],
  [1, -1],
  [2, -1],
];
export const compass = lines.length;

/** Along one direction, in figure units: from where to where it is within the place. */
export interface Reach {
  readonly from: number;
  readonly to: number;
}

export type Edge = readonly [ax: number, ay: number, bx: number, by: number];

const FINEST = 0.5; // figure units: corners closer than this are one
const INSIDE = 1; // kept from the border, for corners that were left out
const nowhere: Reach = { from: Number.POSITIVE_INFINITY, to: Number.POSITIVE_INFINITY };

/** Of a point of the compass, a step in whole pixels. */
export function stepOf(point: number): readonly [right: number, down: number] {
  return lines[point]!;
}

/** The edges of a shape in figure units, without corners too close to each other to be told apart. */
export function edgesOf(frame: Frame, shape: MultiPolygon): readonly Edge[] {
  return shape.coordinates.flatMap((rings) => rings.flatMap((ring) => ringEdges(frame, ring)));
}

function ringEdges(frame: Frame, ring: readonly (readonly number[])[]): Edge[] {
  const edges: Edge[] = [];
  let last: Spot | null = null;
  ring.forEach(([lon, lat], index) => {
    const spot = project(frame, [lon!, lat!]);
    const far = last && Math.max(Math.abs(spot.x - last.x), Math.abs(spot.y - last.y)) >= FINEST;
    if (last && !far && index < ring.length - 1) return;
    if (last) edges.push([last.x, last.y, spot.x, spot.y]);
    last = spot;
  });
  return edges;
}

/** For each point of the compass. A point that lies outside its place, as approximate ones may, finds it on its way. */
export function reachesFrom({ x, y }: Spot, edges: readonly Edge[]): readonly Reach[] {
  return Array.from({ length: compass }, (_, point) => {
    const [right, down] = stepOf(point);
    const length = Math.hypot(right, down);
    const crossings = crossingsOf(x, y, { x: right / length, y: down / length }, edges);
    if (crossings.length % 2 === 1) return { from: 0, to: Math.max(0, crossings[0]! - INSIDE) };
    if (crossings.length === 0) return nowhere;
    const [enter, leave] = [crossings[0]! + INSIDE, crossings[1]! - INSIDE];
    return enter < leave ? { from: enter, to: leave } : nowhere;
  });
}

function crossingsOf(x: number, y: number, direction: Spot, edges: readonly Edge[]): number[] {
  const crossings: number[] = [];
  for (const [ax, ay, bx, by] of edges) {
    const sideOfA = direction.x * (ay - y) - direction.y * (ax - x);
    const sideOfB = direction.x * (by - y) - direction.y * (bx - x);
    if (sideOfA >= 0 === sideOfB >= 0) continue;
    const share = sideOfA / (sideOfA - sideOfB);
    const [cx, cy] = [ax + share * (bx - ax), ay + share * (by - ay)];
    const along = (cx - x) * direction.x + (cy - y) * direction.y;
    if (along >= 0) crossings.push(along);
  }
  return crossings.sort((a, b) => a - b);
}

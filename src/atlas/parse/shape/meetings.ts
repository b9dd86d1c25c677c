import type { LonLat } from "../../atlas.ts";
import { boxOfEdge, type Edges, GRID, side } from "./edges.ts";

/** An edge by its ring and its number in it. */
export interface EdgeName {
  readonly ring: number;
  readonly index: number;
}

/** Two edges that should not meet. The first one comes first in its file. */
export type Meeting = readonly [first: EdgeName, second: EdgeName];

/** Twice the signed area of a closed ring: above zero when it runs counter-clockwise. */
export function turning(ring: readonly LonLat[]): number {
  const grid = (degrees: number) => Math.round(degrees * GRID);
  const [x, y] = ring[0] ? [grid(ring[0][0]), grid(ring[0][1])] : [0, 0];
  let sum = 0;
  for (let i = 1; i < ring.length; i++) {
    const [ux, uy] = [grid(ring[i - 1]![0]) - x, grid(ring[i - 1]![1]) - y];
    sum += ux * (grid(ring[i]![1]) - y) - uy * (grid(ring[i]![0]) - x);
  }
  return sum;
}

/**
 * Where the closed rings of one shape cross or touch themselves, or cross each other: the first meeting in each ring
 * or pair of rings. Two rings may touch, and have the edges between them in common.
 */
export function meetings(edges: Edges): readonly Meeting[] {
  const found = new Map<string, readonly [edge: number, later: number]>();
  edges.pairs((edge, later) => {
    if (!mayNotBe(edges, edge, later)) return;
    const rings = `${edges.ring[edge]} ${edges.ring[later]}`;
    const known = found.get(rings);
    if (!known || edge < known[0] || (edge === known[0] && later < known[1])) found.set(rings, [edge, later]);
  });
  return [...found.values()].map(([edge, later]) => [nameOf(edges, edge), nameOf(edges, later)]);
}

function nameOf(edges: Edges, edge: number): EdgeName {
  const ring = edges.ring[edge]!;
  return { ring, index: edge - edges.starts[ring]! };
}

function mayNotBe(edges: Edges, e: number, f: number): boolean {
  const ring = edges.ring[e]!;
  if (ring !== edges.ring[f]) return crossing(edges, e, f) || runsAlong(edges, e, f);
  if (f - e === 1) return turnsBack(edges, e, f);
  if (e === edges.starts[ring] && f === edges.starts[ring + 1]! - 1) return turnsBack(edges, f, e);
  return crossing(edges, e, f) || touching(edges, e, f) || touching(edges, f, e);
}

function crossing({ ax, ay, bx, by }: Edges, e: number, f: number): boolean {
  const ofE = (x: number, y: number) => side(ax[e]!, ay[e]!, bx[e]!, by[e]!, x, y);
  const ofF = (x: number, y: number) => side(ax[f]!, ay[f]!, bx[f]!, by[f]!, x, y);
  return ofE(ax[f]!, ay[f]!) * ofE(bx[f]!, by[f]!) < 0 && ofF(ax[e]!, ay[e]!) * ofF(bx[e]!, by[e]!) < 0;
}

function touching(edges: Edges, e: number, f: number): boolean {
  return liesOn(edges, e, edges.ax[f]!, edges.ay[f]!) || liesOn(edges, e, edges.bx[f]!, edges.by[f]!);
}

/** Whether two edges share a stretch in the same direction: what is left of both is then ground of both. */
function runsAlong({ ax, ay, bx, by }: Edges, e: number, f: number): boolean {
  const [ux, uy] = [bx[e]! - ax[e]!, by[e]! - ay[e]!];
  if (ux * (by[f]! - ay[f]!) - uy * (bx[f]! - ax[f]!) !== 0) return false;
  if (side(ax[e]!, ay[e]!, bx[e]!, by[e]!, ax[f]!, ay[f]!) !== 0) return false;
  const along = (x: number, y: number) => ux * (x - ax[e]!) + uy * (y - ay[e]!);
  const [from, to] = [along(ax[f]!, ay[f]!), along(bx[f]!, by[f]!)];
  return from < to && from < ux * ux + uy * uy && to > 0;
}

/** Whether the ring goes along `first` and straight back along `next`. */
function turnsBack({ ax, ay, bx, by }: Edges, first: number, next: number): boolean {
  const [ux, uy] = [bx[first]! - ax[first]!, by[first]! - ay[first]!];
  const [vx, vy] = [bx[next]! - ax[next]!, by[next]! - ay[next]!];
  return ux * vy - uy * vx === 0 && ux * vx + uy * vy < 0;
}

/** Whether a spot lies on an edge. */
export function liesOn({ ax, ay, bx, by }: Edges, edge: number, x: number, y: number): boolean {
  const [x0, y0, x1, y1] = [ax[edge]!, ay[edge]!, bx[edge]!, by[edge]!];
  if (side(x0, y0, x1, y1, x, y) !== 0) return false;
  const [west, south, east, north] = boxOfEdge(x0, y0, x1, y1);
  return west <= x && x <= east && south <= y && y <= north;
}

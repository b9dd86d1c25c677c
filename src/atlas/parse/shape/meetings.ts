import type { LonLat } from "../../atlas.ts";

/** An edge of a ring: from the position `index` to the next one. */
export interface Edge {
  readonly ring: number;
  readonly index: number;
  readonly ax: number;
  readonly ay: number;
  readonly bx: number;
  readonly by: number;
}

/** Two edges that should not meet. The first one comes first in its file. */
export type Meeting = readonly [first: Edge, second: Edge];

// Positions have five decimals: as integers of this grid, every product below is exact.
const GRID = 1e5;

/** Twice the signed area of a closed ring: above zero when it runs counter-clockwise. */
export function turning(ring: readonly LonLat[]): number {
  const edges = edgesOf(ring, 0);
  const { ax, ay } = edges[0] ?? { ax: 0, ay: 0 };
  return edges.reduce((sum, edge) => sum + cross(edge.ax - ax, edge.ay - ay, edge.bx - ax, edge.by - ay), 0);
}

/**
 * Where the closed rings of one shape cross or touch themselves, or cross each other: the first meeting in each ring
 * or pair of rings. Two rings may touch. A sweep from west to east, so that only edges near each other are compared.
 */
export function meetings(rings: readonly (readonly LonLat[])[]): readonly Meeting[] {
  const lengths = rings.map((ring) => ring.length - 1);
  const edges = rings.flatMap(edgesOf).sort((e, f) => westOf(e) - westOf(f));
  const found = new Map<string, Meeting>();
  let open: Edge[] = [];
  for (const edge of edges) {
    const west = westOf(edge);
    open = open.filter((other) => Math.max(other.ax, other.bx) >= west);
    for (const other of open) {
      const meeting = inFileOrder(edge, other);
      const pair = `${meeting[0].ring} ${meeting[1].ring}`;
      if (!found.has(pair) && mayNotBe(meeting, lengths)) found.set(pair, meeting);
    }
    open.push(edge);
  }
  return [...found.values()];
}

function edgesOf(ring: readonly LonLat[], ringIndex: number): Edge[] {
  const grid = ring.map(([lon, lat]) => [Math.round(lon * GRID), Math.round(lat * GRID)] as const);
  return grid.slice(1).map(([bx, by], index) => {
    const [ax, ay] = grid[index]!;
    return { ring: ringIndex, index, ax, ay, bx, by };
  });
}

function mayNotBe([e, f]: Meeting, lengths: readonly number[]): boolean {
  if (Math.max(e.ay, e.by) < Math.min(f.ay, f.by) || Math.max(f.ay, f.by) < Math.min(e.ay, e.by))
    return false;
  if (e.ring !== f.ring) return crossing(e, f);
  if (f.index - e.index === 1) return turnsBack(e, f);
  if (e.index === 0 && f.index === lengths[e.ring]! - 1) return turnsBack(f, e);
  return crossing(e, f) || touching(e, f) || touching(f, e);
}

function crossing(e: Edge, f: Edge): boolean {
  return side(e, f.ax, f.ay) * side(e, f.bx, f.by) < 0 && side(f, e.ax, e.ay) * side(f, e.bx, e.by) < 0;
}

function touching(e: Edge, f: Edge): boolean {
  return liesOn(e, f.ax, f.ay) || liesOn(e, f.bx, f.by);
}

/** Whether the ring goes along `first` and straight back along `next`. */
function turnsBack(first: Edge, next: Edge): boolean {
  const [ux, uy] = [first.bx - first.ax, first.by - first.ay];
  const [vx, vy] = [next.bx - next.ax, next.by - next.ay];
  return cross(ux, uy, vx, vy) === 0 && ux * vx + uy * vy < 0;
}

function liesOn(edge: Edge, x: number, y: number): boolean {
  if (side(edge, x, y) !== 0) return false;
  const betweenX = Math.min(edge.ax, edge.bx) <= x && x <= Math.max(edge.ax, edge.bx);
  return betweenX && Math.min(edge.ay, edge.by) <= y && y <= Math.max(edge.ay, edge.by);
}

function side(edge: Edge, x: number, y: number): number {
  return Math.sign(cross(edge.bx - edge.ax, edge.by - edge.ay, x - edge.ax, y - edge.ay));
}

function cross(ux: number, uy: number, vx: number, vy: number): number {
  return ux * vy - uy * vx;
}

function westOf(edge: Edge): number {
  return Math.min(edge.ax, edge.bx);
}

function inFileOrder(e: Edge, f: Edge): Meeting {
  return e.ring < f.ring || (e.ring === f.ring && e.index < f.index) ? [e, f] : [f, e];
}

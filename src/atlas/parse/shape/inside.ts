import type { Edges, GridBox } from "./edges.ts";
import { side } from "./edges.ts";
import { liesOn } from "./meetings.ts";

/** Whether a spot of the grid lies inside rings, which may be within each other, on one of them, or outside. */
export function standingOf(edges: Edges, x: number, y: number): "inside" | "border" | "outside" {
  let odd = false;
  let isOnBorder = false;
  cross(
    edges,
    x,
    y,
    () => {
      odd = !odd;
    },
    () => {
      isOnBorder = true;
    },
  );
  return isOnBorder ? "border" : odd ? "inside" : "outside";
}

/** The rings but one, each by itself, that a spot lies inside of; `undefined` when it lies on one of them. */
export function ringsAround(
  edges: Edges,
  x: number,
  y: number,
  but: number,
): ReadonlySet<number> | undefined {
  const around = new Set<number>();
  let isOnBorder = false;
  cross(
    edges,
    x,
    y,
    (edge) => {
      const ring = edges.ring[edge]!;
      if (ring !== but && !around.delete(ring)) around.add(ring);
    },
    (edge) => {
      if (edges.ring[edge] !== but) isOnBorder = true;
    },
  );
  return isOnBorder ? undefined : around;
}

/**
 * Calls `see` with every edge on the way from a spot out of the box of all edges, by the nearest side, and `touch` with every
 * edge the spot lies on. An edge belongs to its lower end and not to its upper, so that a corner counts once.
 */
function cross(
  edges: Edges,
  x: number,
  y: number,
  see: (edge: number) => void,
  touch: (edge: number) => void,
): void {
  const [west, south, east, north] = edges.box;
  if (x < west || x > east || y < south || y > north) return;
  const ways: readonly [number, GridBox][] = [
    [x - west, [west, y, x, y]],
    [east - x, [x, y, east, y]],
    [y - south, [x, south, x, y]],
    [north - y, [x, y, x, north]],
  ];
  const nearest = ways.reduce((best, way) => (way[0] < best[0] ? way : best));
  const way = ways.indexOf(nearest);
  const [isAlongX, isForward] = [way < 2, way % 2 === 1];
  const [au, av, bu, bv] = isAlongX
    ? [edges.ax, edges.ay, edges.bx, edges.by]
    : [edges.ay, edges.ax, edges.by, edges.bx];
  const [u, v] = isAlongX ? [x, y] : [y, x];
  edges.near(nearest[1], (edge) => {
    if (liesOn(edges, edge, x, y)) touch(edge);
    const [from, to] = [av[edge]!, bv[edge]!];
    if (from > v === to > v) return;
    const isBeyond = side(au[edge]!, from, bu[edge]!, to, u, v) * (to > from ? 1 : -1) > 0;
    if (isBeyond === isForward) see(edge);
  });
}

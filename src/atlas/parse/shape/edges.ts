import Flatbush from "flatbush";
import type { LonLat } from "../../atlas.ts";

/**
 * The edges of closed rings, each from one position to the next, and an index that finds those near a spot without looking at
 * the rest. Positions have five decimals: as whole numbers of this grid, every product of two differences is exact.
 */
export interface Edges {
  readonly count: number;
  /** Which ring an edge belongs to. */
  readonly ring: Int32Array;
  /** Where each ring's edges begin, and at last where all end. */
  readonly starts: readonly number[];
  readonly ax: Int32Array;
  readonly ay: Int32Array;
  readonly bx: Int32Array;
  readonly by: Int32Array;
  readonly box: GridBox;
  /** Calls `see` with every edge whose own box meets a box. */
  readonly near: (box: GridBox, see: (edge: number) => void) => void;
  /** Calls `see` with every two edges whose own boxes meet, the earlier one first. */
  readonly pairs: (see: (edge: number, later: number) => void) => void;
}

/** West, south, east, north in steps of the grid. */
export type GridBox = readonly [west: number, south: number, east: number, north: number];

/** Steps of the grid to a degree. */
export const GRID = 1e5;

export function edgesOf(rings: readonly (readonly LonLat[])[]): Edges {
  const starts = [0];
  for (const ring of rings) starts.push(starts.at(-1)! + Math.max(0, ring.length - 1));
  const count = starts.at(-1)!;
  const [ax, ay, bx, by] = [0, 1, 2, 3].map(() => new Int32Array(count)) as [
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  const owner = new Int32Array(count);
  rings.forEach((ring, r) => {
    for (let i = 1, edge = starts[r]!; i < ring.length; i++, edge++) {
      owner[edge] = r;
      ax[edge] = Math.round(ring[i - 1]![0] * GRID);
      ay[edge] = Math.round(ring[i - 1]![1] * GRID);
      bx[edge] = Math.round(ring[i]![0] * GRID);
      by[edge] = Math.round(ring[i]![1] * GRID);
    }
  });
  return { count, starts, ring: owner, ax, ay, bx, by, ...indexOf(starts, { ax, ay, bx, by }) };
}

// Edges that follow each other lie near each other: so many are one entry of the index.
const STRETCH = 16;

/** Finds edges by where they lie: stretches of a ring by an index, and the edges in them one by one. */
function indexOf(
  starts: readonly number[],
  { ax, ay, bx, by }: Pick<Edges, "ax" | "ay" | "bx" | "by">,
): Pick<Edges, "box" | "near" | "pairs"> {
  const stretches: number[] = [];
  for (let ring = 1; ring < starts.length; ring++)
    for (let edge = starts[ring - 1]!; edge < starts[ring]!; edge += STRETCH) stretches.push(edge);
  if (stretches.length === 0) return { box: [0, 0, -1, -1], near: () => {}, pairs: () => {} };
  stretches.push(starts.at(-1)!);

  const boxOf = (stretch: number): GridBox => {
    let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
    for (let edge = stretches[stretch]!; edge < stretches[stretch + 1]!; edge++) {
      west = Math.min(west, ax[edge]!, bx[edge]!);
      south = Math.min(south, ay[edge]!, by[edge]!);
      east = Math.max(east, ax[edge]!, bx[edge]!);
      north = Math.max(north, ay[edge]!, by[edge]!);
    }
    return [west, south, east, north];
  };
  const seeWithin = (stretch: number, from: number, box: GridBox, see: (edge: number) => void) => {
    const [west, south, east, north] = box;
    for (let edge = Math.max(from, stretches[stretch]!); edge < stretches[stretch + 1]!; edge++) {
      const [x0, y0, x1, y1] = [ax[edge]!, ay[edge]!, bx[edge]!, by[edge]!];
      const isAside = (x0 < west && x1 < west) || (x0 > east && x1 > east);
      if (!isAside && !(y0 < south && y1 < south) && !(y0 > north && y1 > north)) see(edge);
    }
  };
  const index = new Flatbush(stretches.length - 1, 16, Int32Array);
  for (let stretch = 0; stretch < index.numItems; stretch++) index.add(...boxOf(stretch));
  index.finish();
  // Flatbush's filter is asked about each entry it finds; told no, it keeps no list of them.
  const search = ([west, south, east, north]: GridBox, see: (stretch: number) => void) =>
    index.search(west, south, east, north, (stretch) => {
      see(stretch);
      return false;
    });
  return {
    box: [index.minX, index.minY, index.maxX, index.maxY],
    near: (box, see) => search(box, (stretch) => seeWithin(stretch, 0, box, see)),
    pairs: (see) => {
      for (let stretch = 0; stretch < index.numItems; stretch++) {
        search(boxOf(stretch), (other) => {
          if (other < stretch) return;
          for (let edge = stretches[stretch]!; edge < stretches[stretch + 1]!; edge++) {
            const box = boxOfEdge(ax[edge]!, ay[edge]!, bx[edge]!, by[edge]!);
            seeWithin(other, edge + 1, box, (later) => see(edge, later));
          }
        });
      }
    },
  };
}

/** The box of one edge. */
export function boxOfEdge(ax: number, ay: number, bx: number, by: number): GridBox {
  return [Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by)];
}

/** On which side of the way from a to b a spot lies: 1 left, -1 right, 0 on the line. */
export function side(ax: number, ay: number, bx: number, by: number, x: number, y: number): number {
  return Math.sign((bx - ax) * (y - ay) - (by - ay) * (x - ax));
}

/** The box that two boxes share; `undefined` when they do not meet. */
export function sharedBox(a: GridBox, b: GridBox): GridBox | undefined {
  const shared: GridBox = [
    Math.max(a[0], b[0]),
    Math.max(a[1], b[1]),
    Math.min(a[2], b[2]),
    Math.min(a[3], b[3]),
  ];
  return shared[0] <= shared[2] && shared[1] <= shared[3] ? shared : undefined;
}

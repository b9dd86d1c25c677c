import { boxOfEdge, type Edges, GRID, type GridBox, sharedBox, side } from "./edges.ts";
import { standingOf } from "./inside.ts";

/**
 * The area two shapes share, in km². Its border is what of the one's border lies in the other, and what both run along in the
 * same direction; the area is summed up around it (Green's theorem), so that no edge far from the other shape is looked at.
 */
export function overlapKm2(a: Edges, b: Edges): number {
  const box = sharedBox(a.box, b.box);
  if (!box) return 0;
  const sum: Sum = { area: 0, middle: [(box[0] + box[2]) / 2, northing((box[1] + box[3]) / 2)] };
  addBorderInside(a, b, box, true, sum);
  addBorderInside(b, a, box, false, sum);
  return Math.abs(sum.area) / 2;
}

// The mean radius (IUGG), with which turf reckons, too.
const EARTH_KM = 6371.0088;
const RADIANS = Math.PI / 180 / GRID;

interface Sum {
  area: number;
  readonly middle: readonly [x: number, northing: number];
}

/** A stretch of an edge, from 0 at its beginning to 1 at its end, along which an edge of the other shape runs. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly isSameWay: boolean;
}

function addBorderInside(edges: Edges, other: Edges, box: GridBox, takesShared: boolean, sum: Sum): void {
  const within: number[] = [];
  edges.near(box, (edge) => within.push(edge));
  // An edge that meets nothing lies where the edge before it ended, if that met nothing either: a coast is asked about once.
  let before: { edge: number; isInside: boolean } | undefined;
  for (const edge of within.sort((e, f) => e - f)) {
    const { cuts, shared, meets } = cutsOf(edges, edge, other);
    const follows = before?.edge === edge - 1 && edges.ring[edge] === edges.ring[edge - 1];
    let isInside = !meets && follows ? before?.isInside : undefined;
    for (let i = 1; i < cuts.length; i++) {
      const [from, to] = [cuts[i - 1]!, cuts[i]!];
      if (from === to) continue;
      const middle = (from + to) / 2;
      const along = shared.find((stretch) => stretch.from <= middle && middle <= stretch.to);
      isInside ??= standingOf(other, ...spotOn(edges, edge, middle)) === "inside";
      if (along ? takesShared && along.isSameWay : isInside)
        add(sum, spotOn(edges, edge, from), spotOn(edges, edge, to));
      if (meets) isInside = undefined;
      else before = { edge, isInside };
    }
  }
}

/** Where an edge meets those of another shape, from 0 at its beginning to 1 at its end, and where it runs along them. */
function cutsOf(edges: Edges, edge: number, other: Edges) {
  const [ax, ay, bx, by] = [edges.ax[edge]!, edges.ay[edge]!, edges.bx[edge]!, edges.by[edge]!];
  const [ux, uy] = [bx - ax, by - ay];
  const length2 = ux * ux + uy * uy;
  const cuts = [0, 1];
  const shared: Stretch[] = [];
  let meets = false;
  other.near(boxOfEdge(ax, ay, bx, by), (f) => {
    const [cx, cy, dx, dy] = [other.ax[f]!, other.ay[f]!, other.bx[f]!, other.by[f]!];
    const [ofC, ofD] = [side(ax, ay, bx, by, cx, cy), side(ax, ay, bx, by, dx, dy)];
    if (ofC === 0 && ofD === 0) {
      const [c, d] = [(cx - ax) * ux + (cy - ay) * uy, (dx - ax) * ux + (dy - ay) * uy].map(
        (t) => t / length2,
      );
      const [from, to] = [Math.max(0, Math.min(c!, d!)), Math.min(1, Math.max(c!, d!))];
      if (from <= to) meets = true;
      if (from >= to) return;
      shared.push({ from, to, isSameWay: c! < d! });
      cuts.push(from, to);
    } else if (ofC !== ofD) {
      const [vx, vy] = [dx - cx, dy - cy];
      const cut = ((cx - ax) * vy - (cy - ay) * vx) / (ux * vy - uy * vx);
      if (cut >= 0 && cut <= 1) meets = true;
      if (cut > 0 && cut < 1) cuts.push(cut);
    }
  });
  return { cuts: cuts.sort((s, t) => s - t), shared, meets };
}

function spotOn({ ax, ay, bx, by }: Edges, edge: number, t: number): readonly [x: number, y: number] {
  return [ax[edge]! + t * (bx[edge]! - ax[edge]!), ay[edge]! + t * (by[edge]! - ay[edge]!)];
}

/** Adds what is between a stretch of border and the middle, in km² on an equal-area map (Lambert's cylinder). */
function add(sum: Sum, from: readonly [number, number], to: readonly [number, number]): void {
  const [x, n] = sum.middle;
  const [ux, un] = [from[0] - x, northing(from[1]) - n];
  const [vx, vn] = [to[0] - x, northing(to[1]) - n];
  sum.area += RADIANS * EARTH_KM ** 2 * (ux * vn - un * vx);
}

function northing(y: number): number {
  return Math.sin(y * RADIANS);
}

import type { Edges } from "./edges.ts";
import { ringsAround } from "./inside.ts";
import type { Ring } from "./ring.ts";

/** The rings that are not where they belong: holes outside their outer ring, polygons in other polygons of their shape. */
export function misplaced(rings: readonly Ring[], edges: Edges): readonly Ring[] {
  const outerOf = new Map(
    rings.flatMap((ring, index) => (ring.isHole ? [] : [[ring.polygon, index] as const])),
  );
  return rings.filter((ring, index) => {
    const around = ringsAroundRing(edges, index);
    if (!around) return false; // it touches others all along, and lies between them
    if (ring.isHole) return !around.has(outerOf.get(ring.polygon)!);
    const polygons = new Set([...around].map((other) => rings[other]!.polygon));
    polygons.delete(ring.polygon);
    // Inside the outer ring of another polygon, and in none of its holes.
    return [...polygons].some((polygon) =>
      [...around].every((other) => rings[other]!.polygon !== polygon || !rings[other]!.isHole),
    );
  });
}

/** The rings around a ring that crosses none: judged by its first spot that lies on no other, corners before edges. */
function ringsAroundRing(edges: Edges, ring: number): ReadonlySet<number> | undefined {
  const [first, end] = [edges.starts[ring]!, edges.starts[ring + 1]!];
  for (const part of [0, 0.5]) {
    for (let edge = first; edge < end; edge++) {
      const x = edges.ax[edge]! + part * (edges.bx[edge]! - edges.ax[edge]!);
      const y = edges.ay[edge]! + part * (edges.by[edge]! - edges.ay[edge]!);
      const around = ringsAround(edges, x, y, ring);
      if (around) return around;
    }
  }
  return undefined;
}

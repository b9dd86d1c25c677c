/** The points of a place that are one and the same spot: what happens at one address. */
import type { PointFacts } from "./facts.ts";

export function bySpot(points: readonly PointFacts[]): readonly (readonly PointFacts[])[] {
  const spots = new Map<string, PointFacts[]>();
  for (const point of points) {
    const key = `${point.place} ${point.spot.x} ${point.spot.y}`;
    const there = spots.get(key);
    if (there) there.push(point);
    else spots.set(key, [point]);
  }
  return [...spots.values()];
}

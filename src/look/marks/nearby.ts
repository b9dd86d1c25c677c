/** The points of a tier whose badges stand, by where they are, for those who look for one to join. */
import type { Frame } from "../frame.ts";
import { pxPerUnit } from "../tiers/zoom-tiers.ts";
import type { PointFacts } from "./facts.ts";
import type { Watcher } from "./ground.ts";
import { farthestPx, type Move } from "./moves.ts";

const REACH_PX = 2 * farthestPx; // two points that are each a breadth from one spot

export function nearbyIn(frame: Frame, tier: number, watch: Watcher = () => undefined) {
  const [far, close] = [pxPerUnit(frame, tier), pxPerUnit(frame, tier + 1)];
  const cells = new Map<string, PointFacts[]>();
  const cell = (units: number) => Math.floor((units * far) / REACH_PX);
  const distance = (one: PointFacts, other: PointFacts) =>
    Math.hypot(one.spot.x - other.spot.x, one.spot.y - other.spot.y);

  return {
    add(point: PointFacts): void {
      const key = `${point.place} ${cell(point.spot.x)} ${cell(point.spot.y)}`;
      const there = cells.get(key);
      if (there) there.push(point);
      else cells.set(key, [point]);
    },
    /** Of the same place, the nearest first. */
    around(point: PointFacts): readonly PointFacts[] {
      const steps = [-1, 0, 1];
      return steps
        .flatMap((dx) =>
          steps.flatMap(
            (dy) => cells.get(`${point.place} ${cell(point.spot.x) + dx} ${cell(point.spot.y) + dy}`) ?? [],
          ),
        )
        .map((other) => {
          watch();
          return { other, units: distance(point, other) };
        })
        .filter(({ units }) => units * far <= REACH_PX)
        .sort((a, b) => a.units - b.units)
        .map(({ other }) => other);
    },
    /** Whether a badge, moved so beside its point, is within its breadth of all these points throughout the tier. */
    isNearAll({ spot }: PointFacts, { offset: [right, down] }: Move, points: readonly PointFacts[]): boolean {
      return points.every(({ spot: { x, y } }) =>
        [far, close].every(
          (scale) => Math.hypot((spot.x - x) * scale + right, (spot.y - y) * scale + down) <= farthestPx,
        ),
      );
    },
  };
}

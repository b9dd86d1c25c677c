/**
 * Where badges stand in one tier, among names and counts. A badge that has room stands alone, at most its own breadth from
 * its point; one that has none joins another of its place that is so near to both, and the two are a count. What can do
 * neither is left for its place's count.
 */
import type { PlaceId } from "../../atlas/atlas.ts";
import type { Frame } from "../frame.ts";
import { pxPerUnit } from "../tiers/zoom-tiers.ts";
import { badgeBody } from "./bodies.ts";
import { bySpot, type MapFacts, type PointFacts } from "./facts.ts";
import { type Body, type Ground, groundOf, type Watcher } from "./ground.ts";
import { farthestPx, isWithin, type Move, moves, stay, staysInPlace } from "./moves.ts";
import type { SetName } from "./names.ts";
import { nearbyIn } from "./nearby.ts";

/** A badge on its point or beside it, and the points that have joined it. */
export interface SetBadge {
  readonly point: PointFacts;
  readonly move: Move;
  readonly joined: readonly PointFacts[];
}

/** What is known when one tier is settled. */
export interface Settling {
  readonly facts: MapFacts;
  readonly frame: Frame;
  readonly tier: number;
  readonly names: readonly SetName[];
  /** Where each point's badge best stands: on it, somewhere around it with others of the very same spot, or with another's. */
  readonly best: ReadonlyMap<PointFacts, readonly Move[]>;
  /** The badges of the tier before, which stay where they are if they can. */
  readonly before: readonly SetBadge[];
  readonly watch?: Watcher | undefined;
}

interface Way {
  readonly move: Move;
  readonly body: Body;
}

/** `fixed`: what stands there already. Puts the badges there, too. */
export function settleBadges(fixed: Ground, { facts, frame, tier, best, before, watch }: Settling) {
  const ground = groundOf(frame, tier, watch); // of badges alone
  const standing = new Map<PointFacts, { way: Way; joined: PointFacts[] }>();
  const owners = new Map<Body, PointFacts>();
  const known = new Map<PointFacts, readonly Way[]>();

  /** The ways a badge can stand among what is fixed, the best first. */
  function waysOf(point: PointFacts): readonly Way[] {
    const ways =
      known.get(point) ?? [...best.get(point)!, stay, ...moves].flatMap((move) => wayOf(point, move));
    known.set(point, ways);
    return ways;
  }

  function wayOf(point: PointFacts, move: Move): readonly Way[] {
    if (!isAllowed(point, move)) return [];
    const body = badgeBody(point.spot, move.offset);
    return fixed.hasRoom(body) ? [{ move, body }] : [];
  }

  function isAllowed({ reaches }: PointFacts, move: Move): boolean {
    if (move !== stay) return staysInPlace(move, reaches, frame, tier);
    return isWithin(reaches) || reaches.every(({ from }) => from * pxPerUnit(frame, tier + 1) > farthestPx);
  }

  function stand(point: PointFacts, way: Way): void {
    const now = standing.get(point);
    if (now) ground.take(now.way.body);
    ground.put(way.body);
    owners.set(way.body, point);
    standing.set(point, { way, joined: now?.joined ?? [] });
  }

  function tryWays(point: PointFacts, ways: readonly Way[]): boolean {
    const own = standing.get(point)?.way.body;
    const way = ways.find(({ body }) => ground.hasRoom(body, own && [own]));
    if (way) stand(point, way);
    return way !== undefined;
  }

  /** Where another badge alone is in the way and can stand elsewhere, it does. */
  function makeRoom(point: PointFacts): boolean {
    return waysOf(point).some((way) => {
      const [first, second] = ground.inTheWay(way.body, 2);
      const other = first && !second && owners.get(first);
      if (!other) return false;
      ground.put(way.body);
      const gone = tryWays(other, waysOf(other));
      ground.take(way.body);
      if (gone) stand(point, way);
      return gone;
    });
  }

  /** Badges of one spot that stand in one another's way go round it together. */
  function goRound(points: readonly PointFacts[]): void {
    const now = points.flatMap((point) => standing.get(point)?.way ?? []);
    const wishes = best.get(points[0]!)!; // the same for all of them
    if (now.length < points.length || now.every(({ move }) => wishes.includes(move))) return;
    const ways = points.flatMap((point, index) => wayOf(point, wishes[index] ?? stay));
    const own = now.map(({ body }) => body);
    if (ways.length < points.length || !ways.every(({ body }) => ground.hasRoom(body, own))) return;
    for (const [index, point] of points.entries()) stand(point, ways[index]!);
  }

  for (const { point, move } of before) tryWays(point, wayOf(point, move));
  for (const [point, { way }] of standing) {
    const wishes = best.get(point)!;
    if (!wishes.includes(way.move))
      tryWays(
        point,
        wishes.flatMap((wish) => wayOf(point, wish)),
      );
  }
  for (const points of bySpot(facts.points)) {
    if (points.length > 1 && points.every((point) => best.get(point)!.length > 0)) goRound(points);
  }
  const waiting = facts.points.filter((point) => !standing.has(point) && best.get(point)!.length > 0);
  waiting.sort((a, b) => waysOf(a).length - waysOf(b).length); // those with the least choice first
  for (const point of waiting) tryWays(point, waysOf(point)) || makeRoom(point);

  const near = nearbyIn(frame, tier, watch);
  for (const point of standing.keys()) near.add(point);
  const left = new Map<PlaceId, PointFacts[]>();
  for (const point of facts.points) {
    if (standing.has(point)) continue;
    const there = left.get(point.place);
    if (joinOne(point)) continue;
    if (there) there.push(point);
    else left.set(point.place, [point]);
  }

  /** Joins the first near enough, as it stands or moved so that it is near to all of its points. */
  function joinOne(point: PointFacts): boolean {
    for (const other of near.around(point)) {
      const { way, joined } = standing.get(other)!;
      const all = [other, point, ...joined];
      const ways = [way, ...waysOf(other)].filter(({ move }) => near.isNearAll(other, move, all));
      if (!tryWays(other, ways)) continue;
      joined.push(point);
      return true;
    }
    return false;
  }

  const badges = facts.points.flatMap((point): readonly SetBadge[] => {
    const now = standing.get(point);
    if (!now) return [];
    fixed.put(now.way.body);
    return [{ point, move: now.way.move, joined: now.joined }];
  });
  return { badges, left };
}

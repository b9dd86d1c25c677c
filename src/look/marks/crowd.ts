/**
 * What stands in one tier among the names that are set in it: badges, and the counts of what has no point or no room. The
 * count of a place stands below its name; where that is not set, by itself within the place; where there is no room for
 * that either, what it would say is counted in the home.
 */
import type { PlaceId } from "../../atlas/atlas.ts";
import { type SetBadge, type Settling, settleBadges } from "./badges.ts";
import { below, countBody, type Offset } from "./bodies.ts";
import type { MapFacts, PlaceFacts, PointFacts } from "./facts.ts";
import { type Ground, groundOf } from "./ground.ts";
import { fewMoves, stay, staysInPlace } from "./moves.ts";
import type { SetName } from "./names.ts";

export interface SetCount {
  readonly place: PlaceFacts;
  readonly offset: Offset;
  readonly named: boolean;
  readonly initiatives: readonly number[];
}

export interface Crowd {
  readonly badges: readonly SetBadge[];
  readonly counts: readonly SetCount[];
}

type CountRoom = Pick<SetCount, "offset" | "named">;

export function settle(settling: Settling): Crowd {
  const { facts, frame, tier, names, watch } = settling;
  const named = new Map(names.map((name) => [name.place.id, name]));
  const first = new Set(facts.places.filter(({ home, pointless }) => home || pointless.length > 0));
  for (;;) {
    const ground = groundOf(frame, tier, watch);
    for (const { bodies } of names) bodies.forEach(ground.put);
    const rooms = new Map<PlaceId, CountRoom>();
    const seek = (place: PlaceFacts) => {
      const room = roomForCount(place, named.get(place.id), ground, settling);
      if (room) rooms.set(place.id, room);
      return room !== undefined;
    };
    first.forEach(seek);
    const { badges, left } = settleBadges(ground, settling);
    const late = facts.places.filter((place) => left.has(place.id) && !first.has(place) && !seek(place));
    if (late.length === 0) return { badges, counts: countsOf(facts, rooms, left) };
    for (const place of late) first.add(place); // its count must have its room before the badges take it
  }
}

function roomForCount(
  place: PlaceFacts,
  name: SetName | undefined,
  ground: Ground,
  { frame, tier }: Settling,
): CountRoom | undefined {
  if (name) {
    const offset = below(name.move.offset);
    if (name.bodies.length > 1) return { offset, named: true }; // set with its name
    const body = countBody(place.spot, offset, place.most);
    if (!ground.hasRoom(body, name.bodies)) return undefined;
    ground.put(body);
    return { offset, named: true };
  }
  for (const move of [stay, ...fewMoves]) {
    if (move !== stay && !staysInPlace(move, place.reaches, frame, tier)) continue;
    const body = countBody(place.spot, move.offset, place.most);
    if (!ground.hasRoom(body)) continue;
    ground.put(body);
    return { offset: move.offset, named: false };
  }
  return undefined;
}

function countsOf(
  { places }: MapFacts,
  rooms: ReadonlyMap<PlaceId, CountRoom>,
  left: ReadonlyMap<PlaceId, readonly PointFacts[]>,
): readonly SetCount[] {
  const own = (place: PlaceFacts) => [
    ...place.pointless,
    ...(left.get(place.id) ?? []).map(({ initiative }) => initiative),
  ];
  const homeless = places.filter(({ id, home }) => !home && !rooms.has(id)).flatMap(own);
  return places.flatMap((place) => {
    const room = rooms.get(place.id);
    if (!room) return [];
    const counted = place.home ? [...own(place), ...homeless] : own(place);
    const initiatives = [...new Set(counted)].sort((a, b) => a - b);
    return initiatives.length > 0 ? [{ place, ...room, initiatives }] : [];
  });
}

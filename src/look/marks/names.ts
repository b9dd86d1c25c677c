/**
 * Where names stand: on their points, or a little beside them while a neighbour's takes the room, never over the map's edge.
 * They give way in a fixed order, the home first, then larger places before smaller ones; a name that has found room keeps
 * it at every closer look.
 */
import { type Frame, frameHeight, frameWidth } from "../frame.ts";
import { nameSizes } from "../lettering.ts";
import { lastTier, pxPerUnit } from "../tiers/zoom-tiers.ts";
import { below, countBody, nameBody } from "./bodies.ts";
import type { MapFacts, PlaceFacts } from "./facts.ts";
import { type Body, type Ground, groundOf, type Watcher } from "./ground.ts";
import { fewMoves, type Move, stay, staysInPlace } from "./moves.ts";

const EDGE_PX = 4; // what buttons leave of the map's margin

/** A name that is set, and the room of the count below it, where one is sure to be wanted. */
export interface SetName {
  readonly place: PlaceFacts;
  readonly move: Move;
  readonly bodies: readonly Body[];
}

/** By tier, in the order of the places. */
export function setNames(facts: MapFacts, frame: Frame, watch?: Watcher): readonly (readonly SetName[])[] {
  const order = [...facts.places].sort(
    (a, b) =>
      Number(b.home) - Number(a.home) || b.area - a.area || facts.places.indexOf(a) - facts.places.indexOf(b),
  );
  const set = new Map<PlaceFacts, SetName>();
  return Array.from({ length: lastTier(frame) + 1 }, (_, tier) => {
    const ground = groundOf(frame, tier, watch);
    for (const { bodies } of set.values()) bodies.forEach(ground.put);
    for (const place of order) {
      const now = set.get(place);
      if (now?.move === stay) continue;
      now?.bodies.forEach(ground.take);
      const next = roomFor(place, now ? [stay] : [stay, ...fewMoves], ground, frame, tier) ?? now;
      next?.bodies.forEach(ground.put);
      if (next) set.set(place, next);
    }
    return facts.places.flatMap((place) => set.get(place) ?? []);
  });
}

function roomFor(
  place: PlaceFacts,
  ways: readonly Move[],
  ground: Ground,
  frame: Frame,
  tier: number,
): SetName | undefined {
  for (const move of ways) {
    if (move !== stay && (place.home || !staysInPlace(move, place.reaches, frame, tier))) continue;
    const name = nameBody(place.spot, move.offset, place.lines, place.lettering, place.home);
    const counted = place.home || place.pointless.length > 0;
    const bodies = counted ? [name, countBody(place.spot, below(move.offset), place.most)] : [name];
    if (!place.home && !bodies.every((body) => isWhole(body, frame, tier))) continue;
    if (bodies.every((body) => ground.hasRoom(body))) return { place, move, bodies };
  }
  return undefined;
}

/** Whether nothing of a body is beyond the map's edge, where buttons are and the pane may end, at this look and closer ones. */
function isWhole({ x, y, boxes }: Body, frame: Frame, tier: number): boolean {
  return nameSizes.every(([from], size) => {
    const next = nameSizes[size + 1];
    if (next && next[0] <= tier) return true;
    const scale = pxPerUnit(frame, Math.max(from, tier));
    return boxes[Math.min(size, boxes.length - 1)]!.every(
      ([left, top, right, bottom]) =>
        x * scale + left >= -EDGE_PX &&
        x * scale + right <= frameWidth * scale + EDGE_PX &&
        y * scale + top >= -EDGE_PX &&
        y * scale + bottom <= frameHeight(frame) * scale + EDGE_PX,
    );
  });
}

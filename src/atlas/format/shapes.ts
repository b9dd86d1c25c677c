/**
 * Shapes as one downloads them, made as RFC 7946 wants them: rings closed, running the right way, with no position for nothing.
 * What would need a decision, such as a ring that crosses itself or 180°, is left for `parse` to name.
 */
import type { LonLat } from "../atlas.ts";
import { turning } from "../parse/shape/meetings.ts";
import { count, type Mended } from "./mending.ts";

/** The coordinates of a geometry, in five decimals already; those of no known form stay as they are. */
export function mendCoordinates(type: unknown, coordinates: unknown, mended: Mended): unknown {
  switch (type) {
    case "Point":
      return flat(coordinates, mended);
    case "MultiPoint":
      return isList(coordinates) ? coordinates.map((each) => flat(each, mended)) : coordinates;
    case "Polygon":
      return mendPolygon(coordinates, mended) ?? coordinates;
    case "MultiPolygon": {
      if (!isList(coordinates)) return coordinates;
      const kept = coordinates.map((each) => mendPolygon(each, mended)).filter((each) => each !== undefined);
      return kept.length > 0 ? kept : coordinates;
    }
    default:
      return coordinates;
  }
}

/** `undefined` when nothing is left of its outer ring. */
function mendPolygon(polygon: unknown, mended: Mended): unknown {
  if (!isList(polygon)) return polygon;
  const [outer, ...holes] = polygon.map((ring, index) => mendRing(ring, index > 0, mended));
  if (polygon.length > 0 && outer === undefined) return undefined;
  return [outer, ...holes].filter((ring) => ring !== undefined);
}

/** `undefined` when rounding has left no ground inside. */
function mendRing(ring: unknown, isHole: boolean, mended: Mended): unknown {
  if (!isList(ring)) return ring;
  const positions = ring.map((each) => flat(each, mended));
  if (positions.length < 3 || !positions.every(isPosition)) return positions;
  const isClosed = isSame(positions[0]!, positions.at(-1)!);
  const open = isClosed ? positions.slice(0, -1) : positions;
  const kept = withoutDetours(open);
  if (kept.length < 3) {
    if (open.length < 3) return positions; // no ring from the beginning: not for us to take away
    count(mended, "vanished");
    return undefined;
  }
  count(mended, "repeats", open.length - kept.length);
  if (!isClosed) count(mended, "closed");
  const closed = [...kept, kept[0]!];
  const turn = turning(closed);
  if (isHole ? turn <= 0 : turn >= 0) return closed;
  count(mended, "turned");
  return closed.reverse();
}

/** An open ring without positions that stand twice in a row, and without ways straight out and back. */
function withoutDetours(open: readonly LonLat[]): readonly LonLat[] {
  const kept: LonLat[] = [];
  for (const position of open) {
    while (kept.length > 0 && isDetour(kept.at(-2), kept.at(-1)!, position)) kept.pop();
    kept.push(position);
  }
  let start = 0;
  for (let isLonger = true; isLonger && kept.length - start >= 2; ) {
    const [first, second] = [kept[start]!, kept[start + 1]!];
    const [last, before] = [kept.at(-1)!, kept.at(-2)!];
    isLonger = true;
    if (isDetour(before, last, first)) kept.pop();
    else if (isDetour(last, first, second)) start++;
    else isLonger = false;
  }
  return start > 0 ? kept.slice(start) : kept;
}

/** Whether a ring is the same without `here`: it stands twice, or the way goes on to `next` over the ground it came on. */
function isDetour(before: LonLat | undefined, here: LonLat, next: LonLat): boolean {
  if (isSame(here, next)) return true;
  if (before === undefined) return false;
  const [ux, uy] = [grid(here[0] - before[0]), grid(here[1] - before[1])];
  const [vx, vy] = [grid(next[0] - here[0]), grid(next[1] - here[1])];
  return ux * vy - uy * vx === 0 && ux * vx + uy * vy < 0;
}

/** A position without the height, and the measure, that surveys give it; RFC 7946 lets it have one, a flat map does not. */
function flat(position: unknown, mended: Mended): unknown {
  if (
    !isList(position) ||
    position.length < 3 ||
    position.length > 4 ||
    !position.every((each) => typeof each === "number")
  )
    return position;
  count(mended, "heights");
  return position.slice(0, 2);
}

function isPosition(value: unknown): value is LonLat {
  return isList(value) && value.length === 2 && value.every((each) => typeof each === "number");
}

function isSame(a: LonLat, b: LonLat): boolean {
  return a[0] === b[0] && a[1] === b[1];
}

function grid(degrees: number): number {
  return Math.round(degrees * 1e5);
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

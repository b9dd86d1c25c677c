/** What is to stand on a map, before it is known where there is room. */
import type { PlaceId } from "../../atlas/atlas.ts";
import type { Spot } from "../frame.ts";
import type { Lettering } from "../lettering.ts";
import type { Reach } from "./reach.ts";

/** A place with its name as it stands on the map; the home comes first. */
export interface PlaceFacts {
  readonly id: PlaceId;
  readonly home: boolean;
  readonly spot: Spot;
  /** From its name's point; none for the home, whose name stands anywhere. */
  readonly reaches: readonly Reach[];
  readonly lines: readonly string[];
  readonly lettering: Lettering;
  /** In square figure units: larger places are named first. */
  readonly area: number;
  /** Ranks in the atlas of its initiatives that have no point. */
  readonly pointless: readonly number[];
  /** How many initiatives its count may ever have to say. */
  readonly most: number;
}

/** One point of an initiative. */
export interface PointFacts {
  /** Of the point among all of the atlas. */
  readonly rank: number;
  /** Of its initiative in the atlas. */
  readonly initiative: number;
  readonly place: PlaceId;
  readonly spot: Spot;
  readonly reaches: readonly Reach[];
}

export interface MapFacts {
  readonly places: readonly PlaceFacts[];
  readonly points: readonly PointFacts[];
}

/** The points of a place that are one and the same spot: what happens at one address. */
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

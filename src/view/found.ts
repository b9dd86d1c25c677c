/** A filter's answer as a list: what is found within a place, grouped by place, and how much is found elsewhere. */
import type { Atlas, Initiative, Place, PlaceId } from "../atlas/atlas.ts";
import { initiativesOf, placeOf, placesWithin } from "../atlas/questions.ts";
import type { Tally } from "./tally.ts";

export interface Group {
  readonly place: Place;
  /** Of this place alone, in the atlas's order; never none. */
  readonly initiatives: readonly Initiative[];
}

export interface Found {
  /** The place's own first, then those of the places in it in the map's order. */
  readonly groups: readonly Group[];
  /** In the map's order, the places beyond that have something, and how much of their own. */
  readonly elsewhere: readonly { readonly place: Place; readonly count: number }[];
}

export function foundIn(atlas: Atlas, { passing, byPlace }: Tally, place: PlaceId): Found {
  const within = [placeOf(atlas, place), ...placesWithin(atlas, place)];
  return {
    groups: within
      .map((each) => ({
        place: each,
        initiatives: initiativesOf(atlas, each.id).filter(({ id }) => passing.has(id)),
      }))
      .filter(({ initiatives }) => initiatives.length > 0),
    elsewhere: atlas.places
      .filter((each) => !within.includes(each))
      .map((each) => ({ place: each, count: byPlace.get(each.id)! }))
      .filter(({ count }) => count > 0),
  };
}

import type { Atlas, Place, PlaceId } from "./atlas.ts";

/** The places before and after one in the map's order, round and round; none twice, and none where there is no other. */
export function neighboursOf({ places }: Atlas, id: PlaceId): readonly Place[] {
  const here = places.findIndex((place) => place.id === id);
  const others = [...places.slice(here + 1), ...places.slice(0, here)];
  return others.length > 1 ? [others.pop()!, others[0]!] : others;
}

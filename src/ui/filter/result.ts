import { useReading, useTally } from "../reading.ts";

/** In how many places how many initiatives pass the filter. */
export function useResult(): { readonly places: number; readonly initiatives: number } {
  const { atlas } = useReading();
  const tally = useTally();
  return {
    places: atlas.places.filter(({ id }) => tally.byPlace[id]! > 0).length,
    initiatives: tally.passing.size,
  };
}

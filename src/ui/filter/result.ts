import { resultOf } from "../../words/results.ts";
import { useReading, useTally, useWords } from "../reading.ts";

/** Says in how many places how many initiatives pass the filter. */
export function useResult(): string {
  const { atlas } = useReading();
  const { words } = useWords();
  const { byPlace, passing } = useTally();
  const places = atlas.places.filter(({ id }) => byPlace.get(id)! > 0).length;
  return resultOf(words, places, passing.size);
}

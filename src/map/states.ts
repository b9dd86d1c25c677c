/** What is said of places and initiatives just now, as MapLibre's feature states. */
import type { Map as MapLibreMap } from "maplibre-gl";
import type { Atlas } from "../atlas/atlas.ts";
import type { State } from "../store/store.ts";
import { tallyFor } from "../view/tally.ts";

export interface FeatureState {
  readonly source: "places" | "badges";
  readonly id: string;
  readonly state: Readonly<Record<string, boolean>>;
}

/** Every state of every feature, whole, so that they can be said anew to a map that has forgotten them. */
export function statesOf(atlas: Atlas, { view, pointed }: State): readonly FeatureState[] {
  const tally = tallyFor(atlas, view.filter);
  const pointedPlace = pointed && "place" in pointed ? pointed.place : null;
  const pointedInitiative = pointed && "initiative" in pointed ? pointed.initiative : null;
  const towns = atlas.places.filter(({ id }) => id !== atlas.map.home);
  const marked = atlas.initiatives.filter(({ points }) => points.length > 0);
  return [
    ...towns.map(({ id }) => ({
      source: "places" as const,
      id,
      state: { chosen: id === view.place, pointed: id === pointedPlace, faded: tally.byPlace[id] === 0 },
    })),
    ...marked.map(({ id }) => ({
      source: "badges" as const,
      id,
      state: { hidden: !tally.passing.has(id), raised: id === view.initiative || id === pointedInitiative },
    })),
  ];
}

/** What of `states` is not what was said before, in the same order. */
export function newsOf(
  states: readonly FeatureState[],
  said: readonly FeatureState[],
): readonly FeatureState[] {
  return states.filter(({ state }, index) => {
    const before = said[index]?.state;
    return Object.entries(state).some(([name, value]) => value !== before?.[name]);
  });
}

export function sayStates(map: MapLibreMap, states: readonly FeatureState[]): void {
  for (const { source, id, state } of states) map.setFeatureState({ source, id }, { ...state });
}

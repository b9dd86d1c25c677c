/** What is said of places and marks just now, as MapLibre's feature states. */
import type { Map as MapLibreMap } from "maplibre-gl";
import type { Atlas } from "../atlas/atlas.ts";
import { type Marks, pointsOf } from "../look/marks/marks.ts";
import { shownBy } from "../look/marks/shown.ts";
import { standsIn } from "../look/tiers/tiers.ts";
import type { State } from "../store/store.ts";
import { tallyFor } from "../view/tally.ts";
import { type MarkSource, markId, townId, townsOf } from "./sources.ts";

export interface FeatureState {
  readonly source: "places" | MarkSource;
  readonly id: string;
  readonly state: Readonly<Record<string, boolean>>;
}

/** Every state of every feature, whole, so that they can be said anew to a map that has forgotten them. */
export function statesOf(
  atlas: Atlas,
  { names, counts, badges }: Marks,
  tier: number,
  { view, pointed }: State,
): readonly FeatureState[] {
  const tally = tallyFor(atlas, view.filter);
  const pointedPlace = pointed && "place" in pointed ? pointed.place : null;
  const raised = [view.initiative, pointed && "initiative" in pointed ? pointed.initiative : null];
  const points = pointsOf(atlas);
  const id = (rank: number) => markId(view.language, rank);
  return [
    ...townsOf(atlas).map(({ id }, rank) => ({
      source: "places" as const,
      id: townId(rank),
      state: { chosen: id === view.place, pointed: id === pointedPlace, faded: tally.byPlace.get(id) === 0 },
    })),
    ...names.map((mark, rank) => ({
      source: "names" as const,
      id: id(rank),
      state: { shown: standsIn(tier, mark) },
    })),
    ...counts.map((mark, rank) => ({
      source: "counts" as const,
      id: id(rank),
      state: { shown: standsIn(tier, mark) },
    })),
    ...badges.map((mark, rank) => {
      const { initiatives } = shownBy(mark, points, tally.passing);
      return {
        source: "badges" as const,
        id: id(rank),
        state: {
          shown: standsIn(tier, mark) && initiatives.length > 0,
          raised: initiatives.some((each) => raised.includes(each)),
        },
      };
    }),
  ];
}

/** What of `states` is not what was said before. */
export function newsOf(
  states: readonly FeatureState[],
  said: readonly FeatureState[],
): readonly FeatureState[] {
  const known = new Map(said.map((each) => [`${each.source} ${each.id}`, each.state]));
  return states.filter(({ source, id, state }) => {
    const before = known.get(`${source} ${id}`);
    return Object.entries(state).some(([name, value]) => value !== before?.[name]);
  });
}

export function sayStates(map: MapLibreMap, states: readonly FeatureState[]): void {
  for (const { source, id, state } of states) map.setFeatureState({ source, id }, { ...state });
}

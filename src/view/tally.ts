/** The tally: what passes the filter, and how many of it each place, type and theme has. */
import type { Atlas, InitiativeId, PlaceId, ThemeId, TypeId } from "../atlas/atlas.ts";
import { placesWithin } from "../atlas/questions.ts";
import { type Filter, passes } from "./filter.ts";

export interface Tally {
  readonly passing: ReadonlySet<InitiativeId>;
  readonly byPlace: Readonly<Record<PlaceId, number>>;
  /** Those of a place with those of the places in it: what is found there. */
  readonly within: Readonly<Record<PlaceId, number>>;
  /** What each type would give, whatever types are chosen, given the rest of the filter. */
  readonly byType: Readonly<Record<TypeId, number>>;
  /** What each theme would give, whatever themes are chosen, given the rest of the filter. */
  readonly byTheme: Readonly<Record<ThemeId, number>>;
}

export function tallyOf(atlas: Atlas, filter: Filter): Tally {
  const passing = new Set<InitiativeId>();
  const byPlace = zeros(atlas.places);
  const byType = zeros(atlas.types);
  const byTheme = zeros(atlas.themes);
  const anyType: Filter = { ...filter, types: [] };
  const anyTheme: Filter = { ...filter, themes: [] };
  for (const initiative of atlas.initiatives) {
    if (passes(atlas, anyType, initiative)) byType[initiative.type]! += 1;
    if (passes(atlas, anyTheme, initiative)) byTheme[initiative.theme]! += 1;
    if (!passes(atlas, filter, initiative)) continue;
    passing.add(initiative.id);
    byPlace[initiative.place]! += 1;
  }
  const within = zeros(atlas.places);
  for (const { id } of atlas.places) {
    within[id] = placesWithin(atlas, id).reduce((sum, inside) => sum + byPlace[inside.id]!, byPlace[id]!);
  }
  return { passing, byPlace, within, byType, byTheme };
}

function zeros<Id extends string>(all: readonly { readonly id: Id }[]): Record<Id, number> {
  return Object.fromEntries(all.map(({ id }) => [id, 0])) as Record<Id, number>;
}

const known = new WeakMap<Atlas, WeakMap<Filter, Tally>>();

/** The tally of a filter, reckoned once: atlas and filter are never changed, only replaced. */
export function tallyFor(atlas: Atlas, filter: Filter): Tally {
  const ofAtlas = known.get(atlas) ?? new WeakMap<Filter, Tally>();
  const tally = ofAtlas.get(filter) ?? tallyOf(atlas, filter);
  known.set(atlas, ofAtlas.set(filter, tally));
  return tally;
}

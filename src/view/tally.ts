/** The tally: what passes the filter, and how many of it each place, type and chapter has. */
import type { Atlas, ChapterId, InitiativeId, PlaceId, TypeId } from "../atlas/atlas.ts";
import { placesWithin } from "../atlas/questions.ts";
import { type Filter, passes } from "./filter.ts";

export interface Tally {
  readonly passing: ReadonlySet<InitiativeId>;
  readonly byPlace: ReadonlyMap<PlaceId, number>;
  /** Those of a place with those of the places in it: what is found there. */
  readonly within: ReadonlyMap<PlaceId, number>;
  /** What each type would give, whatever types are chosen, given the rest of the filter. */
  readonly byType: ReadonlyMap<TypeId, number>;
  /** What each chapter would give, whatever chapters are chosen, given the rest of the filter. */
  readonly byChapter: ReadonlyMap<ChapterId, number>;
}

export function tallyOf(atlas: Atlas, filter: Filter): Tally {
  const passing = new Set<InitiativeId>();
  const byPlace = zeros(atlas.places);
  const byType = zeros(atlas.types);
  const byChapter = zeros(atlas.chapters);
  const anyType: Filter = { ...filter, types: [] };
  const anyChapter: Filter = { ...filter, chapters: [] };
  for (const initiative of atlas.initiatives) {
    if (passes(atlas, anyType, initiative)) countOne(byType, initiative.type);
    if (passes(atlas, anyChapter, initiative)) countOne(byChapter, initiative.chapter);
    if (!passes(atlas, filter, initiative)) continue;
    passing.add(initiative.id);
    countOne(byPlace, initiative.place);
  }
  const own = ({ id }: { readonly id: PlaceId }) => byPlace.get(id)!;
  const within = new Map(
    atlas.places.map((place) => [
      place.id,
      placesWithin(atlas, place.id).reduce((sum, inside) => sum + own(inside), own(place)),
    ]),
  );
  return { passing, byPlace, within, byType, byChapter };
}

function zeros<Id extends string>(all: readonly { readonly id: Id }[]): Map<Id, number> {
  return new Map(all.map(({ id }) => [id, 0]));
}

function countOne<Id extends string>(counts: Map<Id, number>, id: Id): void {
  counts.set(id, counts.get(id)! + 1);
}

const known = new WeakMap<Atlas, WeakMap<Filter, Tally>>();

/** The tally of a filter, reckoned once: atlas and filter are never changed, only replaced. */
export function tallyFor(atlas: Atlas, filter: Filter): Tally {
  const ofAtlas = known.get(atlas) ?? new WeakMap<Filter, Tally>();
  const tally = ofAtlas.get(filter) ?? tallyOf(atlas, filter);
  known.set(atlas, ofAtlas.set(filter, tally));
  return tally;
}

/**
 * What one may ask an atlas. An id that is known to be of this atlas gives its thing (`placeOf`), or an error that
 * names it; a word from outside, as from an address, is looked up (`findPlace`) and may give `undefined`.
 */
import type { MultiPolygon } from "geojson";
import type {
  Atlas,
  Chapter,
  ChapterId,
  Initiative,
  InitiativeId,
  InitiativeType,
  Language,
  Photo,
  PhotoId,
  Place,
  PlaceId,
  Shapes,
  Source,
  SourceId,
  Statistic,
  Text,
  TypeId,
} from "./atlas.ts";

export function placeOf(atlas: Atlas, id: PlaceId): Place {
  return withId(atlas.places, id, "place");
}

export function initiativeOf(atlas: Atlas, id: InitiativeId): Initiative {
  return withId(atlas.initiatives, id, "initiative");
}

export function typeOf(atlas: Atlas, id: TypeId): InitiativeType {
  return withId(atlas.types, id, "type");
}

export function chapterOf(atlas: Atlas, id: ChapterId): Chapter {
  return withId(atlas.chapters, id, "chapter");
}

export function sourceOf(atlas: Atlas, id: SourceId): Source {
  return withId(atlas.sources, id, "source");
}

export function photoOf(atlas: Atlas, id: PhotoId): Photo {
  return withId(atlas.photos, id, "photo");
}

export function shapeOf(shapes: Shapes, place: PlaceId): MultiPolygon {
  return withId(shapes.places, place, "shape").shape;
}

/** The place a word from outside names, if any. */
export function findPlace(atlas: Atlas, word: string): Place | undefined {
  return atlas.places.find(({ id }) => id === word);
}

/** The initiative a word from outside names, if any. */
export function findInitiative(atlas: Atlas, word: string): Initiative | undefined {
  return atlas.initiatives.find(({ id }) => id === word);
}

/** The initiatives of one place; those of its towns are not the district's. */
export function initiativesOf(atlas: Atlas, place: PlaceId): readonly Initiative[] {
  return atlas.initiatives.filter((initiative) => initiative.place === place);
}

/** The initiatives of a place with those of the places in it: all of them for the district. */
export function initiativesWithin(atlas: Atlas, place: PlaceId): readonly Initiative[] {
  return place === atlas.map.home ? atlas.initiatives : initiativesOf(atlas, place);
}

/** The places that lie in a place, in the map's order; none for a town. */
export function placesWithin(atlas: Atlas, place: PlaceId): readonly Place[] {
  return place === atlas.map.home ? atlas.places.filter(({ id }) => id !== place) : [];
}

export function photosOf(atlas: Atlas, place: PlaceId): readonly Photo[] {
  return atlas.photos.filter((photo) => photo.place === place);
}

/** The photos that show an initiative, whichever place they were taken in. */
export function photosOfInitiative(atlas: Atlas, initiative: InitiativeId): readonly Photo[] {
  return atlas.photos.filter(({ initiatives }) => initiatives.includes(initiative));
}

/** What is shown with a place: its own statistics, then the headline statistics of its initiatives. */
export function headlinesOf(atlas: Atlas, place: PlaceId): readonly Statistic[] {
  const ofInitiatives = initiativesOf(atlas, place).flatMap(({ statistics }) => statistics);
  return [...placeOf(atlas, place).statistics, ...ofInitiatives.filter(({ headline }) => headline)];
}

/** A text in a language, or where it has not been translated in the first of the map's that it has. */
export function say(text: Text, language: Language): string {
  return text[language] ?? Object.values(text)[0]!;
}

const known = new WeakMap<readonly object[], ReadonlyMap<string, object>>();

/** Looked up in an index that is made once: lists are never changed, only replaced. */
function withId<T extends { readonly id: string }>(all: readonly T[], id: string, thing: string): T {
  const index = known.get(all) ?? new Map(all.map((each) => [each.id, each]));
  known.set(all, index);
  const found = index.get(id);
  if (found) return found as T;
  throw new Error(
    `There is no ${thing} "${id}" in this atlas; its ${thing}s are ${all.map((each) => each.id).join(", ")}`,
  );
}

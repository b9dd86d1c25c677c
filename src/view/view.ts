/**
 * What the reader looks at: plain data, and the pure functions that lead from one view to the next.
 * Each returns the view it was given when nothing changes, so that listeners can compare by identity.
 */
import type {
  Atlas,
  Box,
  ChapterId,
  InitiativeId,
  Language,
  LonLat,
  PlaceId,
  TypeId,
} from "../atlas/atlas.ts";
import { initiativeOf } from "../atlas/questions.ts";
import { type Filter, isFiltering, noFilter, toggled, withinReason } from "./filter.ts";

/** Where the reader asked to look. A new object is a new wish, even for the same target. */
export type Aim =
  | { readonly to: "place"; readonly place: PlaceId }
  | { readonly to: "point"; readonly at: LonLat }
  /** Some points, as close as it takes to tell them apart. */
  | { readonly to: "points"; readonly box: Box }
  /** A step from wherever the camera is; x and y in halves of the pane, zoom in levels. */
  | { readonly to: "step"; readonly zoom: number; readonly x: number; readonly y: number };

export interface View {
  readonly place: PlaceId;
  readonly initiative: InitiativeId | null;
  readonly filter: Filter;
  readonly language: Language;
  readonly aim: Aim;
}

/** The view a place's page is printed in: in the map's first language, unless told. */
export function viewOf(atlas: Atlas, place: PlaceId, language: Language = atlas.map.languages[0]): View {
  return {
    place,
    initiative: null,
    filter: noFilter,
    language,
    aim: { to: "place", place },
  };
}

export function openPlace(view: View, place: PlaceId): View {
  if (view.place === place) return view;
  return { ...view, place, initiative: null, aim: { to: "place", place } };
}

/** Opens the district and looks at all of it again, however far the reader has wandered. */
export function goHome(view: View, atlas: Atlas): View {
  const { home } = atlas.map;
  return {
    ...view,
    place: home,
    initiative: view.place === home ? view.initiative : null,
    aim: { to: "place", place: home },
  };
}

/** Opens an initiative in the panel of its place. */
export function openInitiative(view: View, atlas: Atlas, id: InitiativeId): View {
  if (view.initiative === id) return view;
  const { place } = initiativeOf(atlas, id);
  return { ...openPlace(view, place), initiative: id };
}

export function closeInitiative(view: View): View {
  return view.initiative === null ? view : { ...view, initiative: null };
}

export function toggleType(view: View, atlas: Atlas, type: TypeId): View {
  return withFilter(view, { ...view.filter, types: toggled(view.filter.types, type, atlas.types) });
}

export function toggleChapter(view: View, atlas: Atlas, chapter: ChapterId): View {
  return withFilter(view, {
    ...view.filter,
    chapters: toggled(view.filter.chapters, chapter, atlas.chapters),
  });
}

export function search(view: View, asked: string): View {
  const words = withinReason(asked);
  return words === view.filter.words ? view : withFilter(view, { ...view.filter, words });
}

export function clearFilter(view: View): View {
  return isFiltering(view.filter) || view.filter.words ? withFilter(view, noFilter) : view;
}

export function speak(view: View, language: Language): View {
  return view.language === language ? view : { ...view, language };
}

function withFilter(view: View, filter: Filter): View {
  return { ...view, filter };
}

/** What pages a site has, and what each shows. */
import type { Atlas } from "../../atlas/atlas.ts";
import { initiativesOf } from "../../atlas/questions.ts";
import { takenBelowEmbed } from "../../embed/files.ts";
import type { Page } from "../../view/page.ts";
import { openInitiative, type View, viewOf } from "../../view/view.ts";

/** Every page of a map, in each of its languages: a place's, then those of what it does. */
export function pagesOf(atlas: Atlas): readonly Page[] {
  return atlas.map.languages.flatMap((language) =>
    atlas.places.flatMap(({ id: place }) => [
      { place, initiative: null, language },
      ...initiativesOf(atlas, place).map(({ id: initiative }) => ({ place, initiative, language })),
    ]),
  );
}

/** The view that a page is printed in. */
export function viewOfPage({ place, initiative, language }: Page, atlas: Atlas): View {
  const view = viewOf(atlas, place, language);
  return initiative === null ? view : openInitiative(view, atlas, initiative);
}

/** The folders that pages stand in, by their last name, but the languages' own; of initiatives those of the whole map alone. */
export function foldersOf(atlas: Atlas): readonly string[] {
  const { home } = atlas.map;
  const places = atlas.places.map(({ id }) => id).filter((id) => id !== home);
  return [...places, ...initiativesOf(atlas, home).map(({ id }) => id), ...takenBelowEmbed];
}

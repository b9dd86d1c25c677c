/**
 * A page is a place or an initiative, in a language: what one address prints. Its path says so,
 * `[language/]place/[initiative/]`: the map's first language has no word, nor has the place that is all of the map. Frames have
 * the same paths in a folder of their own, without initiatives.
 */
import type { Atlas, InitiativeId, Language, PlaceId } from "../atlas/atlas.ts";

/** A view is a page, with more said of it. */
export interface Page {
  readonly place: PlaceId;
  /** One of the place's. */
  readonly initiative: InitiativeId | null;
  readonly language: Language;
}

/** The path of a printed page, relative to the folder that all of them stand in: `""`, `"sanzao/"`, `"en/sanzao/yulin/"`. */
export function pathOf({ place, initiative, language }: Page, { map }: Atlas): string {
  return [language === map.languages[0] ? "" : language, place === map.home ? "" : place, initiative ?? ""]
    .map((word) => word && `${word}/`)
    .join("");
}

/** How many folders an address is down, whatever they are: where relative links start from. */
export function depthOf(address: string): number {
  return address.replace(/[?#].*/s, "").split("/").length - 1;
}

/** The way back from there, up to the folder that all pages stand in, or to one above it. */
export function wayUp(depth: number): string {
  return "../".repeat(depth) || "./";
}

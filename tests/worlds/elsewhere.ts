/**
 * A world whose ids are names elsewhere: of what every object has, of what scripts and modules look for, of the page's own
 * parts as they were called once, of the live map's features, and numbers, which selectors and objects take for something else.
 */

import type { Box } from "../../src/atlas/atlas.ts";
import { plainDrawing } from "./folder.ts";
import { geoTexts, type InitiativeSketch, ringOf } from "./geo-texts.ts";

/** Features and photos share one space; so what is a place here is no initiative. */
export const names = {
  places: ["constructor", "then", "0", "html", "town-0", "src"],
  types: ["constructor", "0", "name", "type-0", "then", "shape-land"],
  chapters: ["constructor", "length"],
  statistics: ["constructor", "value", "0"],
  photos: ["length", "007"],
  initiatives: [
    ...["app", "panel", "filter", "shape-land", "shape-html", "tab-address", "tab-embed", "handing"],
    ...["handing-title", "land", "whole", "home", "several", "zh-0", "type-0", "town-1", "badge-0"],
    ...["prototype", "undefined", "null", "nan", "true", "name", "default", "exports", "module"],
    ...["define", "require", "process", "global", "self", "top", "parent", "frames", "window", "document"],
    ...["location", "history", "status", "event", "origin", "caches", "scheduler", "crypto", "performance"],
    ...["1", "2026", "1e3", "0x10", "item", "lang", "query", "page", "gone", "map"],
  ],
} as const;

const HIGH = 0.1; // degrees; each place is as wide

/** The files of its folder, with a drawing for each photo. */
export function elsewhereGeo(): Record<string, string> {
  const boxes = names.places.map((_, index): Box => {
    const west = 10 + (index % 3) * HIGH;
    const south = 50 + Math.floor(index / 3) * HIGH;
    return [tidy(west), tidy(south), tidy(west + HIGH), tidy(south + HIGH)];
  });
  const initiatives = names.initiatives.map(
    (id, index): InitiativeSketch => ({
      id,
      type: names.types[index % names.types.length]!,
      chapter: names.chapters[index % names.chapters.length]!,
      ...(index % 5 === 0 && { statistics: names.statistics }),
    }),
  );
  const texts = geoTexts({
    places: [
      {
        id: "main",
        polygons: [[ringOf([10, 50, 10.3, 50.2])]],
        label: [10.15, 50.2],
        initiatives: initiatives.slice(0, 4),
      },
      ...boxes.map((box, index) => ({
        id: names.places[index]!,
        polygons: [[ringOf(box)]],
        label: at(box, 0.5, 0.5),
        initiatives: initiatives
          .slice(4)
          .filter((_, rank) => rank % boxes.length === index)
          .map((each, rank) => (rank % 3 === 0 ? each : { ...each, at: at(box, 0.2 + 0.08 * rank, 0.3) })),
      })),
    ],
    types: names.types,
    chapters: names.chapters,
    source: "constructor",
    photos: names.photos.map((id, index) => ({ id, place: names.places[index]! })),
  });
  return {
    ...texts,
    ...Object.fromEntries(names.photos.map((id) => [`drawings/${id}.svg`, plainDrawing])),
  };
}

function at([west, south, east, north]: Box, x: number, y: number): readonly [number, number] {
  return [tidy(west + x * (east - west)), tidy(south + y * (north - south))];
}

/** Five decimals, as geo/ has them. */
function tidy(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}

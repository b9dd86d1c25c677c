/** The live map's style, made from the facts and the palette: no glyphs, no sprite, nothing to fetch. */
import type { LayerSpecification, StyleSpecification } from "maplibre-gl";
import type { Shapes } from "../atlas/atlas.ts";
import type { Palette } from "../look/palette.ts";
import { badges as badgeLayer, raisedBadges } from "./layers/badges.ts";
import { land, sea } from "./layers/land.ts";
import { counts, names } from "./layers/names.ts";
import { borders, chosenBorder, places } from "./layers/places.ts";
import { type Drawing, landSource, marksSource, placesSource } from "./sources.ts";

export function styleOf(drawing: Drawing, shapes: Shapes, palette: Palette): StyleSpecification {
  return {
    version: 8,
    sources: {
      land: landSource(shapes),
      places: placesSource(drawing.atlas, shapes),
      names: marksSource("names", drawing),
      counts: marksSource("counts", drawing),
      badges: marksSource("badges", drawing),
    },
    layers: layersOf(palette),
    transition: { duration: 0, delay: 0 },
  };
}

/** The drawing order, bottom to top. */
export function layersOf(palette: Palette): LayerSpecification[] {
  return [
    sea(palette),
    land(palette),
    places(palette),
    borders(palette),
    chosenBorder(palette),
    names(palette),
    counts(palette),
    badgeLayer(palette),
    raisedBadges(palette),
  ];
}

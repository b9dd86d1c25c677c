/** The live map's style, made from the facts and the palette: no glyphs, no sprite, nothing to fetch. */
import type { LayerSpecification, StyleSpecification } from "maplibre-gl";
import type { Atlas, Language, Shapes } from "../atlas/atlas.ts";
import type { Badge } from "../look/badges.ts";
import type { Palette } from "../look/palette.ts";
import type { Tally } from "../view/tally.ts";
import { badges as badgeLayer, raisedBadges } from "./layers/badges.ts";
import { land, sea } from "./layers/land.ts";
import { countDiscs, counts, names } from "./layers/names.ts";
import { borders, chosenBorder, places } from "./layers/places.ts";
import { badgesSource, landSource, namesSource, placesSource } from "./sources.ts";

/** What the style says besides colours. */
export interface Drawn {
  readonly atlas: Atlas;
  readonly shapes: Shapes;
  readonly language: Language;
  readonly tally: Tally;
  readonly badges: readonly Badge[];
}

export function styleOf(
  { atlas, shapes, language, tally, badges }: Drawn,
  palette: Palette,
): StyleSpecification {
  return {
    version: 8,
    sources: {
      land: landSource(shapes),
      places: placesSource(atlas, shapes),
      names: namesSource(atlas, language, tally),
      badges: badgesSource(atlas, badges),
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
    countDiscs(palette),
    counts(palette),
    badgeLayer(),
    raisedBadges(),
  ];
}

/**
 * The names of the places, and the counts of what is drawn nowhere. All of them are there at every zoom; which are seen is
 * their state `shown` (`look/marks`), and of those none covers another.
 */
import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import { countTextSize } from "../../look/discs.ts";
import { lineEm, nameHalo } from "../../look/lettering.ts";
import type { Palette } from "../../look/palette.ts";
import { is, pairOf } from "../expressions.ts";
import { itsFont } from "../fonts.ts";

const UNBROKEN_EM = 100; // a name stands on its own lines, and its count below them
const shown: ExpressionSpecification = ["case", is("shown"), 1, 0];

/** One value for the district, whose name is lettered on the sea, another for the places. */
function ofHome<T extends string | number>(home: T, place: T): ExpressionSpecification {
  return ["case", ["get", "home"], home, place];
}

export function names(palette: Palette): LayerSpecification {
  return {
    id: "names",
    type: "symbol",
    source: "names",
    layout: {
      "text-field": ["get", "name"],
      "text-font": itsFont,
      "text-size": ["get", "size"],
      "text-letter-spacing": ["get", "spacing"],
      "text-max-width": UNBROKEN_EM,
      "text-line-height": lineEm,
      "text-anchor": "bottom", // a second line goes above the first: the count stays where it is
      "text-offset": pairOf("offset"),
      "text-allow-overlap": true,
      "text-ignore-placement": true,
    },
    paint: {
      "text-opacity": shown,
      "text-color": ofHome(palette.seaInk, palette.label),
      "text-halo-color": palette.labelHalo,
      "text-halo-width": ofHome(0, nameHalo),
    },
  };
}

export function counts(palette: Palette): LayerSpecification {
  return {
    id: "counts",
    type: "symbol",
    source: "counts",
    filter: ["!=", ["get", "text"], ""],
    layout: {
      "icon-image": ["get", "image"],
      "icon-offset": pairOf("offset"),
      "icon-allow-overlap": true,
      "icon-ignore-placement": true,
      "text-field": ["get", "text"],
      "text-font": itsFont,
      "text-size": countTextSize,
      "text-offset": pairOf("textOffset"),
      "text-allow-overlap": true,
      "text-ignore-placement": true,
    },
    paint: {
      "icon-opacity": shown,
      "text-opacity": shown,
      "text-color": ofHome(palette.seaInk, palette.label),
    },
  };
}

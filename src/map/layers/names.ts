/** The names of the places, each with the count of what has no point of its own. None is ever hidden by another. */
import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import type { Palette } from "../../look/palette.ts";
import { countDrop, countRadius, countTextSize, sizes } from "../../look/sizes.ts";
import { stopsExpression } from "../expressions.ts";
import { song } from "../fonts.ts";

// As the figure's style sheet has them: `letter-spacing: .06em`, a 4 px stroke behind the letters, a 1 px ring.
const NAME_SPACING_EM = 0.06;
const HOME_SPACING_EM = 0.4;
const NAME_HALO_PX = 2;
/** From one line of a name to the next. */
export const LINE_EM = 1.2;
const UNBROKEN_EM = 100; // a name stands on one line, and its count below it
const COUNT_RING_PX = 1;

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
      "text-font": song,
      "text-size": stopsExpression(sizes.labelSize, ["get", "scale"]),
      "text-letter-spacing": ofHome(HOME_SPACING_EM, NAME_SPACING_EM),
      "text-max-width": UNBROKEN_EM,
      "text-line-height": LINE_EM,
      "text-anchor": "bottom", // a second line goes above the first: the count stays where it is
      "text-offset": [0, LINE_EM / 2],
      "text-allow-overlap": true,
      "text-ignore-placement": true,
    },
    paint: {
      "text-color": ofHome(palette.seaInk, palette.label),
      "text-halo-color": palette.labelHalo,
      "text-halo-width": ofHome(0, NAME_HALO_PX),
    },
  };
}

export function countDiscs(palette: Palette): LayerSpecification {
  return {
    id: "count-discs",
    type: "circle",
    source: "names",
    filter: ["!=", ["get", "count"], ""],
    paint: {
      "circle-radius": countRadius - COUNT_RING_PX / 2,
      "circle-color": ofHome(palette.sea, palette.labelHalo),
      "circle-stroke-color": ofHome(palette.seaInk, palette.label),
      "circle-stroke-width": COUNT_RING_PX,
      "circle-translate": [0, countDrop],
    },
  };
}

export function counts(palette: Palette): LayerSpecification {
  return {
    id: "counts",
    type: "symbol",
    source: "names",
    layout: {
      "text-field": ["get", "count"],
      "text-font": song,
      "text-size": countTextSize,
      "text-allow-overlap": true,
      "text-ignore-placement": true,
    },
    paint: { "text-color": ofHome(palette.seaInk, palette.label), "text-translate": [0, countDrop] },
  };
}

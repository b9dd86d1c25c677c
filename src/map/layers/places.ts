/** The shapes of the places. States: `chosen`, `pointed`, `faded` (nothing of it passes the filter). */
import type { LayerSpecification } from "maplibre-gl";
import type { Palette } from "../../look/palette.ts";
import { sizes } from "../../look/sizes.ts";
import { is, stopsExpression } from "../expressions.ts";

export function places(palette: Palette): LayerSpecification {
  return {
    id: "places",
    type: "fill",
    source: "places",
    paint: {
      "fill-color": [
        "case",
        is("chosen"),
        palette.placeChosen,
        is("pointed"),
        palette.placeHover,
        is("faded"),
        palette.placeFaded,
        palette.place,
      ],
    },
  };
}

export function borders(palette: Palette): LayerSpecification {
  return {
    id: "borders",
    type: "line",
    source: "places",
    layout: { "line-join": "round" },
    paint: { "line-color": palette.border, "line-width": stopsExpression(sizes.borderWidth) },
  };
}

/** Over all other borders, so that a neighbour's never lies on it. */
export function chosenBorder(palette: Palette): LayerSpecification {
  return {
    id: "chosen-border",
    type: "line",
    source: "places",
    layout: { "line-join": "round" },
    paint: {
      "line-color": palette.borderChosen,
      "line-width": stopsExpression(sizes.borderChosenWidth),
      "line-opacity": ["case", is("chosen"), 1, 0],
    },
  };
}

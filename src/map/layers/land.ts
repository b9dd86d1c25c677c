/** Sea and land. Their legend is the map itself. */
import type { LayerSpecification } from "maplibre-gl";
import type { Palette } from "../../look/palette.ts";
import { sizes } from "../../look/sizes.ts";
import { stopsExpression } from "../expressions.ts";

export function sea(palette: Palette): LayerSpecification {
  return { id: "sea", type: "background", paint: { "background-color": palette.sea } };
}

export function land(palette: Palette): LayerSpecification {
  return { id: "land", type: "fill", source: "land", paint: { "fill-color": palette.land } };
}

export function coast(palette: Palette): LayerSpecification {
  return {
    id: "coast",
    type: "line",
    source: "land",
    layout: { "line-join": "round" },
    paint: { "line-color": palette.coast, "line-width": stopsExpression(sizes.coastWidth) },
  };
}

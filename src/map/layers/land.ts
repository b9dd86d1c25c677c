/** Sea and land, told apart by their colours alone: a line along the coast would cost the figure a tenth of its first frame. */
import type { LayerSpecification } from "maplibre-gl";
import type { Palette } from "../../look/palette.ts";

export function sea(palette: Palette): LayerSpecification {
  return { id: "sea", type: "background", paint: { "background-color": palette.sea } };
}

export function land(palette: Palette): LayerSpecification {
  return { id: "land", type: "fill", source: "land", paint: { "fill-color": palette.land } };
}

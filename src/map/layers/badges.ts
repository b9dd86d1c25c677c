/**
 * The badges: an image for each type (`badge-images.ts`), one with a number for several that stand together.
 * States: `shown` (it stands in this tier, and something of it passes the filter), `raised` (open, or under the pointer),
 * which is another image on top. Opacity alone tells them apart: it follows a state at once, where a layout would go
 * through the worker.
 */
import type { ExpressionSpecification, LayerSpecification, SymbolLayerSpecification } from "maplibre-gl";
import { badgeTextSize } from "../../look/discs.ts";
import type { Palette } from "../../look/palette.ts";
import { is, pairOf } from "../expressions.ts";
import { itsFont } from "../fonts.ts";

const atRest: ExpressionSpecification = ["case", ["all", is("shown"), ["!", is("raised")]], 1, 0];
const raised: ExpressionSpecification = ["case", ["all", is("shown"), is("raised")], 1, 0];

export function badges(palette: Palette): LayerSpecification {
  return layer("badges", ["get", "image"], atRest, palette);
}

export function raisedBadges(palette: Palette): LayerSpecification {
  return layer("raised-badges", ["concat", ["get", "image"], "-raised"], raised, palette);
}

type Layout = NonNullable<SymbolLayerSpecification["layout"]>;

function layer(
  id: string,
  image: NonNullable<Layout["icon-image"]>,
  opacity: ExpressionSpecification,
  palette: Palette,
): LayerSpecification {
  return {
    id,
    type: "symbol",
    source: "badges",
    filter: ["!=", ["get", "image"], ""],
    layout: {
      "icon-image": image,
      "icon-offset": pairOf("offset"),
      "icon-allow-overlap": true,
      "icon-ignore-placement": true,
      "text-field": ["get", "text"],
      "text-font": itsFont,
      "text-size": badgeTextSize,
      "text-offset": pairOf("textOffset"),
      "text-allow-overlap": true,
      "text-ignore-placement": true,
      "symbol-z-order": "source",
    },
    paint: { "icon-opacity": opacity, "text-opacity": opacity, "text-color": palette.labelHalo },
  };
}

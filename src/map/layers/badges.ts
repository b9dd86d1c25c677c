/**
 * The badges: an image for each type (`badge-images.ts`), moved off its point where badges would collide.
 * States: `hidden` (does not pass the filter), `raised` (open, or under the pointer), which is another image on top.
 * Opacity alone tells them apart: it follows a state at once, where a layout would go through the worker.
 */
import type { LayerSpecification, SymbolLayerSpecification } from "maplibre-gl";
import { is } from "../expressions.ts";

export function badges(): LayerSpecification {
  return {
    id: "badges",
    type: "symbol",
    source: "badges",
    layout: standing(["get", "type"]),
    paint: { "icon-opacity": ["case", ["any", is("hidden"), is("raised")], 0, 1] },
  };
}

export function raisedBadges(): LayerSpecification {
  return {
    id: "raised-badges",
    type: "symbol",
    source: "badges",
    layout: standing(["concat", ["get", "type"], "-raised"]),
    paint: { "icon-opacity": ["case", is("hidden"), 0, is("raised"), 1, 0] },
  };
}

type Layout = NonNullable<SymbolLayerSpecification["layout"]>;

function standing(image: NonNullable<Layout["icon-image"]>): Layout {
  return {
    "icon-image": image,
    "icon-offset": ["array", "number", 2, ["get", "offset"]],
    "icon-allow-overlap": true,
    "icon-ignore-placement": true,
    "symbol-z-order": "source",
  };
}

/** The live map's hand that paints: colours and badges of the palette, and what the store says of places and initiatives. */
import type { GeoJSONSource, Map as MapLibreMap } from "maplibre-gl";
import type { Palette } from "../look/palette.ts";
import type { Second } from "../store/second.ts";
import type { Store } from "../store/store.ts";
import { tallyFor } from "../view/tally.ts";
import { putBadgeImages } from "./badge-images.ts";
import { namesData } from "./sources.ts";
import { type FeatureState, newsOf, sayStates, statesOf } from "./states.ts";
import { layersOf } from "./style.ts";

type PaintName = Parameters<MapLibreMap["setPaintProperty"]>[1];

export interface Painting {
  repaint(palette: Palette): void;
  stop(): void;
}

/**
 * Paints the map as soon as it has a style, again whenever it has one anew, and after every change of the store. What it
 * has been told already it is not told again: a name said anew goes through the worker, a state through the drawing.
 */
export function paint(map: MapLibreMap, store: Store, second: Second, first: Palette): Painting {
  const { atlas } = store;
  let palette = first;
  let ready = false; // a lost context takes the style with it
  let states: readonly FeatureState[] = [];
  let names = "";

  function colour(): void {
    for (const { id, paint } of layersOf(palette)) {
      for (const [name, value] of Object.entries(paint ?? {}))
        map.setPaintProperty(id, name as PaintName, value);
    }
    putBadgeImages(map, atlas.types, palette, devicePixelRatio);
  }

  function state(): void {
    if (!ready) return;
    const now = statesOf(atlas, store.get());
    sayStates(map, newsOf(now, states));
    states = now;
  }

  function name(): void {
    if (!ready) return;
    const { language, filter } = store.get().view;
    const data = namesData(atlas, language, tallyFor(atlas, filter));
    const said = JSON.stringify(data);
    if (said === names) return;
    names = said;
    map.getSource<GeoJSONSource>("names")!.setData(data);
  }

  const subscriptions = [
    map.on("style.load", () => {
      ready = true;
      states = [];
      names = "";
      colour();
      state();
      name();
    }),
    map.on("webglcontextlost", () => {
      ready = false;
    }),
  ];
  const unwatch = [
    second.watch(({ view }) => view.place, state),
    second.watch(({ view }) => view.initiative, state),
    second.watch(({ pointed }) => pointed, state),
    second.watch(
      ({ view }) => view.filter,
      () => {
        state();
        name();
      },
    ),
    second.watch(({ view }) => view.language, name),
  ];
  return {
    repaint(next) {
      palette = next;
      if (ready) colour();
    },
    stop() {
      for (const stop of unwatch) stop();
      for (const subscription of subscriptions) subscription.unsubscribe();
    },
  };
}

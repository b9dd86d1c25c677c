/** The live map's hand that paints: colours and badges of the palette, and what the store says of places and initiatives. */
import type { GeoJSONSource, Map as MapLibreMap } from "maplibre-gl";
import type { Palette } from "../look/palette.ts";
import type { Store } from "../store/store.ts";
import { tallyFor } from "../view/tally.ts";
import { putBadgeImages } from "./badge-images.ts";
import { namesData } from "./sources.ts";
import { sayStates, statesOf } from "./states.ts";
import { layersOf } from "./style.ts";

type PaintName = Parameters<MapLibreMap["setPaintProperty"]>[1];

export interface Painting {
  repaint(palette: Palette): void;
  stop(): void;
}

/** Paints the map as soon as it has a style, again whenever it has one anew, and after every change of the store. */
export function paint(map: MapLibreMap, store: Store, first: Palette): Painting {
  const { atlas } = store;
  let palette = first;
  let ready = false; // a lost context takes the style with it

  function colour(): void {
    for (const { id, paint } of layersOf(palette)) {
      for (const [name, value] of Object.entries(paint ?? {}))
        map.setPaintProperty(id, name as PaintName, value);
    }
    putBadgeImages(map, atlas.types, palette, devicePixelRatio);
  }

  function state(): void {
    if (ready) sayStates(map, statesOf(atlas, store.get()));
  }

  function name(): void {
    if (!ready) return;
    const { language, filter } = store.get().view;
    map.getSource<GeoJSONSource>("names")!.setData(namesData(atlas, language, tallyFor(atlas, filter)));
  }

  const subscriptions = [
    map.on("style.load", () => {
      ready = true;
      colour();
      state();
      name();
    }),
    map.on("webglcontextlost", () => {
      ready = false;
    }),
  ];
  const unwatch = [
    store.watch(({ view }) => view.place, state),
    store.watch(({ view }) => view.initiative, state),
    store.watch(({ pointed }) => pointed, state),
    store.watch(
      ({ view }) => view.filter,
      () => {
        state();
        name();
      },
    ),
    store.watch(({ view }) => view.language, name),
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

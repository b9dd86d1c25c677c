/** The live map's hand that paints: colours and badges of the palette, and what the store says of places and marks. */
import type { GeoJSONSource, Map as MapLibreMap } from "maplibre-gl";
import type { Language } from "../atlas/atlas.ts";
import type { Marks } from "../look/marks/marks.ts";
import type { Palette } from "../look/palette.ts";
import type { Second } from "../store/second.ts";
import type { Store } from "../store/store.ts";
import { tallyFor } from "../view/tally.ts";
import { putBadgeImages } from "./badge-images.ts";
import { type MarkSource, markSources, marksData } from "./sources.ts";
import { type FeatureState, newsOf, sayStates, statesOf } from "./states.ts";
import { layersOf } from "./style.ts";
import { followTier, tierOf } from "./tier.ts";

type PaintName = Parameters<MapLibreMap["setPaintProperty"]>[1];

export interface Painting {
  repaint(palette: Palette): void;
  stop(): void;
}

/**
 * Paints the map as soon as it has a style, again whenever it has one anew, and after every change of the store. What it
 * has been told already it is not told again: data goes through the worker, a state through the drawing.
 */
export function paint(
  map: MapLibreMap,
  store: Store,
  second: Second,
  marks: Readonly<Record<Language, Marks>>,
  first: Palette,
): Painting {
  const { atlas } = store;
  let palette = first;
  let ready = false; // a lost context takes the style with it
  let at = tierOf(store, map.getContainer(), map.getZoom());
  let states: readonly FeatureState[] = [];
  const said = new Map<MarkSource, string>();

  function colour(): void {
    for (const { id, paint } of layersOf(palette)) {
      for (const [name, value] of Object.entries(paint ?? {}))
        map.setPaintProperty(id, name as PaintName, value);
    }
    putBadgeImages(map, atlas.types, palette, store.get().view.language, devicePixelRatio);
  }

  function state(): void {
    if (!ready) return;
    const now = statesOf(atlas, marks[store.get().view.language]!, at.tier, store.get());
    sayStates(map, newsOf(now, states));
    states = now;
  }

  function mark(): void {
    if (!ready) return;
    const { language, filter } = store.get().view;
    const tally = tallyFor(atlas, filter);
    for (const source of markSources) {
      const data = marksData[source]({ atlas, language, tally, marks: marks[language]!, ...at });
      const words = JSON.stringify(data);
      if (words === said.get(source)) continue;
      said.set(source, words);
      map.getSource<GeoJSONSource>(source)!.setData(data);
    }
  }

  function all(): void {
    state();
    mark();
  }

  const subscriptions = [
    map.on("style.load", () => {
      ready = true;
      states = [];
      said.clear();
      colour();
      all();
    }),
    map.on("webglcontextlost", () => {
      ready = false;
    }),
  ];
  const unwatch = [
    second.watch(({ view }) => view.place, state),
    second.watch(({ view }) => view.initiative, state),
    second.watch(({ pointed }) => pointed, state),
    second.watch(({ view }) => view.filter, all),
    second.watch(
      ({ view }) => view.language,
      () => {
        if (ready) colour(); // badges are set in the language's face
        all();
      },
    ),
    followTier(map, store, (tier) => {
      at = tier;
      all();
    }),
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

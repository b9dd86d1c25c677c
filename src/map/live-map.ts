/** The live map: the figure's look, painted by MapLibre over the figure, once the page has room for it. */
import "./engine/shims.ts";
import { Map as MapLibreMap, setWorkerUrl } from "maplibre-gl";
import type { Language, Shapes } from "../atlas/atlas.ts";
import type { Marks } from "../look/marks/marks.ts";
import { dark, light, type Palette } from "../look/palette.ts";
import { answerSecond } from "../store/second.ts";
import type { Store } from "../store/store.ts";
import { tallyFor } from "../view/tally.ts";
import type { Words } from "../words/words.ts";
import { type Helm, helmOf } from "./camera/helm.ts";
import { drawSecond } from "./draw-second.ts";
import workerUrl from "./engine/worker.ts?worker&url";
import rules from "./live-map.css?raw";
import { paint } from "./paint.ts";
import { lookUnder } from "./pointer/under.ts";
import { followPointer } from "./pointer.ts";
import { styleOf } from "./style.ts";
import { tierOf } from "./tier.ts";

// What MapLibre's own elements need comes with it, as rules set by script, which the pages' policy allows.
const { sheet } = document.querySelector("style")!;
sheet!.insertRule(`@media all{${rules}}`, sheet!.cssRules.length);

export interface LiveMapOptions {
  readonly store: Store;
  readonly shapes: Shapes;
  /** What stands where, as the figure has it. */
  readonly marks: Readonly<Record<Language, Marks>>;
  readonly container: HTMLElement;
  /** MapLibre's own texts are among them, by its names for them. */
  readonly words: Readonly<Record<Language, Words>>;
  /** In a frame: one finger and the wheel scroll the page, two fingers and Ctrl move the map. */
  readonly cooperative: boolean;
}

/**
 * Resolves once the first complete picture is painted, and has told the store that it may be shown over the figure.
 * Rejects, with nothing left running, when there is no WebGL2, no worker, or no graphics context any more. When the
 * context is lost later the figure stands again; if it comes back, so does the live map, by itself.
 *
 * Gives the way to stop.
 */
export async function growLiveMap(options: LiveMapOptions): Promise<() => void> {
  const { store, container, marks } = options;
  const scheme = matchMedia("(prefers-color-scheme: dark)");
  const palette = () => {
    const worn = store.get().scheme;
    return worn === "dark" || (worn === "auto" && scheme.matches) ? dark : light;
  };
  setWorkerUrl(workerUrl);
  const second = answerSecond(store);
  const helm = helmOf(store, second, container);
  const map = openMap(options, helm, palette());
  const painting = paint(map, store, second, marks, palette());
  const repaint = () => painting.repaint(palette());
  scheme.addEventListener("change", repaint);
  const stops = [
    () => scheme.removeEventListener("change", repaint),
    store.watch((state) => state.scheme, repaint),
    helm.take(map),
    followPointer(
      map,
      store,
      lookUnder(map, store, { ...options, tier: () => tierOf(store, container, map.getZoom()) }),
    ),
    painting.stop,
    second.stop,
    drawSecond(map, store),
    store.watch(
      ({ view }) => view.language,
      (language) => speak(map, options.words[language]!.live, options.cooperative),
    ),
    () => map.remove(),
  ];
  const stop = () => {
    for (const each of stops) each();
  };
  try {
    await firstPicture(map);
  } catch (error) {
    stop();
    throw error;
  }
  stops.unshift(standBy(map, store));
  store.setZoom(map.getZoom());
  store.setPainter("live");
  const { view } = store.get();
  const { aim } = view;
  if (aim.to === "step") store.show({ ...view, aim: { ...aim } }); // the step that asked for a live map is taken now
  return stop;
}

function openMap(
  { store, shapes, marks, container, words, cooperative }: LiveMapOptions,
  helm: Helm,
  palette: Palette,
) {
  const { atlas } = store;
  const { language, filter } = store.get().view;
  const drawing = {
    ...{ atlas, language, marks: marks[language]!, tally: tallyFor(atlas, filter) },
    nameSizePx: tierOf(store, container, helm.options.zoom!).nameSizePx,
  };
  const map = new MapLibreMap({
    container,
    style: styleOf(drawing, shapes, palette),
    validateStyle: false, // tests/map does, so that readers need not
    ...helm.options,
    attributionControl: false,
    cooperativeGestures: cooperative,
    trackResize: false, // it draws second
    locale: words[language]!.live,
    fadeDuration: 0,
    keyboard: false,
    boxZoom: false,
    doubleClickZoom: false, // the first click already flies to what it opens
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
  });
  map.touchZoomRotate.disableRotation();
  const canvas = map.getCanvas();
  canvas.tabIndex = -1; // the page's lists are the keyboard's and the screen reader's way in
  canvas.setAttribute("aria-hidden", "true");
  canvas.removeAttribute("role");
  canvas.removeAttribute("aria-label");
  return map;
}

/** What MapLibre says of gestures it has put on the page once for all; it says it anew when it begins anew. */
function speak(map: MapLibreMap, live: Words["live"], cooperative: boolean): void {
  Object.assign(map._locale, live);
  if (!cooperative) return;
  map.cooperativeGestures.disable();
  map.cooperativeGestures.enable();
}

function firstPicture(map: MapLibreMap): Promise<void> {
  return new Promise((resolve, reject) => {
    const subscriptions = [
      map.on("idle", () => settle(resolve)),
      map.on("error", ({ error }) => settle(() => reject(error))),
      map.on("webglcontextlost", () => settle(() => reject(new Error("The graphics context was lost")))),
    ];
    function settle(end: () => void): void {
      for (const subscription of subscriptions) subscription.unsubscribe();
      end();
    }
  });
}

/** The figure stands while the graphics context is lost; the live map comes back with its next complete picture. */
function standBy(map: MapLibreMap, store: Store): () => void {
  let lost = false;
  const subscriptions = [
    map.on("webglcontextlost", () => {
      lost = true;
      store.setPainter("figure");
    }),
    map.on("idle", () => {
      if (!lost) return;
      lost = false;
      store.setPainter("live");
      store.setZoom(map.getZoom());
    }),
    map.on("error", ({ error }) => {
      if (!lost) console.error(error); // that a lost context cannot be had again is no error: the figure stands
    }),
  ];
  return () => {
    for (const subscription of subscriptions) subscription.unsubscribe();
  };
}

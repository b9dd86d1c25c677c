/**
 * The one thing that changes. Rooms above speak to it with verbs and listen with `watch`; none knows another.
 */
import { createStore as createVanilla } from "zustand/vanilla";
import type { Atlas, ChapterId, InitiativeId, Language, PhotoId, PlaceId, TypeId } from "../atlas/atlas.ts";
import type { Scheme } from "../view/embedding.ts";
import { depthOf, pathOf } from "../view/page.ts";
import * as step from "../view/view.ts";

/** Which painting the reader sees: the SVG figure, or the live map over it. */
export type Painter = "figure" | "live";

export interface State {
  readonly view: step.View;
  readonly painter: Painter;
  /** How many folders below that of all pages the address bar is: where relative links start from. Written by `address-bar` alone. */
  readonly depth: number;
  /** Pixels of the map's foot that the panel covers. Written by `ui/` alone. */
  readonly coveredPx: number;
  /** Pixels of the map's right side that its buttons take. Written by `ui/` alone. */
  readonly besidePx: number;
  /** How wide the whole map is in the figure, in pixels. Written by `ui/` alone; `null` until it has been measured. */
  readonly figurePx: number | null;
  /** Zoom of the live map. Written by `map/` alone; `null` while there is none. */
  readonly zoom: number | null;
  /** While the page is being put on paper everything is open. */
  readonly printing: boolean;
  /** The photograph that is shown large. Written by `ui/` alone. */
  readonly photo: PhotoId | null;
  /** The colours the page wears. Written by `embed/guest` alone; a page of its own follows the reader's system. */
  readonly scheme: Scheme;
  /** Whether nothing is to move by itself, besides what the reader's system says. Written by `embed/guest` alone. */
  readonly reducedMotion: boolean;
  /** What the pointer is on, in the figure, the live map or a list. */
  readonly pointed: { readonly place: PlaceId } | { readonly initiative: InitiativeId } | null;
}

export type Store = ReturnType<typeof createStore>;

export function createStore(atlas: Atlas, view: step.View) {
  const vanilla = createVanilla<State>(() => ({
    view,
    painter: "figure",
    depth: depthOf(pathOf(view, atlas)),
    coveredPx: 0,
    besidePx: 0,
    figurePx: null,
    zoom: null,
    pointed: null,
    printing: false,
    photo: null,
    scheme: "auto",
    reducedMotion: false,
  }));

  function look(next: (view: step.View) => step.View): void {
    const before = vanilla.getState().view;
    const after = next(before);
    if (after !== before) vanilla.setState({ view: after });
  }

  return {
    atlas,
    get: vanilla.getState,

    /** Calls `react` with each new value of `pick`, by identity. Returns the way to stop. */
    watch<T>(pick: (state: State) => T, react: (value: T, before: T) => void): () => void {
      return vanilla.subscribe((state, previous) => {
        const value = pick(state);
        const before = pick(previous);
        if (value !== before) react(value, before);
      });
    },

    openPlace: (place: PlaceId) => look((now) => step.openPlace(now, place)),
    goHome: () => look((now) => step.goHome(now, atlas)),
    openInitiative: (id: InitiativeId) => look((now) => step.openInitiative(now, atlas, id)),
    closeInitiative: () => look(step.closeInitiative),
    toggleType: (type: TypeId) => look((now) => step.toggleType(now, atlas, type)),
    toggleChapter: (chapter: ChapterId) => look((now) => step.toggleChapter(now, atlas, chapter)),
    search: (words: string) => look((now) => step.search(now, words)),
    clearFilter: () => look(step.clearFilter),
    speak: (language: Language) => look((now) => step.speak(now, language)),
    /** Takes over a whole view, as an address gives it. */
    show: (whole: step.View) => look(() => whole),

    setPainter: (painter: Painter) =>
      vanilla.setState({ painter, ...(painter === "figure" && { zoom: null }) }),
    setDepth: (depth: number) => vanilla.setState({ depth }),
    setCovered: (coveredPx: number, besidePx = 0, figurePx: number | null = null) =>
      vanilla.setState({ coveredPx, besidePx, figurePx }),
    setZoom: (zoom: number) => vanilla.setState({ zoom }),
    setPrinting: (printing: boolean) => vanilla.setState({ printing }),
    setPointed: (pointed: State["pointed"]) => vanilla.setState({ pointed }),
    setPhoto: (photo: PhotoId | null) => vanilla.setState({ photo }),
    setReducedMotion: (reducedMotion: boolean) => vanilla.setState({ reducedMotion }),
    setScheme: (scheme: Scheme) => vanilla.setState({ scheme }),
  };
}

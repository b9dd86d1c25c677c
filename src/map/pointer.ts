/** The reader's pointer on the canvas: what it is on, and what a click or tap opens. */
import type { Map as MapLibreMap, MapMouseEvent } from "maplibre-gl";
import type { State, Store } from "../store/store.ts";
import { openTogether } from "../view/aim/aims.ts";
import type { Point, Thing } from "./pointer/under.ts";

/** Speaks to the store of what the pointer does. `under` says what it is on. Returns the way to stop. */
export function followPointer(
  map: MapLibreMap,
  store: Store,
  under: (point: Point, byMouse: boolean) => Thing | null,
): () => void {
  const ground = map.getCanvasContainer();
  let byMouse = true;
  let mouse: Point | null = null; // where it rests on the canvas
  let said: State["pointed"] = null;

  function open({ point }: MapMouseEvent): void {
    const thing = under(point, byMouse);
    if (!thing) store.goHome();
    else if ("place" in thing) store.openPlace(thing.place);
    else if (thing.together) store.show(openTogether(store.get().view, store.atlas, thing.together));
    else store.openInitiative(thing.initiative);
  }

  function hover({ point, originalEvent }: MapMouseEvent): void {
    if (!byMouse || originalEvent.buttons !== 0) return; // a finger leaves nothing hovering; a drag points at nothing
    mouse = point;
    pointAtMouse();
  }

  function pointAtMouse(): void {
    if (!mouse) return;
    const thing = under(mouse, true);
    map.getCanvas().style.cursor = thing ? "pointer" : "";
    if (same(thing, store.get().pointed)) return;
    said = thing;
    store.setPointed(thing);
  }

  /** The map has moved under the mouse; what a list points at meanwhile stays. */
  function settle(): void {
    if (store.get().pointed === said) pointAtMouse();
  }

  function leave(): void {
    if (mouse) store.setPointed(null);
    mouse = said = null;
  }

  function noteKind({ pointerType }: PointerEvent): void {
    byMouse = pointerType === "mouse";
  }

  const kinds = ["pointerdown", "pointermove"] as const;
  for (const kind of kinds) ground.addEventListener(kind, noteKind, { capture: true, passive: true });
  const subscriptions = [
    map.on("click", open),
    map.on("mousemove", hover),
    map.on("mouseout", leave),
    map.on("moveend", settle),
  ];
  return () => {
    for (const kind of kinds) ground.removeEventListener(kind, noteKind, { capture: true });
    for (const subscription of subscriptions) subscription.unsubscribe();
  };
}

function same(a: State["pointed"], b: State["pointed"]): boolean {
  if (!a || !b) return a === b;
  return "place" in a
    ? "place" in b && a.place === b.place
    : "initiative" in b && a.initiative === b.initiative;
}

/**
 * Brings the printed page to life. The order matters: the facts, then the page takes over what is printed, then the
 * address is read, and only when all that answers does the live map begin to grow.
 */

import { loadAtlas, loadShapes } from "virtual:atlas";
import { createRef, hydrate } from "preact";
import type { PlaceId } from "./atlas/atlas.ts";
import { followAddress } from "./store/address-bar.ts";
import { createStore, type Store } from "./store/store.ts";
import { App } from "./ui/App.tsx";
import { whenIdle } from "./ui/idle.ts";
import type { Published } from "./ui/published.ts";
import { rootFrom } from "./view/address.ts";
import { viewOf } from "./view/view.ts";

async function start(): Promise<void> {
  const published = await loadAtlas();
  const { atlas } = published;

  // The page was printed for a place: what is hydrated must be just that, whatever the address goes on to say.
  const printed = document.getElementById("panel")!.dataset.place as PlaceId;
  const store = createStore(atlas, viewOf(atlas, printed));
  const ground = createRef<HTMLDivElement>();
  hydrate(<App {...published} store={store} ground={ground} />, document.getElementById("app")!);

  const root = new URL(rootFrom(printed, atlas), location.href.split(/[?#]/)[0]).href;
  followAddress(store, window, root);
  performance.mark("interactive");

  whenThereIsRoom(() => grow(store, published, ground.current!));
}

/** At once when idle; where the reader saves data, when they first reach for the map. */
function whenThereIsRoom(grow: () => void): void {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  if (!connection?.saveData) {
    whenIdle(grow);
    return;
  }
  const stage = document.querySelector(".stage")!;
  const reach = () => {
    stage.removeEventListener("pointerdown", reach);
    stage.removeEventListener("wheel", reach);
    grow();
  };
  stage.addEventListener("pointerdown", reach);
  stage.addEventListener("wheel", reach);
}

/** Whatever fails on this way leaves the figure standing and working. */
async function grow(store: Store, { words, badges }: Published, container: HTMLElement): Promise<void> {
  try {
    const [{ growLiveMap }, shapes] = await Promise.all([import("./map/live-map.ts"), loadShapes()]);
    const locale = words[store.get().view.language].live;
    await growLiveMap({ store, shapes, badges, container, locale, cooperative: false });
    performance.mark("live-map");
  } catch {
    container.replaceChildren();
  }
}

start();

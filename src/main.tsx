/**
 * Brings the printed page to life. The order matters: the facts, then the page takes over what is printed, then the
 * address is read, and only when all that answers does the live map begin to grow: by itself on a page of its own, in a
 * frame and where the reader saves data when they first reach for the map.
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
import { appId } from "./view/page-ids.ts";
import { viewOf } from "./view/view.ts";

async function start(): Promise<void> {
  const { page, place } = document.documentElement.dataset;
  const embedded = page === "embed";
  const guest = embedded && import("./embed/guest.ts");
  const published = await loadAtlas();
  const { atlas } = published;

  // The page was printed for a place: what is hydrated must be just that, whatever the address goes on to say.
  const printed = place as PlaceId;
  const store = createStore(atlas, viewOf(atlas, printed));
  const ground = createRef<HTMLDivElement>();
  hydrate(<App {...published} {...{ store, ground, embedded }} />, document.getElementById(appId)!);

  const pages = new URL(rootFrom(printed, atlas), location.href.split(/[?#]/)[0]).href;
  const grown = () => grow(store, published, ground.current!, embedded);
  const whenReached = (act: () => void) =>
    import("./ui/stage/reach.ts").then((room) =>
      room.whenReached(ground.current!.parentElement!, store, embedded, act),
    );
  if (guest) await (await guest).beGuest(window, { store, pages, whenReached, grow: grown });
  else {
    followAddress(store, window, pages);
    const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
    (connection?.saveData ? whenReached : whenIdle)(grown);
  }
  performance.mark("interactive");
}

/** Whatever fails on this way leaves the figure standing and working. */
async function grow(
  store: Store,
  { words, marks }: Published,
  container: HTMLElement,
  cooperative: boolean,
): Promise<(() => void) | null> {
  if (!("WebGL2RenderingContext" in window)) return null; // a megabyte for nothing: the live map is drawn with it
  try {
    const [{ growLiveMap }, shapes] = await Promise.all([import("./map/live-map.ts"), loadShapes()]);
    const locale = words[store.get().view.language].live;
    const stop = await growLiveMap({ store, shapes, marks, container, locale, cooperative });
    performance.mark("live-map");
    return stop;
  } catch {
    container.replaceChildren();
    return null;
  }
}

start();

/**
 * Keeps the address bar and the view saying the same. A place or an initiative opened is a step the back button
 * undoes; a filter, search words or the language only change the address where it stands.
 */
import { addressOf, placeAt, readAddress } from "../view/address.ts";
import type { Store } from "./store.ts";

/** What of a window is needed here; `window` itself will do. */
export interface Addressed {
  readonly location: { readonly href: string };
  readonly history: Pick<History, "pushState" | "replaceState">;
  addEventListener(name: "popstate", heard: () => void): void;
  removeEventListener(name: "popstate", heard: () => void): void;
}

/**
 * Reads the window's address into the store and follows both from then on. `root` is the site's root as an absolute
 * address. Where history may not be written (some frames), the map goes on without. Returns the way to stop.
 */
export function followAddress(store: Store, world: Addressed, root: string): () => void {
  const { atlas } = store;
  const here = () => {
    const { href } = world.location;
    return href.startsWith(root) ? href.slice(root.length) : "";
  };
  const there = () => readAddress(here(), atlas);
  const hear = () => {
    const said = there();
    store.setStanding(placeAt(here(), atlas));
    // A step to a fragment alone, as by a skip link, says nothing new.
    if (addressOf(said, atlas) !== addressOf(store.get().view, atlas)) store.show(said);
  };

  const stop = store.watch(
    ({ view }) => view,
    (view, before) => {
      const address = addressOf(view, atlas);
      if (address === addressOf(there(), atlas)) return;
      const opened = view.place !== before.place || view.initiative !== before.initiative;
      write(world.history, opened ? "pushState" : "replaceState", root + address);
      store.setStanding(placeAt(here(), atlas));
    },
  );
  if (/[?#]/.test(here())) hear();
  world.addEventListener("popstate", hear);
  return () => {
    stop();
    world.removeEventListener("popstate", hear);
  };
}

function write(history: Addressed["history"], how: "pushState" | "replaceState", address: string): void {
  try {
    history[how](null, "", address);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error; // an opaque origin may refuse: the state stays in the page
  }
}

/**
 * Keeps the address bar and the view saying the same. A place or an initiative opened is a step the back button
 * undoes; a filter, search words or the language only change the address where it stands.
 */
import { isDated, readAddress } from "../view/address/read.ts";
import { addressOf } from "../view/address.ts";
import { depthOf } from "../view/page.ts";
import type { View } from "../view/view.ts";
import type { Store } from "./store.ts";

/** What of a window is needed here; `window` itself will do. */
export interface Addressed {
  readonly location: { readonly href: string };
  readonly history: Pick<History, "pushState" | "replaceState">;
  addEventListener(name: "popstate", heard: () => void): void;
  removeEventListener(name: "popstate", heard: () => void): void;
}

/**
 * Reads the window's address into the store and follows both from then on. `root` is the folder that all pages stand in, as an
 * absolute address; `framed`: whether they are pages for frames. An address of another time, or one that names what is elsewhere by
 * now, becomes the page's own as soon as it is read. Where history may not be written (some frames), the map goes on without. Returns
 * the way to stop.
 */
export function followAddress(store: Store, world: Addressed, root: string, framed = false): () => void {
  const { atlas } = store;
  const here = () => {
    const { href } = world.location;
    return href.startsWith(root) ? href.slice(root.length) : "";
  };
  const there = () => readAddress(here(), atlas);
  const addressIn = (view: View) => addressOf(view, atlas, framed);
  const go = (how: "pushState" | "replaceState", address: string) => {
    write(world.history, how, root + address);
    store.setDepth(depthOf(here()));
  };
  const hear = () => {
    const said = there();
    if (isDated(here(), atlas, framed)) go("replaceState", addressIn(said));
    else store.setDepth(depthOf(here()));
    // A step to a fragment alone, as by a skip link, says nothing new.
    if (addressIn(said) !== addressIn(store.get().view)) store.show(said);
  };

  const stop = store.watch(
    ({ view }) => view,
    (view, before) => {
      const address = addressIn(view);
      if (address === addressIn(there())) return;
      const opened = view.place !== before.place || view.initiative !== before.initiative;
      go(opened ? "pushState" : "replaceState", address);
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

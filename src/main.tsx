/**
 * Brings the printed page to life. The order matters: the facts, then the page takes over what is printed, then its second
 * part comes and the address is read, and only when all that answers does the live map begin to grow: by itself on a page of
 * its own, in a frame and where the reader saves data when they first reach for the map. Whatever does not come is asked for
 * again; until it is here the page stays as it was printed, and its links lead on (src/late/presses.ts).
 */

import { loadAtlas, loadShapes } from "virtual:atlas";
import { createRef, hydrate, render } from "preact";
import type { InitiativeId, Language, PlaceId } from "./atlas/atlas.ts";
import { late } from "./late/late.ts";
import type { Addressed } from "./store/address-bar.ts";
import { createStore, type Store } from "./store/store.ts";
import { App } from "./ui/App.tsx";
import { answer, UNTIL_WHOLE } from "./ui/late/answers.ts";
import type { Published } from "./ui/published.ts";
import { wayUp } from "./view/page.ts";
import { appId } from "./view/page-ids.ts";
import { openInitiative, viewOf } from "./view/view.ts";

const LARGE_MS = 15_000; // the patience for what is large

const facts = late(loadAtlas);
const second = late(() => import("./ui/later.ts"));
const guest = late(() => import("./embed/guest.ts"));
const liveMap = late(() => import("./map/live-map.ts"), LARGE_MS);
const landShapes = late(loadShapes, LARGE_MS);

async function start(): Promise<void> {
  const { page, place, item, language } = document.documentElement.dataset;
  const embedded = page === "embed";
  const missed = () => dispatchEvent(new Event("missed"));
  const guestComing = embedded && guest.always(missed);
  const secondComing = second.always(missed); // beside the facts: what is pressed waits for it
  const published = await facts.always(missed);
  const { atlas } = published;

  // What is hydrated must be just what was printed, whatever the address goes on to say.
  const ofPlace = viewOf(atlas, place as PlaceId, (language as Language) || undefined);
  const printed = item ? openInitiative(ofPlace, atlas, item as InitiativeId) : ofPlace;
  const store = createStore(atlas, printed);
  const ground = createRef<HTMLDivElement>();
  const app = document.getElementById(appId)!;
  const props = { ...published, store, ground, embedded };
  hydrate(<App {...props} later={null} />, app);
  answer(window, UNTIL_WHOLE);
  if (!embedded) performance.mark("interactive");

  const { later } = await secondComing;
  const { baseURI } = document;
  const kept = store.watch(
    ({ depth }) => depth,
    () => {
      kept(); // once the address has moved, all that is printed leads by whole addresses
      later.keepPrinted(app, baseURI);
    },
  );
  await later.takeLanguages(published, store.get().view.language);
  const pages = new URL(wayUp(store.get().depth), location.href.split(/[?#]/)[0]).href;
  const grown = () => grow(store, published, ground.current!, embedded);
  const whenReached = (act: () => void) =>
    later.whenReached(ground.current!.parentElement!, store, embedded, act);
  const follow = (world: Addressed) => later.followAddress(store, world, pages, embedded);
  const hear = guestComing
    ? await (await guestComing).beGuest(window, { store, pages, follow, whenReached, grow: grown })
    : follow(window);
  if (hear === null) return; // the page begins again at another address
  render(<App {...props} later={later} />, app);
  dispatchEvent(new CustomEvent("awake", { detail: hear }));
  later.answerAll(window);
  if (embedded) performance.mark("interactive");
  else later.whenWanted(whenReached, grown);
}

/** Whatever fails on this way leaves the figure standing and working. */
async function grow(
  store: Store,
  published: Published,
  container: HTMLElement,
  cooperative: boolean,
): Promise<(() => void) | null> {
  if (!("WebGL2RenderingContext" in window)) return null; // a megabyte for nothing: the live map is drawn with it
  const [{ growLiveMap }, shapes] = await Promise.all([liveMap.always(), landShapes.always()]);
  try {
    const stop = await growLiveMap({ ...published, store, shapes, container, cooperative });
    performance.mark("live-map");
    return stop;
  } catch (fault) {
    if (import.meta.env.DEV) console.error(fault); // readers have the figure; whoever builds wants to know
    container.replaceChildren();
    return null;
  }
}

start();

/** Which tier of marks the live map is in, and how large its names are: the figure's, in this pane, at this zoom. */
import type { Map as MapLibreMap } from "maplibre-gl";
import { frameOf } from "../look/frame.ts";
import { nameSizeAt } from "../look/lettering.ts";
import { paneTierIn, tierAtZoom } from "../look/tiers/zoom-tiers.ts";
import type { Store } from "../store/store.ts";
import { freeHeightPx, freeWidthPx, paneOf } from "./camera/leash.ts";

export interface Tier {
  readonly tier: number;
  readonly nameSizePx: number;
}

export function tierOf({ atlas, get }: Store, container: HTMLElement, zoom: number): Tier {
  const frame = frameOf(atlas.map.frame);
  const pane = paneOf(container, get());
  const [width, height] = [freeWidthPx(pane), freeHeightPx(pane)];
  return {
    tier: tierAtZoom(frame, zoom, width, height),
    nameSizePx: nameSizeAt(paneTierIn(frame, width, height)),
  };
}

/** Tells of every other tier, as soon as the camera or the pane brings it. Returns the way to stop. */
export function followTier(map: MapLibreMap, store: Store, hear: (tier: Tier) => void): () => void {
  let known = tierOf(store, map.getContainer(), map.getZoom());
  const look = () => {
    const now = tierOf(store, map.getContainer(), map.getZoom());
    if (now.tier === known.tier && now.nameSizePx === known.nameSizePx) return;
    known = now;
    hear(now);
  };
  const subscriptions = [map.on("zoom", look), map.on("resize", look)];
  const unwatch = store.watch(({ coveredPx }) => coveredPx, look);
  return () => {
    unwatch();
    for (const subscription of subscriptions) subscription.unsubscribe();
  };
}

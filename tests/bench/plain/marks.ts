/** What the benchmark listens for. Not part of what the page does for its readers. */
import type { Map as MapLibreMap } from "maplibre-gl";
import { NAMES } from "./style.ts";

/**
 * Marks "names" in the first frame that has every town's name, with the spots a reader can tap (they still fade in:
 * that is in this page's favour); "interactive" with it, since clicks are heard by then; "live-map" when all is still.
 */
export function markProgress(
  map: MapLibreMap,
  labels: ReadonlyMap<string, [lon: number, lat: number]>,
): void {
  const rendered = map.on("render", () => {
    if (map.queryRenderedFeatures({ layers: [NAMES] }).length < labels.size) return;
    rendered.unsubscribe();
    const { left, top } = map.getContainer().getBoundingClientRect();
    const spots = [...labels].map(([id, at]) => {
      const { x, y } = map.project(at);
      return [id, { x: x + left, y: y + top }];
    });
    performance.mark("names", { detail: Object.fromEntries(spots) });
    performance.mark("interactive");
  });
  map.once("idle", () => performance.mark("live-map"));
}

/**
 * The page that the site is measured against: MapLibre and the same facts, as a competent developer would first write
 * it. Everything is fetched at once, and put on the map when both are there.
 */
import "maplibre-gl/dist/maplibre-gl.css";
import map from "geo/map.json";
import { AttributionControl, Map as MapLibreMap, NavigationControl, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import { fetchLayer, townOf } from "./facts.ts";
import { markProgress } from "./marks.ts";
import { showPanel } from "./panel.ts";
import { addFacts, TOWNS } from "./style.ts";

const facts = Promise.all(["land", map.home, ...map.order].map(fetchLayer));

document.title = map.title.zh;
byId("title").textContent = map.title.zh;
byId("lede").textContent = map.lede?.zh ?? "";
byId("notices").textContent = map.notices.map(({ zh }) => zh).join(" ");

setWorkerUrl(workerUrl);
const live = new MapLibreMap({
  container: "map",
  style: {
    version: 8,
    sources: {},
    layers: [{ id: "sea", type: "background", paint: { "background-color": "#cfe0e8" } }],
  },
  bounds: map.frame,
  attributionControl: false,
  dragRotate: false,
});
live.addControl(new NavigationControl({ showCompass: false }));
live.addControl(
  new AttributionControl({ compact: true, customAttribution: map.attribution.map(({ text }) => text.zh) }),
);

live.on("load", async () => {
  const [land, district, ...layers] = await facts;
  const towns = new Map(map.order.map((id, index) => [id, layers[index]!]));
  addFacts(live, land!, district!, towns);

  const panel = byId("_panel");
  live.on("click", TOWNS, ({ features }) => {
    const id = features?.[0]?.properties.id as string;
    showPanel(panel, id, towns.get(id)!, () => {
      panel.hidden = true;
    });
  });
  live.on("mouseenter", TOWNS, () => {
    live.getCanvas().style.cursor = "pointer";
  });
  live.on("mouseleave", TOWNS, () => {
    live.getCanvas().style.cursor = "";
  });

  markProgress(live, new Map([...towns].map(([id, layer]) => [id, townOf(layer).label])));
});

function byId(id: string): HTMLElement {
  return document.getElementById(id)!;
}

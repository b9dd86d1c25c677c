/** MapLibre's worker has no types of its own; it starts itself when it is loaded. */
declare module "maplibre-gl/dist/maplibre-gl-worker.mjs" {
  export default class Worker {}
}

/** The live map's worker, in one file: what old engines lack, then MapLibre's own, which starts itself. */
import "./shims.ts";
import MapLibreWorker from "maplibre-gl/dist/maplibre-gl-worker.mjs";

// The package says of itself that loading it has no effect: what is only loaded is left out of a build, what is used is not.
Object.assign(self, { MapLibreWorker });

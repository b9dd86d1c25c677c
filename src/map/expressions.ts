/** MapLibre expressions from plain data. */
import type { ExpressionSpecification } from "maplibre-gl";
import type { Stops } from "../look/sizes.ts";

/** The same straight lines between stops as `sizeAt`, level beyond the first and the last. */
export function stopsExpression(stops: Stops): ExpressionSpecification {
  const [first, ...rest] = stops.map(([zoom, size]) => [zoom, size] as const);
  return ["interpolate", ["linear"], ["zoom"], ...first!, ...rest.flat()];
}

/** Whether something is said of a feature just now (`setFeatureState`). */
export function is(state: string): ExpressionSpecification {
  return ["boolean", ["feature-state", state], false];
}

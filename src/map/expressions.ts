/** MapLibre expressions from plain data. */
import type { ExpressionSpecification } from "maplibre-gl";
import type { Stops } from "../look/sizes.ts";

/** The same straight lines between stops as `sizeAt`, level beyond the first and the last; times a feature's `scale`. */
export function stopsExpression(stops: Stops, scale?: ExpressionSpecification): ExpressionSpecification {
  const [first, ...rest] = stops.map(([zoom, size]): [number, number | ExpressionSpecification] => [
    zoom,
    scale ? ["*", size, scale] : size,
  ]);
  return ["interpolate", ["linear"], ["zoom"], ...first!, ...rest.flat()] as ExpressionSpecification;
}

/** Whether something is said of a feature just now (`setFeatureState`). */
export function is(state: string): ExpressionSpecification {
  return ["boolean", ["feature-state", state], false];
}

/** A feature's two numbers, as offsets are given. */
export function pairOf(property: string): ExpressionSpecification {
  return ["array", "number", 2, ["get", property]];
}

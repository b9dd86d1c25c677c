/**
 * Sizes of what is drawn on the map, in CSS pixels, by zoom. Zoom is MapLibre's: at zoom 0 the world is 512 px wide.
 * The figure evaluates these stops, the live map gets them as expressions; tests/look/sizes.test.ts compares the two.
 */
export type Stops = readonly (readonly [zoom: number, sizePx: number])[];

export const sizes = {
  borderWidth: [
    [9, 1],
    [13, 2],
  ],
  borderChosenWidth: [
    [9, 2],
    [13, 3],
  ],
} as const satisfies Record<string, Stops>;

/** The size at a zoom: straight lines between the stops, level beyond the first and the last. */
export function sizeAt(stops: Stops, zoom: number): number {
  const above = stops.findIndex(([stop]) => stop >= zoom);
  if (above === 0) return stops[0]![1];
  if (above === -1) return stops[stops.length - 1]![1];
  const [fromZoom, from] = stops[above - 1]!;
  const [toZoom, to] = stops[above]!;
  return from + ((zoom - fromZoom) / (toZoom - fromZoom)) * (to - from);
}

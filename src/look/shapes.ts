/** Shapes as SVG paths in figure units. */
import type { MultiPolygon } from "geojson";
import { type Frame, project } from "./frame.ts";

/**
 * The `d` of a path: closed rings of relative steps in whole figure units, or in whole multiples of `unit` of them. Positions
 * are rounded, not steps, so no error adds up and what two shapes share stays shared.
 */
export function pathOfShape(frame: Frame, shape: MultiPolygon, unit = 1): string {
  return shape.coordinates.flatMap((polygon) => polygon.map((ring) => ringPath(frame, ring, unit))).join("");
}

function ringPath(frame: Frame, ring: readonly (readonly number[])[], unit: number): string {
  const spots = ring.slice(0, -1).map(([lon, lat]) => {
    const { x, y } = project(frame, [lon!, lat!]);
    return [Math.round(x / unit), Math.round(y / unit)] as const;
  });
  const [start, ...rest] = spots.filter(([x, y], index) => {
    const before = spots[index - 1];
    return before === undefined || before[0] !== x || before[1] !== y;
  });
  if (start === undefined || rest.length === 0) return ""; // too small to be seen
  let [px, py] = start;
  const steps = rest.map(([x, y], index) => {
    const [dx, dy] = [x - px, y - py];
    [px, py] = [x, y];
    return `${dx < 0 || index === 0 ? "" : " "}${dx}${dy < 0 ? "" : " "}${dy}`;
  });
  return `M${start[0]} ${start[1]}l${steps.join("")}z`;
}

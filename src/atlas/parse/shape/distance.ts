import { lineString, pointToLineDistance } from "@turf/turf";
import type { LonLat } from "../../atlas.ts";
import { type Edges, GRID } from "./edges.ts";
import { standingOf } from "./inside.ts";

/** How far a position lies outside a shape, in km; 0 inside. Only edges that may be the nearest are measured. */
export function kmOutside(edges: Edges, position: LonLat): number {
  const [x, y] = [Math.round(position[0] * GRID), Math.round(position[1] * GRID)];
  if (edges.count === 0 || standingOf(edges, x, y) !== "outside") return 0;
  for (let reachKm = FIRST_REACH_KM; ; reachKm *= 4) {
    const nearest = nearestWithin(edges, position, reachKm);
    if (nearest <= reachKm || reachKm > HALF_ROUND_KM) return nearest;
  }
}

const FIRST_REACH_KM = 1;
const HALF_ROUND_KM = 20_040;
const KM_OF_A_DEGREE = 110.5; // of latitude, where it is least: no box comes out too small

function nearestWithin(edges: Edges, position: LonLat, reachKm: number): number {
  const [lon, lat] = position;
  const up = reachKm / KM_OF_A_DEGREE;
  const farthest = Math.min(89.9, Math.abs(lat) + up); // degrees of longitude are shortest there
  const aside = up / Math.cos((farthest * Math.PI) / 180);
  const found: { edge: number; apart: number }[] = [];
  let least = Infinity;
  edges.near([(lon - aside) * GRID, (lat - up) * GRID, (lon + aside) * GRID, (lat + up) * GRID], (edge) => {
    const apart = apartOnPaper(edges, edge, lon * GRID, lat * GRID, Math.cos((lat * Math.PI) / 180));
    if (apart > least * NEARLY) return;
    least = Math.min(least, apart);
    found.push({ edge, apart });
  });
  const nearest = found.filter(({ apart }) => apart <= least * NEARLY).sort((e, f) => e.apart - f.apart);
  return Math.min(...nearest.slice(0, MOST_MEASURED).map(({ edge }) => kmTo(edges, edge, position)));
}

const NEARLY = 1.05; // on paper and on the globe, the order of two distances may differ by so much
const MOST_MEASURED = 20;

/** How far an edge is on a flat map of the spot's surroundings, in steps of the grid. */
function apartOnPaper(edges: Edges, edge: number, x: number, y: number, narrowing: number): number {
  const [ux, uy] = [(edges.bx[edge]! - edges.ax[edge]!) * narrowing, edges.by[edge]! - edges.ay[edge]!];
  const [vx, vy] = [(x - edges.ax[edge]!) * narrowing, y - edges.ay[edge]!];
  const along = Math.max(0, Math.min(1, (ux * vx + uy * vy) / (ux * ux + uy * uy)));
  return Math.hypot(vx - along * ux, vy - along * uy);
}

function kmTo({ ax, ay, bx, by }: Edges, edge: number, position: LonLat): number {
  const line = lineString([
    [ax[edge]! / GRID, ay[edge]! / GRID],
    [bx[edge]! / GRID, by[edge]! / GRID],
  ]);
  return pointToLineDistance([...position], line, { units: "kilometers" });
}

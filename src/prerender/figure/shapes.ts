/**
 * The shapes as they are printed into the page: lines that places, neighbours and coast share are simplified once,
 * together, so that no gap opens between them (Visvalingam–Whyatt on a topology).
 */

import type { MultiPolygon } from "geojson";
import { feature } from "topojson-client";
import { topology } from "topojson-server";
import { presimplify, simplify } from "topojson-simplify";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { PlaceId, Shapes } from "../../atlas/atlas.ts";
import { shapeOf } from "../../atlas/questions.ts";
import { type Frame, frameWidth, printedUnit } from "../../look/frame.ts";
import { pathOfShape } from "../../look/shapes.ts";
import { shapeId } from "../../view/page-ids.ts";

/** Corners whose triangle is smaller than this many square figure units are left out. */
const LEAST_CORNER = 34;
/** What no place touches is background: its corners weigh this much of the others. */
const BACKGROUND = 1 / 8;

/** One `<path>` for the land and each town, for `<use>` to refer to. */
export function figureShapes(shapes: Shapes, towns: readonly PlaceId[], frame: Frame): string {
  const paths = [...figurePaths(shapes, towns, frame, printedUnit)].map(
    ([name, d]) => `<path id="${shapeId(name)}" d="${d}"/>`,
  );
  return `<svg width="0" height="0" class="defs" aria-hidden="true"><defs>${paths.join("")}</defs></svg>`;
}

/** The same shapes by name, `land` and each town's id, as the `d` of a path in multiples of so many figure units. */
export function figurePaths(
  shapes: Shapes,
  towns: readonly PlaceId[],
  frame: Frame,
  unit = 1,
): ReadonlyMap<PlaceId | "land", string> {
  const names = ["land" as const, ...towns];
  const all = [shapes.land, ...towns.map((id) => shapeOf(shapes, id))];
  const unitsPerDegree = frameWidth / (frame.width * 360);
  const whole = topology(Object.fromEntries(all.entries())) as Topology<ByRank>;
  const weighed = withFlatBackground(presimplify(whole));
  const simple = simplify(weighed, LEAST_CORNER / unitsPerDegree ** 2);
  return new Map(
    names.map((name, rank) => {
      const { geometry } = feature(simple, simple.objects[rank]!) as unknown as { geometry: MultiPolygon };
      return [name, pathOfShape(frame, withoutCrumbs(geometry), unit)];
    }),
  );
}

/** A shape is called by its rank. */
type ByRank = Record<number, GeometryCollection>;

/** Lines that belong to no place weigh less, corner by corner; where they meet others is never left out. */
function withFlatBackground(weighed: Topology<ByRank>) {
  const [, ...towns] = Object.values(weighed.objects);
  const kept = new Set(towns.flatMap((town) => arcsOf(town).map((arc) => (arc < 0 ? ~arc : arc))));
  const arcs = weighed.arcs.map((arc, index) =>
    kept.has(index) ? arc : arc.map(([x, y, weight]) => [x!, y!, weight! * BACKGROUND]),
  );
  return { ...weighed, arcs };
}

/** The numbers of a shape's arcs, however deep they lie. */
function arcsOf(shape: object): readonly number[] {
  return "arcs" in shape ? ([shape.arcs].flat(Number.POSITIVE_INFINITY) as number[]) : [];
}

/** Without rings that simplifying has left no area. */
function withoutCrumbs(shape: MultiPolygon): MultiPolygon {
  return { ...shape, coordinates: shape.coordinates.map((rings) => rings.filter((ring) => ring.length > 3)) };
}

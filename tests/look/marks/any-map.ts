/** Maps of any kind for the marks: a frame cut into places side by side, with names and points wherever they fall. */
import fc from "fast-check";
import type { PlaceId } from "../../../src/atlas/atlas.ts";
import { type Frame, frameHeight, frameOf, frameWidth } from "../../../src/look/frame.ts";
import { letteringOf } from "../../../src/look/lettering.ts";
import type { MapFacts, PlaceFacts, PointFacts } from "../../../src/look/marks/facts.ts";
import { type Edge, reachesFrom } from "../../../src/look/marks/reach.ts";

/** West, north, east, south in figure units. */
export type Rectangle = readonly [west: number, north: number, east: number, south: number];

export interface AnyMap {
  readonly frame: Frame;
  readonly facts: MapFacts;
  /** By place; the home's is the whole frame. */
  readonly grounds: ReadonlyMap<PlaceId, Rectangle>;
}

export interface Sketch {
  readonly columns: number;
  readonly rows: number;
  /** Where the cuts fall, as shares from 0 to 1: repeated as often as needed. */
  readonly cuts: readonly number[];
  readonly names: readonly string[];
  readonly language: "zh" | "en";
  readonly proportion: number;
  /** Of each point: its place, and where in it. */
  readonly points: readonly (readonly [place: number, x: number, y: number])[];
  /** How many initiatives without a point each place has, repeated as often as needed. */
  readonly pointless: readonly number[];
}

const share = fc.double({ min: 0, max: 1, noNaN: true });
const chinese = fc.stringMatching(/^[\u4e00-\u4e20]{1,6}$/);
const english = fc
  .stringMatching(/^[A-Z][a-z]{2,9}( [A-Z][a-z]{2,9})?$/)
  .map((name) => name.replace(" ", "\n"));

export const anySketch: fc.Arbitrary<Sketch> = fc.constantFrom("zh", "en").chain((language) =>
  fc.record({
    columns: fc.integer({ min: 1, max: 5 }),
    rows: fc.integer({ min: 1, max: 4 }),
    cuts: fc.array(share, { minLength: 3, maxLength: 9 }),
    names: fc.array(language === "zh" ? chinese : english, { minLength: 1, maxLength: 20 }),
    language: fc.constant(language as "zh" | "en"),
    proportion: fc.double({ min: 0.6, max: 2.2, noNaN: true }),
    points: fc.array(fc.tuple(fc.nat({ max: 20 }), share, share), { maxLength: 40 }),
    pointless: fc.array(fc.nat({ max: 3 }), { minLength: 1, maxLength: 4 }),
  }),
);

export function mapOf(sketch: Sketch): AnyMap {
  const { language, proportion, names, pointless } = sketch;
  const frame = frameOf([113, 22, 113 + 0.4, 22 + 0.4 / 1.08 / proportion]);
  const [width, height] = [frameWidth, frameHeight(frame)];
  const cells = cellsOf(sketch, width, height);
  const grounds: readonly Rectangle[] = [[0, 0, width, height], ...cells];
  const ids = grounds.map((_, index) => `place-${index}` as PlaceId);
  let initiative = 0;
  const lastRanks = (count: number) => Array.from({ length: count }, () => initiative++);
  const points = sketch.points.map(([place, x, y], rank): PointFacts => {
    const index = place % grounds.length;
    const [west, north, east, south] = grounds[index]!;
    const spot = { x: west + x * (east - west), y: north + y * (south - north) };
    const reaches = reachesFrom(spot, edgesAround(grounds[index]!));
    return { rank, initiative: lastRanks(1)[0]!, place: ids[index]!, spot, reaches };
  });
  const places = grounds.map((ground, index): PlaceFacts => {
    const [west, north, east, south] = ground;
    const spot = { x: (west + east) / 2, y: (north + south) / 2 };
    const own = lastRanks(pointless[index % pointless.length]!);
    const id = ids[index]!;
    const mine = points.filter(({ place }) => place === id).length + own.length;
    return {
      ...{ id, spot, pointless: own },
      home: index === 0,
      reaches: index === 0 ? [] : reachesFrom(spot, edgesAround(ground)),
      lines: names[index % names.length]!.split("\n"),
      lettering: letteringOf(language),
      area: (east - west) * (south - north),
      most: index === 0 ? 999 : mine,
    };
  });
  return {
    frame,
    facts: { places, points },
    grounds: new Map(ids.map((id, index) => [id, grounds[index]!])),
  };
}

function cellsOf({ columns, rows, cuts }: Sketch, width: number, height: number): readonly Rectangle[] {
  const edges = (parts: number, length: number, from: number) => {
    const weights = Array.from({ length: parts }, (_, index) => 0.2 + cuts[(from + index) % cuts.length]!);
    const whole = weights.reduce((sum, each) => sum + each, 0);
    let at = 0;
    return [0, ...weights.map((each) => (at += (each / whole) * length))];
  };
  const xs = edges(columns, width, 0);
  const ys = edges(rows, height, 1);
  return Array.from({ length: columns * rows }, (_, index): Rectangle => {
    const [column, row] = [index % columns, Math.floor(index / columns)];
    return [xs[column]!, ys[row]!, xs[column + 1]!, ys[row + 1]!];
  });
}

function edgesAround([west, north, east, south]: Rectangle): readonly Edge[] {
  return [
    [west, north, east, north],
    [east, north, east, south],
    [east, south, west, south],
    [west, south, west, north],
  ];
}

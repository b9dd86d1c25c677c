/**
 * Worlds of the tests' own: made-up maps in any number of places, types and initiatives, as the texts of a folder geo/.
 * A world is the same every time it is built. Its places are a rectangle cut in two, each half in two again, and so on:
 * they share their borders, and are of very unequal size.
 */
import { formatGeo } from "../../src/atlas/format.ts";
import { numbersFrom } from "./chance.ts";
import { type Tongue, wordsOf } from "./tongue.ts";

export interface WorldPlan {
  readonly places: number;
  readonly types: number;
  readonly initiatives: number;
  /** The language its texts are written in. */
  readonly tongue: Tongue;
  /** How many degrees it is wide; it is two thirds as high. */
  readonly degrees: number;
  /** From 0, where each cut halves, to 1, where it may leave next to nothing. */
  readonly unequal: number;
}

/** Ten districts of a city, with more types than there are colours. */
export const city: WorldPlan = {
  ...{ places: 10, types: 14, initiatives: 60, tongue: "zh", degrees: 0.6, unequal: 0.4 },
};
/** Forty counties of very unequal size, with long names. */
export const counties: WorldPlan = {
  ...{ places: 40, types: 8, initiatives: 300, tongue: "en", degrees: 4, unequal: 0.8 },
};
/** Two hundred places. */
export const province: WorldPlan = {
  ...{ places: 200, types: 9, initiatives: 200, tongue: "zh", degrees: 8, unequal: 0.5 },
};

/** West, south, east, north in degrees. */
type Box = readonly [west: number, south: number, east: number, north: number];

const SEED = 20_260;
const WEST = 10;
const SOUTH = 40;
const CHAPTERS = 3;
const LEAST_DEGREES = 0.01; // no place is narrower: its name and a point must find room inside

/** The files of a world, by name, as `npm run format` leaves them. */
export function worldGeo(plan: WorldPlan): Record<string, string> {
  return Object.fromEntries(
    Object.entries(worldFiles(plan)).map(([name, text]) => [name, formatGeo(name, text)]),
  );
}

function worldFiles(plan: WorldPlan): Record<string, string> {
  const chance = numbersFrom(SEED);
  const words = wordsOf(plan.tongue);
  const whole: Box = [WEST, SOUTH, degrees(WEST + plan.degrees), degrees(SOUTH + (plan.degrees * 2) / 3)];
  const boxes = cut(whole, plan.places, plan.unequal, chance);
  const ids = boxes.map((_, index) => `place-${index + 1}`);
  const lines = ids.map((id, index) => [placeLine(plan, id, index, boxes[index]!)]);
  for (let index = 0; index < plan.initiatives; index++) {
    const place = Math.floor(chance() ** 2 * ids.length); // some places have many, and many have few
    lines[place]!.push(initiativeLine(plan, index, boxes[place]!, chance));
  }
  const air = (by: number): Box => [
    degrees(whole[0] - by),
    degrees(whole[1] - by),
    degrees(whole[2] + by),
    degrees(whole[3] + by),
  ];
  const [frame, bounds, land] = [0.05, 0.5, 0.6].map((share) => air(share * plan.degrees)) as [Box, Box, Box];
  return {
    "map.json": JSON.stringify({
      title: words.text("map", 0),
      byline: words.text("byline", 0),
      lede: words.text("lede", 0),
      languages: [plan.tongue],
      home: "whole",
      order: ids,
      frame,
      bounds,
      review: { status: "exempt", reason: words.text("reason", 0) },
      notices: [words.text("notice", 0)],
      attribution: [{ text: words.text("surveyor", 0), url: null }],
    }),
    "types.json": `{"types":[\n${listed(plan.types, (index) => ({
      id: `type-${index + 1}`,
      name: words.text("type", index),
      badge: words.badge(index),
    }))}\n],"chapters":[\n${listed(CHAPTERS, (index) => ({
      id: `chapter-${index + 1}`,
      name: words.text("chapter", index),
    }))}\n]}\n`,
    "sources.json": `{"sources":[\n${listed(1, () => ({
      id: "report",
      title: words.text("report", 0),
      credit: words.text("byline", 0),
    }))}\n]}\n`,
    "photos.json": '{"photos":[]}\n',
    "land.geojson": collection([
      JSON.stringify({ type: "Feature", properties: { name: "land" }, geometry: polygon(land) }),
    ]),
    "whole.geojson": collection([
      JSON.stringify({
        type: "Feature",
        id: "whole",
        properties: {
          name: words.text("whole", 0),
          shortName: words.text("whole", 0),
          kind: words.text("wholeKind", 0),
          summary: words.text("summary", 0),
          label: [degrees((whole[0] + whole[2]) / 2), degrees(whole[3] + 0.02 * plan.degrees)],
          statistics: [
            {
              id: "places",
              value: plan.places,
              unit: words.text("unit", 0),
              label: words.text("counted", 0),
            },
          ],
          source: "report",
        },
        geometry: polygon(whole),
      }),
    ]),
    ...Object.fromEntries(ids.map((id, index) => [`${id}.geojson`, collection(lines[index]!)])),
  };
}

function placeLine({ tongue }: WorldPlan, id: string, index: number, box: Box): string {
  const words = wordsOf(tongue);
  return JSON.stringify({
    type: "Feature",
    id,
    properties: {
      name: words.text("place", index),
      shortName: words.text("placeShort", index),
      kind: words.text("kind", index),
      summary: words.text("summary", index),
      label: within(box, 0.5, 0.5),
      source: "report",
    },
    geometry: polygon(box),
  });
}

function initiativeLine(plan: WorldPlan, index: number, box: Box, chance: () => number): string {
  const words = wordsOf(plan.tongue);
  const atPoint = chance() < 0.7;
  const at = within(box, 0.1 + 0.8 * chance(), 0.1 + 0.8 * chance());
  return JSON.stringify({
    type: "Feature",
    id: `initiative-${index + 1}`,
    properties: {
      type: `type-${1 + Math.floor(chance() * plan.types)}`,
      chapter: `chapter-${1 + (index % CHAPTERS)}`,
      title: words.text("initiative", index),
      summary: words.text("summary", index),
      ...(atPoint && { locality: words.text("locality", index) }),
      period: { from: 2020 + (index % 6) },
      statistics: [
        {
          ...{ id: "counted", value: 1 + Math.floor(chance() * 5000) },
          ...{ unit: words.text("unit", 0), label: words.text("counted", index) },
          ...(index % 7 === 0 && { headline: true }),
        },
      ],
      ...(atPoint && { accuracyKm: 1 }),
      source: "report",
    },
    geometry: atPoint ? { type: "Point", coordinates: at } : null,
  });
}

/** Cuts a box into pieces, across its longer side, each cut somewhere about the middle. */
function cut(box: Box, pieces: number, unequal: number, chance: () => number): readonly Box[] {
  if (pieces === 1) return [box];
  const [west, south, east, north] = box;
  const few = Math.floor(pieces / 2);
  const even = few / pieces;
  const share = even + (chance() - 0.5) * 2 * unequal * Math.min(even, 1 - even);
  const across = (from: number, to: number) => {
    const air = Math.min((to - from) / 3, LEAST_DEGREES);
    return degrees(Math.min(to - air, Math.max(from + air, from + share * (to - from))));
  };
  if (east - west > north - south) {
    const at = across(west, east);
    return [
      ...cut([west, south, at, north], few, unequal, chance),
      ...cut([at, south, east, north], pieces - few, unequal, chance),
    ];
  }
  const at = across(south, north);
  return [
    ...cut([west, south, east, at], few, unequal, chance),
    ...cut([west, at, east, north], pieces - few, unequal, chance),
  ];
}

function within([west, south, east, north]: Box, x: number, y: number): readonly [number, number] {
  return [degrees(west + x * (east - west)), degrees(south + y * (north - south))];
}

function polygon([west, south, east, north]: Box) {
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return { type: "Polygon", coordinates: [ring] };
}

function collection(lines: readonly string[]): string {
  return `{"type":"FeatureCollection","features":[\n${lines.join(",\n")}\n]}\n`;
}

function listed(count: number, line: (index: number) => object): string {
  return Array.from({ length: count }, (_, index) => JSON.stringify(line(index))).join(",\n");
}

/** Five decimals, as geo/ has them. */
function degrees(value: number): number {
  return Math.round(value * 100_000) / 100_000;
}

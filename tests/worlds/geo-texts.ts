/** Writes small and large worlds as the files of a geo/ folder, so that a world of the tests is a function of a few numbers. */
import type { Box, LonLat } from "../../src/atlas/atlas.ts";

/** A place as a sketch: its shape, and what else a test wants to say of it. */
export interface PlaceSketch {
  readonly id: string;
  /** Polygons, each a list of closed rings. */
  readonly polygons: readonly (readonly (readonly LonLat[])[])[];
  /** Where its name stands; a position inside the shape, for the home anywhere in the frame. */
  readonly label: LonLat;
  readonly initiatives?: readonly InitiativeSketch[];
}

export interface InitiativeSketch {
  readonly id: string;
  readonly type?: string;
  readonly chapter?: string;
  /** Ids of what is counted. */
  readonly statistics?: readonly string[];
  /** Left out, the initiative is about its whole place. */
  readonly at?: LonLat;
  readonly accuracyKm?: number;
}

export interface WorldSketch {
  /** The place that holds the others comes first. */
  readonly places: readonly [home: PlaceSketch, ...others: PlaceSketch[]];
  readonly types?: readonly string[];
  readonly chapters?: readonly string[];
  readonly source?: string;
  readonly photos?: readonly { readonly id: string; readonly place: string }[];
}

/** The files of a sketched world by name, in their canonical form. */
export function geoTexts({
  places,
  types = ["school"],
  chapters = ["learning"],
  source = "report",
  photos = [],
}: WorldSketch): Record<string, string> {
  const [home, ...others] = places;
  const frame = boxAround(places);
  const usual = { type: types[0]!, chapter: chapters[0]!, source };
  const layers = places.map((place) => [`${place.id}.geojson`, layerText(place, usual)] as const);
  return {
    "map.json": `${JSON.stringify(mapOf(home.id, others, frame), null, 2)}\n`,
    "types.json": listsText({
      types: types.map((id, index) => ({ id, name: text(id), badge: String.fromCodePoint(0x4e00 + index) })),
      chapters: chapters.map((id) => ({ id, name: text(id) })),
    }),
    "sources.json": listsText({ sources: [{ id: source, title: text("Report"), credit: text("Paper") }] }),
    "photos.json": listsText({
      photos: photos.map(({ id, place }) => ({
        ...{ id, caption: text(id), alt: text(id), credit: text("Nobody"), place },
        ...{ initiatives: [], source },
      })),
    }),
    "land.geojson": collectionText([
      {
        type: "Feature",
        properties: { name: "land" },
        geometry: { type: "Polygon", coordinates: [ringOf(frame)] },
      },
    ]),
    ...Object.fromEntries(layers),
  };
}

/** The closed ring around a box, counter-clockwise. */
export function ringOf([west, south, east, north]: Box): LonLat[] {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

/** A number of the five-decimal grid: 11400000 is 114 degrees. */
export function degrees(grid: number): number {
  return Math.round(grid) / 1e5;
}

/** Numbers from 0 up to 1 that look like chance and are always the same for the same seeds. */
export function chance(...seeds: readonly number[]): number {
  let mixed = 2166136261;
  for (const seed of seeds) mixed = Math.imul(mixed ^ (seed + 0x9e3779b9), 16777619);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 2246822507);
  return ((mixed ^ (mixed >>> 13)) >>> 0) / 2 ** 32;
}

function mapOf(home: string, others: readonly PlaceSketch[], frame: Box) {
  return {
    ...{ title: text("Map"), byline: text("Editors"), lede: text("A made-up world"), languages: ["zh"] },
    ...{ home, order: others.map(({ id }) => id), frame, bounds: frame },
    ...{ review: { status: "unreviewed" }, notices: [], attribution: [] },
  };
}

type Usual = Required<Pick<InitiativeSketch, "type" | "chapter">> & { readonly source: string };

function layerText({ id, polygons, label, initiatives = [] }: PlaceSketch, usual: Usual): string {
  const place = {
    type: "Feature",
    id,
    properties: {
      ...{ name: text(id), shortName: text(id), kind: text("Place"), summary: text(`About ${id}`) },
      ...{ label, source: usual.source },
    },
    geometry: { type: "MultiPolygon", coordinates: polygons },
  };
  return collectionText([place, ...initiatives.map((each) => initiativeOf(each, usual))]);
}

function initiativeOf({ id, type, chapter, at, accuracyKm = 1, statistics }: InitiativeSketch, usual: Usual) {
  return {
    type: "Feature",
    id,
    properties: {
      ...{ type: type ?? usual.type, chapter: chapter ?? usual.chapter, title: text(id) },
      summary: text(`What ${id} does`),
      ...(statistics && {
        statistics: statistics.map((each) => ({
          id: each,
          value: 1,
          unit: text("in all"),
          label: text(each),
        })),
      }),
      ...(at && { accuracyKm }),
      source: usual.source,
    },
    geometry: at ? { type: "Point", coordinates: at } : null,
  };
}

function text(zh: string) {
  return { zh };
}

function collectionText(features: readonly object[]): string {
  return listsText({ type: "FeatureCollection", features });
}

/** An object with its lists one item a line, as geo/ has them. */
function listsText(lists: Readonly<Record<string, string | readonly object[]>>): string {
  const members = Object.entries(lists).map(([key, items]) => {
    const isLong = typeof items !== "string" && items.length > 0;
    const printed = isLong
      ? `[\n${items.map((item) => JSON.stringify(item)).join(",\n")}\n]`
      : JSON.stringify(items);
    return `${JSON.stringify(key)}:${printed}`;
  });
  return `{${members.join(",")}}\n`;
}

function boxAround(places: readonly PlaceSketch[]): Box {
  let box: Box = [180, 90, -180, -90];
  for (const { polygons } of places)
    for (const [lon, lat] of polygons.flat(2))
      box = [Math.min(box[0], lon), Math.min(box[1], lat), Math.max(box[2], lon), Math.max(box[3], lat)];
  return box;
}

/** The facts as MapLibre's sources: land, places, and what stands on them: names, counts, badges. */
import type { Feature, FeatureCollection, MultiPolygon, Point } from "geojson";
import type { GeoJSONSourceSpecification } from "maplibre-gl";
import type { Atlas, Language, LonLat, Shapes } from "../atlas/atlas.ts";
import { initiativeOf, placeOf, say, shapeOf } from "../atlas/questions.ts";
import { saidIn } from "../atlas/said.ts";
import { badgeTextSize, countTextSize } from "../look/discs.ts";
import { homeSpacingEm, letteringOf, lineEm, scriptOf } from "../look/lettering.ts";
import { type Marks, pointsOf, type Standing } from "../look/marks/marks.ts";
import { countedBy, shownBy } from "../look/marks/shown.ts";
import type { Tally } from "../view/tally.ts";
import { badgeImage, countImage, severalImage } from "./badge-images.ts";

/** Cut from here on closer tiles are enlarged: 16 steps of the tile's own grid to a pixel, a quarter pixel at zoom 14. */
const CLOSEST_TILES = 12;

/** What the marks are drawn from. */
export interface Drawing {
  readonly atlas: Atlas;
  /** Of the language. */
  readonly marks: Marks;
  readonly language: Language;
  readonly tally: Tally;
  /** As the pane has it. */
  readonly nameSizePx: number;
}

export const markSources = ["names", "counts", "badges"] as const;
export type MarkSource = (typeof markSources)[number];

export function landSource(shapes: Shapes): GeoJSONSourceSpecification {
  return source(collection([{ type: "Feature", properties: {}, geometry: shapes.land }]));
}

/** Every place but the district, which is the ground the others stand on. */
export function placesSource(atlas: Atlas, shapes: Shapes): GeoJSONSourceSpecification {
  return source(
    collection(
      townsOf(atlas).map(({ id }, rank) => ({
        type: "Feature",
        properties: { id: townId(rank) },
        geometry: shapeOf(shapes, id),
      })),
    ),
  );
}

export function marksSource(name: MarkSource, drawing: Drawing): GeoJSONSourceSpecification {
  return source(marksData[name](drawing));
}

/** Which feature is which town: the library keeps features by their ids in plain objects, in which a place's own id may be more than a word. */
export function townId(rank: number): string {
  return `town-${rank}`;
}

/** Which feature is which mark: those of another language are others. */
export function markId(language: Language, rank: number): string {
  return `${language}-${rank}`;
}

/** By source. `offset`: of pictures in pixels, of text in ems, right and down. */
export const marksData: Readonly<Record<MarkSource, (drawing: Drawing) => FeatureCollection<Point>>> = {
  names({ atlas, marks, language, nameSizePx }) {
    return collection(
      marks.names.map((mark, rank) => {
        const { id, label, shortName } = placeOf(atlas, mark.place);
        const home = id === atlas.map.home;
        const spoken = saidIn(shortName, language);
        const { scale, spacingEm } = letteringOf(spoken);
        const size = nameSizePx * scale;
        const [right, down] = emsOf(mark, size);
        return pointFeature(label, {
          ...{ id: markId(language, rank), place: id, home, size, name: say(shortName, language) },
          script: scriptOf(spoken),
          spacing: home ? homeSpacingEm : spacingEm,
          offset: [right, down + lineEm / 2],
        });
      }),
    );
  },

  counts({ atlas, marks, language, tally }) {
    return collection(
      marks.counts.map((mark, rank) => {
        const number = countedBy(mark, atlas, tally.passing);
        const home = mark.place === atlas.map.home;
        return pointFeature(placeOf(atlas, mark.place).label, {
          ...{ id: markId(language, rank), place: mark.place, home, offset: mark.offsetPx },
          image: number === 0 ? "" : countImage(number, home),
          ...{ text: number === 0 ? "" : String(number), textOffset: emsOf(mark, countTextSize) },
          script: scriptOf(language),
        });
      }),
    );
  },

  badges({ atlas, marks, language, tally }) {
    const points = pointsOf(atlas);
    return collection(
      marks.badges.map((mark, rank) => {
        const { initiatives } = shownBy(mark, points, tally.passing);
        const [id, another] = initiatives;
        const type = id && atlas.types.findIndex((each) => each.id === initiativeOf(atlas, id).type);
        return pointFeature(points[mark.points[0]!]!.at, {
          ...{ id: markId(language, rank), offset: mark.offsetPx },
          image: another ? severalImage : type === undefined ? "" : badgeImage(type as number),
          ...{ text: another ? String(initiatives.length) : "", textOffset: emsOf(mark, badgeTextSize) },
          script: scriptOf(language),
        });
      }),
    );
  },
};

function emsOf({ offsetPx: [right, down] }: Standing, sizePx: number): readonly [number, number] {
  return [right / sizePx, down / sizePx];
}

/** In the map's order, which their features have, too. */
export function townsOf({ places, map }: Atlas): Atlas["places"] {
  return places.filter(({ id }) => id !== map.home);
}

function pointFeature([lon, lat]: LonLat, properties: Record<string, unknown>): Feature<Point> {
  return { type: "Feature", properties, geometry: { type: "Point", coordinates: [lon, lat] } };
}

function collection<Geometry extends Point | MultiPolygon>(features: readonly Feature<Geometry>[]) {
  return { type: "FeatureCollection", features: [...features] } satisfies FeatureCollection<Geometry>;
}

function source(data: FeatureCollection<Point | MultiPolygon>): GeoJSONSourceSpecification {
  return {
    type: "geojson",
    data,
    promoteId: "id",
    maxzoom: CLOSEST_TILES,
    tolerance: 0, // neighbours thinned one by one would gape
  };
}

/** The facts as MapLibre's sources: land, places, their names and counts, badges. */
import type { Feature, FeatureCollection, MultiPolygon, Point } from "geojson";
import type { GeoJSONSourceSpecification } from "maplibre-gl";
import type { Atlas, Language, LonLat, Shapes } from "../atlas/atlas.ts";
import { initiativeOf, say } from "../atlas/questions.ts";
import type { Badge } from "../look/badges.ts";
import { latinScale } from "../look/sizes.ts";
import type { Tally } from "../view/tally.ts";

/** Cut from here on closer tiles are enlarged: 16 steps of the tile's own grid to a pixel, a quarter pixel at zoom 14. */
const CLOSEST_TILES = 12;

export function landSource(shapes: Shapes): GeoJSONSourceSpecification {
  return source([{ type: "Feature", properties: {}, geometry: shapes.land }]);
}

/** Every place but the district, which is the ground the others stand on. */
export function placesSource(atlas: Atlas, shapes: Shapes): GeoJSONSourceSpecification {
  return source(
    townsOf(atlas).map(({ id }) => ({
      type: "Feature",
      properties: { id },
      geometry: shapes.places[id]!,
    })),
  );
}

/** A name for each place, the district's out at sea, and how many of its passing initiatives have no point: `""` for none. */
export function namesData(atlas: Atlas, language: Language, tally: Tally): FeatureCollection<Point> {
  return collection(
    atlas.places.map(({ id, shortName, label }) =>
      pointFeature(label, {
        id,
        home: id === atlas.map.home,
        scale: language === "en" ? latinScale : 1,
        name: say(shortName, language),
        count: tally.withoutPoint[id] ? String(tally.withoutPoint[id]) : "",
      }),
    ),
  );
}

export function namesSource(atlas: Atlas, language: Language, tally: Tally): GeoJSONSourceSpecification {
  return source(namesData(atlas, language, tally).features);
}

/** `offset`: pixels right and down of the true point. All badges of one initiative share its state. */
export function badgesSource(atlas: Atlas, badges: readonly Badge[]): GeoJSONSourceSpecification {
  return source(
    badges.map(({ initiative, at, offsetPx }) =>
      pointFeature(at, { id: initiative, type: initiativeOf(atlas, initiative).type, offset: offsetPx }),
    ),
  );
}

function townsOf({ places, map }: Atlas): Atlas["places"] {
  return places.filter(({ id }) => id !== map.home);
}

function pointFeature([lon, lat]: LonLat, properties: Record<string, unknown>): Feature<Point> {
  return { type: "Feature", properties, geometry: { type: "Point", coordinates: [lon, lat] } };
}

function collection<Geometry extends Point | MultiPolygon>(features: readonly Feature<Geometry>[]) {
  return { type: "FeatureCollection", features: [...features] } satisfies FeatureCollection<Geometry>;
}

function source(features: readonly Feature<Point | MultiPolygon>[]): GeoJSONSourceSpecification {
  return {
    type: "geojson",
    data: collection(features),
    promoteId: "id",
    maxzoom: CLOSEST_TILES,
    tolerance: 0, // neighbours thinned one by one would gape
  };
}

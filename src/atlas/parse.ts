import type { Atlas, MapFacts, PlaceId, Shapes } from "./atlas.ts";
import { expectFiles, openAll } from "./parse/files.ts";
import { type Layer, readLand, readLayer } from "./parse/layers.ts";
import { type MapFile, mapFields, photosFields, sourcesFields, typesFields } from "./parse/lists.ts";
import { idSpots, idsOf, type Names, reportRepeatedIds } from "./parse/names.ts";
import { boxContains, overlapKm2 } from "./parse/shape/geometry.ts";
import { print } from "./parse/shape/positions.ts";
import type { Surroundings } from "./parse/shape/whereabouts.ts";
import { AtlasError, type GeoError } from "./parse/text/errors.ts";
import { member, report, type Spot } from "./parse/text/json.ts";
import { type Fields, type Parts, parts } from "./parse/text/kinds.ts";

export { AtlasError, type GeoError, printGeoError } from "./parse/text/errors.ts";

/** Towns drawn apart from each other share slivers along their border; below this they are no mistake. */
const sliverKm2 = 0.02;

/**
 * The one edge between geo/ and everything else: the files' texts by name ("map.json", "land.geojson") as an atlas.
 *
 * @throws {AtlasError} with all errors of all files, when anything at all is wrong.
 */
export function parseAtlas(files: Readonly<Record<string, string>>): { atlas: Atlas; shapes: Shapes } {
  const errors: GeoError[] = [];
  const roots = openAll(files, errors);
  const map = readRoot(roots.get("map.json"), mapFields);
  const placeIds = expectFiles(files, map, roots.get("map.json"), errors);
  const layerRoots = placeIds.flatMap((id) => roots.get(`${id}.geojson`) ?? []);
  const names = namesOf(roots, placeIds, map, layerRoots);
  if (map) expectFrame(roots.get("map.json")!, map);

  const around: Surroundings = { names, home: map?.home, frame: map?.frame, bounds: map?.bounds };
  const layers = placeIds.flatMap((id) => {
    const root = roots.get(`${id}.geojson`);
    return root ? [readLayer(root, id, around)] : [];
  });
  if (map?.home) expectNoOverlaps(layers.filter((layer) => layer.id !== map.home));
  const landRoot = roots.get("land.geojson");
  const land = landRoot && readLand(landRoot);
  const { types, themes } = readRoot(roots.get("types.json"), typesFields) ?? {};
  const { sources } = readRoot(roots.get("sources.json"), sourcesFields) ?? {};
  const { photos } = readRoot(roots.get("photos.json"), photosFields(names)) ?? {};

  if (errors.length > 0) throw new AtlasError(errors);
  // Without an error nothing is missing: every `undefined` above has been reported.
  const { order: _, ...facts } = map as MapFile;
  const shapes = Object.fromEntries(layers.map(({ id, shape }) => [id, shape!]));
  return {
    atlas: {
      map: facts satisfies MapFacts,
      types: types!,
      themes: themes!,
      sources: sources!,
      places: layers.map(({ place }) => place!),
      initiatives: layers.flatMap(({ initiatives }) => initiatives.map((initiative) => initiative!)),
      photos: photos!,
    },
    shapes: { land: land!, places: shapes as Record<PlaceId, (typeof shapes)[string]> },
  };
}

function readRoot<T extends object>(root: Spot | undefined, fields: Fields<T>): Parts<T> | undefined {
  return root && parts(root, fields);
}

/** All ids that may be referred to, each given once. */
function namesOf(
  roots: ReadonlyMap<string, Spot>,
  placeIds: readonly string[],
  map: Parts<MapFile> | undefined,
  layerRoots: readonly Spot[],
): Names {
  const [types, themes, sources, photos] = [
    idSpots(roots.get("types.json"), "types"),
    idSpots(roots.get("types.json"), "themes"),
    idSpots(roots.get("sources.json"), "sources"),
    idSpots(roots.get("photos.json"), "photos"),
  ];
  const features = layerRoots.map((root) => idSpots(root, "features"));
  for (const spots of [types, themes, sources, [...features.flat(), ...photos]]) reportRepeatedIds(spots);
  const isComplete =
    map?.order !== undefined && map.home !== undefined && layerRoots.length === placeIds.length;
  return {
    types: roots.has("types.json") ? idsOf(types) : undefined,
    themes: roots.has("types.json") ? idsOf(themes) : undefined,
    sources: roots.has("sources.json") ? idsOf(sources) : undefined,
    places: map?.order && map.home ? placeIds : undefined,
    initiatives: isComplete ? idsOf(features.flat()).filter((id) => !placeIds.includes(id)) : undefined,
  };
}

function expectFrame(root: Spot, { frame, bounds }: Parts<MapFile>): void {
  if (!frame || !bounds) return;
  const [west, south, east, north] = frame;
  if (boxContains(bounds, [west, south]) && boxContains(bounds, [east, north])) return;
  report(member(root, "frame")!, `must lie inside "bounds", ${print(bounds)}, got ${print(frame)}`);
}

/** Towns share borders, never ground. The district is not compared: it holds them. */
function expectNoOverlaps(towns: readonly Layer[]): void {
  towns.forEach((town, i) => {
    for (const other of towns.slice(0, i)) {
      if (!town.shape || !other.shape) continue;
      const km2 = overlapKm2(other.shape, town.shape);
      if (km2 < sliverKm2) continue;
      const shared = `"${town.id}" and "${other.id}" share ${km2.toFixed(2)} km²`;
      report(town.shapeSpot!, `must not overlap another place: ${shared}, ${sliverKm2} km² is tolerated`);
    }
  });
}

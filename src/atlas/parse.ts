import type { Atlas, Language, MapFacts, PictureWish, Shapes } from "./atlas.ts";
import { textIn } from "./parse/facts.ts";
import { expectFiles, openAll } from "./parse/files.ts";
import { languagesNamedIn } from "./parse/languages.ts";
import { type Layer, readLand, readLayer } from "./parse/layers.ts";
import { type MapFile, mapFields, mapKeys, photosFields, sourcesFields, typesFields } from "./parse/lists.ts";
import { namesOf } from "./parse/names.ts";
import { overlapKm2 } from "./parse/shape/overlap.ts";
import { boxContains, print } from "./parse/shape/positions.ts";
import type { Surroundings } from "./parse/shape/whereabouts.ts";
import { AtlasError, type GeoError } from "./parse/text/errors.ts";
import { member, type Passage, report } from "./parse/text/json.ts";
import { type Fields, type Parts, parts } from "./parse/text/kinds.ts";

export { isFact } from "./parse/files.ts";
export { AtlasError, aboutFile, type GeoError, printGeoError, shownSafely } from "./parse/text/errors.ts";

/** Towns drawn apart from each other share slivers along their border; below this they are no mistake. */
const sliverKm2 = 0.02;

/** What is known of a folder of facts besides its texts. */
export interface Circumstances {
  /** What is wrong with files that are there and could not be read as text. */
  readonly unread?: readonly GeoError[];
  /** Ids that no place and no initiative can have, each with what else is called so: "the site has a folder of that name". */
  readonly taken?: ReadonlyMap<string, string>;
  /** The languages that the interface has sentences for; where they are not told a map may be in any. */
  readonly spoken?: readonly Language[];
  /** What the folder is called where errors are told. */
  readonly folder?: string;
}

export interface Parsed {
  readonly atlas: Atlas;
  readonly shapes: Shapes;
  /** How many pictures the map is to have; `null` where it does not say. */
  readonly wish: PictureWish | null;
}

/**
 * The one edge between geo/ and everything else: the files' texts by name ("map.json", "land.geojson") as an atlas.
 *
 * @throws {AtlasError} with all errors of all files, when anything at all is wrong.
 */
export function parseAtlas(
  files: Readonly<Record<string, string>>,
  { unread = [], taken = new Map(), spoken, folder = "geo" }: Circumstances = {},
): Parsed {
  const errors: GeoError[] = [...unread];
  const told = new Set(unread.map(({ file }) => file));
  const present = new Set([...Object.keys(files), ...told]);
  const roots = openAll(files, errors);
  const mapRoot = roots.get("map.json");
  const languages = languagesNamedIn(mapRoot, mapKeys, spoken);
  const text = textIn(languages, spoken ?? []);
  const map = readRoot(mapRoot, mapFields(text, spoken));
  const unusable = new Map([...languageFolders(map), ...taken]);
  const expected = expectFiles({ present, unread: told, taken: unusable }, map, mapRoot, errors);
  const isMapped = map?.home !== undefined && map.order !== undefined;
  const names = namesOf(roots, expected, isMapped, unusable);
  if (mapRoot && map) expectFrame(mapRoot, map);

  const around: Surroundings = { names, text, home: map?.home, frame: map?.frame, bounds: map?.bounds };
  const layers = expected.placeIds.flatMap((id) => {
    const root = roots.get(`${id}.geojson`);
    return root ? [readLayer(root, id, around)] : [];
  });
  if (map?.home) expectNoOverlaps(layers.filter((layer) => layer.id !== map.home));
  const landRoot = roots.get("land.geojson");
  const land = landRoot && readLand(landRoot);
  const { types, chapters } = readRoot(roots.get("types.json"), typesFields(text)) ?? {};
  const { sources } = readRoot(roots.get("sources.json"), sourcesFields(text)) ?? {};
  const { photos } = readRoot(roots.get("photos.json"), photosFields(names, text)) ?? {};

  if (errors.length > 0) throw new AtlasError(errors, folder);
  // Without an error nothing is missing: every `undefined` above has been reported.
  const { order: _, pictures, ...facts } = map as MapFile;
  return {
    atlas: {
      map: facts satisfies MapFacts,
      types: types!,
      chapters: chapters!,
      sources: sources!,
      places: layers.map(({ place }) => place!),
      initiatives: layers.flatMap(({ initiatives }) => initiatives.map((initiative) => initiative!)),
      photos: photos!,
    },
    shapes: { land: land!, places: layers.map(({ id, ground }) => ({ id, shape: ground!.shape })) },
    wish: pictures,
  };
}

function readRoot<T extends object>(root: Passage | undefined, fields: Fields<T>): Parts<T> | undefined {
  return root && parts(root, fields);
}

/** The folders that pages in the map's languages stand in. Ids have small letters alone; a folder of the same name in others is no other on many a host. */
function languageFolders(map: Parts<MapFile> | undefined): readonly (readonly [string, string])[] {
  return (map?.languages ?? []).map((language) => [
    language.toLowerCase(),
    "pages in the map's language of that name stand in such a folder",
  ]);
}

function expectFrame(root: Passage, { frame, bounds }: Parts<MapFile>): void {
  if (!frame || !bounds) return;
  const [west, south, east, north] = frame;
  if (boxContains(bounds, [west, south]) && boxContains(bounds, [east, north])) return;
  const spot = member(root, "frame") ?? root;
  report(spot, `must lie inside "bounds", ${print(bounds)}, got ${print(frame)}`);
}

/** Towns share borders, never ground. The district is not compared: it holds them. */
function expectNoOverlaps(towns: readonly Layer[]): void {
  towns.forEach((town, i) => {
    for (const other of towns.slice(0, i)) {
      if (!town.ground || !other.ground) continue;
      const km2 = overlapKm2(other.ground.edges, town.ground.edges);
      if (km2 < sliverKm2) continue;
      const shared = `"${town.id}" and "${other.id}" share ${km2.toFixed(2)} km²`;
      const text = `must not overlap another place: ${shared}, ${sliverKm2} km² is tolerated`;
      report(town.shapeSpot, text, { like: "must not overlap" });
    }
  });
}

import { type MapFile, mapKeys } from "./lists.ts";
import { anId, type Expected, isId } from "./names.ts";
import { aboutFile, type GeoError } from "./text/errors.ts";
import { itemsOf, openGeo, type Passage, report } from "./text/json.ts";
import { memberAsMeant, type Parts } from "./text/kinds.ts";

/** The files that are JSON, as values that know where they stand. */
export function openAll(
  files: Readonly<Record<string, string>>,
  errors: GeoError[],
): ReadonlyMap<string, Passage> {
  const roots = new Map<string, Passage>();
  for (const [name, text] of Object.entries(files)) {
    const root = isFact(name) ? openGeo(name, text, errors) : undefined;
    if (root) roots.set(name, root);
  }
  return roots;
}

const ownFiles = ["map.json", "types.json", "sources.json", "photos.json", "land.geojson"];

/** What there is in a folder, and what there cannot be. */
export interface Folder {
  /** The names of all files, whether they could be read or not. */
  readonly present: ReadonlySet<string>;
  /** Those of them that could not be read, which is told already. */
  readonly unread: ReadonlySet<string>;
  /** Ids that no place can have, each with what else is called so. */
  readonly taken: ReadonlyMap<string, string>;
}

/** Reports missing files, files of no use, and places that cannot be called as they are. */
export function expectFiles(
  folder: Folder,
  map: Parts<MapFile> | undefined,
  mapRoot: Passage | undefined,
  errors: GeoError[],
): Expected {
  const { present, unread } = folder;
  for (const name of ownFiles)
    if (!present.has(name)) errors.push(aboutFile(name, "is missing; every map has this file"));
  const others = [...present].filter((name) => isFact(name) && !ownFiles.includes(name));
  const layers = others.filter((name) => name.endsWith(layerEnding));
  // Which places there are is unknown while map.json is wrong: then each layer is read as one.
  if (!map?.home || !map.order || !mapRoot) return { placeIds: layers.map(placeOfFile), strays: [] };

  const ids = new Set<string>([map.home]);
  for (const spot of itemsOf(partOfMap(mapRoot, "order"))) {
    const id = String(spot.value);
    if (ids.has(id))
      report(spot, `must name each place once, and leave out the home; "${id}" is named before`);
    else expectPlace(spot, id, folder);
    ids.add(id);
  }
  expectPlace(partOfMap(mapRoot, "home"), map.home, folder);
  for (const name of others)
    if (!layers.includes(name) && !unread.has(name))
      errors.push(
        aboutFile(
          name,
          `is no file of this map; its files are ${ownFiles.join(", ")} and one for each place`,
        ),
      );
  const strays = layers.map(placeOfFile).filter((id) => !ids.has(id));
  for (const id of strays) if (!unread.has(id + layerEnding)) errors.push(aboutStray(id, ids));
  return { placeIds: [...ids], strays };
}

/** A value of map.json that could be read, however its key is spelt. */
function partOfMap(root: Passage, key: keyof MapFile): Passage {
  return memberAsMeant(root, key, mapKeys) ?? root;
}

/** A file whose place is not among those of the map. */
function aboutStray(id: string, ids: ReadonlySet<string>): GeoError {
  const meant = [...ids].find((each) => each === id.toLowerCase());
  const text = meant
    ? `must be called ${meant}${layerEnding}, in lower-case letters as its place "${meant}" in map.json`
    : isId(id)
      ? `belongs to no place: "${id}" must stand in "order" in map.json`
      : `must be called by the id of its place, ${anId}, which stands in "order" in map.json`;
  return { ...aboutFile(id + layerEnding, text), like: "belongs to no place" };
}

const layerEnding = ".geojson";

function expectPlace(spot: Passage, id: string, { present, taken }: Folder): void {
  const other = ownFiles.includes(id + layerEnding)
    ? `${id}${layerEnding} is another file of the map`
    : taken.get(id);
  if (other) report(spot, `must not call a place "${id}": ${other}; take another id`);
  else if (!present.has(id + layerEnding)) reportMissing(spot, id);
}

function reportMissing(spot: Passage, id: string): void {
  report(spot, `names the place "${id}", but ${id}${layerEnding} is missing`, {
    like: "its file is missing",
  });
}

function placeOfFile(name: string): string {
  return name.slice(0, -layerEnding.length);
}

/** Whether a file of this name holds facts. */
export function isFact(name: string): boolean {
  return /\.(geo)?json$/.test(name) && !name.startsWith(".");
}

import type { MapFile } from "./lists.ts";
import type { GeoError } from "./text/errors.ts";
import { itemsOf, member, openGeo, report, type Spot } from "./text/json.ts";
import type { Parts } from "./text/kinds.ts";

/** The files that are JSON, as trees. */
export function openAll(
  files: Readonly<Record<string, string>>,
  errors: GeoError[],
): ReadonlyMap<string, Spot> {
  const roots = new Map<string, Spot>();
  for (const [name, text] of Object.entries(files)) {
    const root = /\.(geo)?json$/.test(name) ? openGeo(name, text, errors) : undefined;
    if (root) roots.set(name, root);
  }
  return roots;
}

const ownFiles = ["map.json", "types.json", "sources.json", "photos.json", "land.geojson"];

/** Reports missing files and files of no use; returns the places, the district first. */
export function expectFiles(
  files: Readonly<Record<string, string>>,
  map: Parts<MapFile> | undefined,
  mapRoot: Spot | undefined,
  errors: GeoError[],
): readonly string[] {
  const aboutFile = (file: string, text: string) =>
    errors.push({ file, line: 1, column: 1, subject: "", text });
  for (const name of ownFiles)
    if (!Object.hasOwn(files, name)) aboutFile(name, "is missing; every map has this file");
  const present = Object.keys(files).filter((name) => /\.(geo)?json$/.test(name) && !ownFiles.includes(name));
  // Which places there are is unknown while map.json is wrong: then each layer is read as one.
  if (!map?.home || !map.order || !mapRoot)
    return present
      .filter((name) => name.endsWith(".geojson"))
      .map((name) => name.slice(0, -".geojson".length));

  const home = member(mapRoot, "home")!;
  const placeSpots = [home, ...itemsOf(member(mapRoot, "order")!)];
  const ids = [...new Set([map.home, ...map.order])];
  const seen = new Set<unknown>();
  for (const spot of placeSpots) {
    const id = String(spot.node.value);
    if (seen.has(id))
      report(spot, `must name each place once, and leave out the home; "${id}" is named before`);
    else if (!Object.hasOwn(files, `${id}.geojson`))
      report(spot, `names the place "${id}", but geo/${id}.geojson is missing`);
    seen.add(id);
  }
  for (const name of present) {
    const id = name.replace(/\.(geo)?json$/, "");
    if (!name.endsWith(".geojson"))
      aboutFile(name, `is no file of this map; its files are ${ownFiles.join(", ")} and one for each place`);
    else if (!seen.has(id))
      aboutFile(name, `belongs to no place: "${id}" must stand in "order" in geo/map.json`);
  }
  return ids;
}

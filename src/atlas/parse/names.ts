import { itemsOf, member, type Passage, report, whereIs } from "./text/json.ts";
import { isTold, type Kind, memberAsMeant, mustBe, plain } from "./text/kinds.ts";
import { didYouMean, longestId } from "./text/spelling.ts";

/**
 * The ids that may be referred to. `undefined` where they are not known for certain, as when a file could not be read or an id
 * stands twice: then any id passes, since that slip is told where it is and not wherever it is referred to.
 */
export interface Names {
  readonly types: Ids;
  readonly chapters: Ids;
  readonly sources: Ids;
  readonly places: Ids;
  readonly initiatives: Ids;
}

export type Ids = ReadonlySet<string> | undefined;

/** The places a map has files for. */
export interface Expected {
  /** Those of map.json, the district first. */
  readonly placeIds: readonly string[];
  /** Those whose file is there, though map.json does not name them, which has been reported. */
  readonly strays: readonly string[];
}

/** What an id must be. */
export const anId = `an id of at most ${longestId} lower-case letters, digits and single hyphens between them`;

/** A new id: it stands in addresses. None begins as the page's own ids do (view/page-ids.ts). */
export function newId<Id extends string>(): Kind<Id> {
  return plain<Id>(anId, (value): value is Id => isId(value));
}

/** A new id by which files are called, in the folder of facts and in the site. */
export function newFileId<Id extends string>(): Kind<Id> {
  const id = newId<Id>();
  return {
    what: id.what,
    read: (spot) => {
      const read = id.read(spot);
      return read !== undefined && DEVICE.test(read) ? mustBe(spot, anotherId) : read;
    },
  };
}

const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)$/;
const anotherId = "another id: Windows keeps this one for a device, and has no file or folder of that name";

/** An id that is given elsewhere; `what` names the thing and where to find it: "the id of a type in geo/types.json". */
export function idOf<Id extends string>(known: Ids, what: string): Kind<Id> {
  return {
    what,
    read: (spot) => {
      const { value } = spot;
      if (isTold(value)) return undefined;
      if (typeof value !== "string") return mustBe(spot, what);
      if (!known || known.has(value)) return value as Id;
      return mustBe(spot, what, { hint: didYouMean(value, known), like: `must be ${what}, not ${value}` });
    },
  };
}

/** All ids that may be referred to, each given once. `isMapped`: whether map.json says which places there are; `taken`: what nothing can be called. */
export function namesOf(
  roots: ReadonlyMap<string, Passage>,
  { placeIds, strays }: Expected,
  isMapped: boolean,
  taken: ReadonlyMap<string, string>,
): Names {
  const idsIn = (file: string, list: string, lists: readonly string[]) =>
    idsOf(entriesOf(roots.get(file), list, lists));
  const layers = placeIds.map((id) =>
    entriesOf(roots.get(`${id}.geojson`), "features", ["type", "features"]),
  );
  const photos = entriesOf(roots.get("photos.json"), "photos", ["photos"]) ?? [];
  const features = layers.flatMap((layer) => layer ?? []);
  reportRepeatedIds([...features, ...photos].flatMap((entry) => member(entry, "id") ?? []));
  const initiatives = layers.flatMap((layer, index) =>
    (layer ?? []).filter((entry) => member(entry, "id")?.value !== placeIds[index]),
  );
  reportTaken(initiatives, taken);
  const isWhole = isMapped && strays.length === 0 && !layers.includes(undefined);
  return {
    types: idsIn("types.json", "types", ["types", "chapters"]),
    chapters: idsIn("types.json", "chapters", ["types", "chapters"]),
    sources: idsIn("sources.json", "sources", ["sources"]),
    places: isMapped ? new Set([...placeIds, ...strays]) : undefined,
    initiatives: isWhole ? onceEach(initiatives) : undefined,
  };
}

/** Reports initiatives that cannot be called as they are: each has a folder of its own, beside or below the site's. */
function reportTaken(initiatives: readonly Passage[], taken: ReadonlyMap<string, string>): void {
  for (const entry of initiatives) {
    const id = member(entry, "id");
    const other = id && taken.get(String(id.value));
    if (other) report(id, `must not call an initiative "${id.value}": ${other}; take another id`);
  }
}

/** The entries of a file's list, however its key is spelt; `lists` are all the file's keys. */
function entriesOf(
  root: Passage | undefined,
  list: string,
  lists: readonly string[],
): readonly Passage[] | undefined {
  const entries = root && memberAsMeant(root, list, lists);
  return entries && Array.isArray(entries.value) ? itemsOf(entries) : undefined;
}

/** The ids of entries; reports those that stand a second time. */
function idsOf(entries: readonly Passage[] | undefined): Ids {
  if (!entries) return undefined;
  reportRepeatedIds(entries.flatMap((entry) => member(entry, "id") ?? []));
  return onceEach(entries);
}

/** The ids of entries, when each has one, and one of its own. */
function onceEach(entries: readonly Passage[]): Ids {
  const ids = new Set(entries.map((entry) => member(entry, "id")?.value).filter(isId));
  return ids.size === entries.length ? ids : undefined;
}

/** Reports every id that stands a second time among these. */
export function reportRepeatedIds(spots: readonly Passage[]): void {
  const first = new Map<string, Passage>();
  for (const spot of spots) {
    const id = spot.value;
    if (typeof id !== "string") continue;
    const before = first.get(id);
    if (!before) first.set(id, spot);
    else {
      const text = `must be given only once, but "${id}" is the id at ${whereIs(before)} already`;
      report(spot, text, { like: "must be given only once" });
    }
  }
}

/** Whether files can be called by an id, too. */
export function isFileId(value: unknown): value is string {
  return isId(value) && !DEVICE.test(value);
}

export function isId(value: unknown): value is string {
  return typeof value === "string" && value.length <= longestId && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value);
}

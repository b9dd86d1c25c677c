import { itemsOf, member, report, type Spot, whereIs } from "./text/json.ts";
import { type Kind, mustBe, plain } from "./text/kinds.ts";
import { didYouMean } from "./text/spelling.ts";

/** The ids that may be referred to. `undefined` where a file could not be read: then any id passes. */
export interface Names {
  readonly types: Ids;
  readonly themes: Ids;
  readonly sources: Ids;
  readonly places: Ids;
  readonly initiatives: Ids;
}

export type Ids = readonly string[] | undefined;

/** A new id: it stands in addresses, so lower-case letters, digits and hyphens. */
export function newId<Id extends string>(): Kind<Id> {
  return plain<Id>("an id of lower-case letters, digits and hyphens", (value): value is Id => isId(value));
}

/** An id that is given elsewhere; `what` names the thing and where to find it: "the id of a type in geo/types.json". */
export function idOf<Id extends string>(known: Ids, what: string): Kind<Id> {
  return {
    what,
    read: (spot) => {
      const value: unknown = spot.node.value;
      if (typeof value !== "string") return mustBe(spot, what);
      if (!known || known.includes(value)) return value as Id;
      return mustBe(spot, what, didYouMean(value, known));
    },
  };
}

/** Where the ids of a file's entries stand; wrong ones are left for their own kind to report. */
export function idSpots(root: Spot | undefined, list: string): readonly Spot[] {
  const entries = root && member(root, list);
  return entries ? itemsOf(entries).flatMap((entry) => member(entry, "id") ?? []) : [];
}

export function idsOf(spots: readonly Spot[]): readonly string[] {
  return spots.map((spot) => spot.node.value as unknown).filter((value) => typeof value === "string");
}

/** Reports every id that stands a second time among these. */
export function reportRepeatedIds(spots: readonly Spot[]): void {
  const first = new Map<unknown, Spot>();
  for (const spot of spots) {
    const id: unknown = spot.node.value;
    if (typeof id !== "string") continue;
    const before = first.get(id);
    if (before) report(spot, `must be given only once, but "${id}" is the id at ${whereIs(before)} already`);
    else first.set(id, spot);
  }
}

function isId(value: unknown): value is string {
  return typeof value === "string" && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value);
}

/** Where nothing is found: the parts of the filter without which something would be. */
import type { Atlas } from "../../atlas/atlas.ts";
import { type Filter, noFilter } from "../filter.ts";
import { tallyOf } from "../tally.ts";
import { partsOf, without } from "./parts.ts";

export interface WayOut {
  readonly part: Filter;
  /** How many initiatives would be found without it. */
  readonly count: number;
}

/** Each choice by itself, then, where there are more of a kind, all of that kind: those whose going gives something. */
export function waysOut(atlas: Atlas, filter: Filter): readonly WayOut[] {
  const { types, chapters } = filter;
  const kinds = [
    ...(types.length > 1 ? [{ ...noFilter, types }] : []),
    ...(chapters.length > 1 ? [{ ...noFilter, chapters }] : []),
  ];
  return [...partsOf(filter), ...kinds]
    .map((part) => ({ part, count: tallyOf(atlas, without(filter, part)).passing.size }))
    .filter(({ count }) => count > 0);
}

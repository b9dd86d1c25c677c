import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Atlas, ChapterId, TypeId } from "../../src/atlas/atlas.ts";
import { partsOf, without } from "../../src/view/choice/parts.ts";
import { waysOut } from "../../src/view/choice/ways-out.ts";
import { type Filter, isFiltering, noFilter, passes } from "../../src/view/filter.ts";
import { smallAtlas } from "../atlas/small-atlas.ts";
import { anyAtlasAndFilter } from "./any-world.ts";

const [school, garden, learning] = ["school" as TypeId, "garden" as TypeId, "learning" as ChapterId];

describe("the parts of a filter", () => {
  test("are its types, its chapters and its words, each by itself", () => {
    expect(partsOf({ types: [school, garden], chapters: [learning], words: " pond " })).toEqual([
      { types: ["school"], chapters: [], words: "" },
      { types: ["garden"], chapters: [], words: "" },
      { types: [], chapters: ["learning"], words: "" },
      { types: [], chapters: [], words: "pond" },
    ]);
    expect(partsOf({ ...noFilter, words: "  " })).toEqual([]);
  });

  test("let go one after the other, in any order, leave nothing", () => {
    fc.assert(
      fc.property(anyAtlasAndFilter, fc.boolean(), ([, filter], backwards) => {
        const parts = backwards ? [...partsOf(filter)].reverse() : partsOf(filter);
        expect(isFiltering(parts.reduce(without, filter))).toBe(false);
        for (const part of parts) {
          expect(partsOf(without(filter, part))).toEqual(
            partsOf(filter).filter((each) => JSON.stringify(each) !== JSON.stringify(part)),
          );
        }
      }),
    );
  });
});

describe("where nothing is found, the ways out", () => {
  test.each<[what: string, filter: Partial<Filter>, ways: readonly (readonly [string, number])[]]>([
    ["words that are nowhere", { words: "zzz" }, [["zzz", 2]]],
    [
      "a type and a word of another's",
      { types: [school], words: "kitchen" },
      [
        ["school", 1],
        ["kitchen", 1],
      ],
    ],
    ["a type, and words that are nowhere", { types: [school], words: "zzz" }, [["zzz", 1]]],
    ["a chapter that has nothing", { types: [garden], chapters: ["x" as ChapterId] }, [["x", 1]]],
    [
      "two chapters that have nothing, which must both go",
      { chapters: ["x", "y"] as ChapterId[] },
      [["x y", 2]],
    ],
    [
      "words and a chapter, of which neither alone is to blame",
      { chapters: ["x" as ChapterId], words: "zzz" },
      [],
    ],
  ])("of %s", (_, filter, ways) => {
    const found = waysOut(smallAtlas(), { ...noFilter, ...filter });
    expect(found.map(({ part, count }) => [nameOf(part), count])).toEqual(ways);
  });

  test("are those parts, and all of those, without which counting by hand gives something", () => {
    fc.assert(
      fc.property(anyAtlasAndFilter, ([atlas, filter]) => {
        const ways = new Map(waysOut(atlas, filter).map(({ part, count }) => [JSON.stringify(part), count]));
        const asked = [
          ...filter.types.map((type) => ({ ...noFilter, types: [type] })),
          ...filter.chapters.map((chapter) => ({ ...noFilter, chapters: [chapter] })),
          ...(filter.words ? [{ ...noFilter, words: filter.words }] : []),
          ...(filter.types.length > 1 ? [{ ...noFilter, types: filter.types }] : []),
          ...(filter.chapters.length > 1 ? [{ ...noFilter, chapters: filter.chapters }] : []),
        ];
        for (const part of asked) {
          const count = byHand(atlas, filter, part);
          expect(ways.get(JSON.stringify(part)) ?? 0).toBe(count);
        }
        expect(ways.size).toBe(asked.filter((part) => byHand(atlas, filter, part) > 0).length);
      }),
    );
  });
});

function nameOf({ types, chapters, words }: Filter): string {
  return [...types, ...chapters, words].filter(Boolean).join(" ");
}

function byHand(atlas: Atlas, filter: Filter, part: Filter): number {
  const rest = {
    types: filter.types.filter((type) => !part.types.includes(type)),
    chapters: filter.chapters.filter((chapter) => !part.chapters.includes(chapter)),
    words: part.words ? "" : filter.words,
  };
  return atlas.initiatives.filter((each) => passes(atlas, rest, each)).length;
}

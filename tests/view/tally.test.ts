import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Atlas, Initiative, PlaceId, TypeId } from "../../src/atlas/atlas.ts";
import { matches } from "../../src/atlas/search.ts";
import { type Filter, noFilter } from "../../src/view/filter.ts";
import { tallyFor, tallyOf } from "../../src/view/tally.ts";
import { smallAtlas } from "../atlas/small-atlas.ts";
import { anyAtlasAndFilter } from "./any-world.ts";

describe("the tally", () => {
  test("of the small world counts every place, type and chapter, those with nothing too", () => {
    const { passing, ...counts } = tallyOf(smallAtlas(), { ...noFilter, types: ["school" as TypeId] });
    expect([...passing]).toEqual(["west-school"]);
    expect(counts).toEqual({
      byPlace: countsOf({ testland: 0, westham: 1, eastham: 0 }),
      within: countsOf({ testland: 1, westham: 1, eastham: 0 }),
      byType: countsOf({ school: 1, garden: 1 }),
      byChapter: countsOf({ learning: 1 }),
    });
  });

  test("is what counting by hand gives", () => {
    fc.assert(
      fc.property(anyAtlasAndFilter, ([atlas, filter]) => {
        const tally = tallyOf(atlas, filter);
        const passing = byHand(atlas, filter);
        expect([...tally.passing]).toEqual(passing.map(({ id }) => id));
        for (const { id } of atlas.places) {
          const here = passing.filter(({ place }) => place === id);
          expect(tally.byPlace.get(id)).toBe(here.length);
          expect(tally.within.get(id)).toBe(id === atlas.map.home ? passing.length : here.length);
        }
      }),
    );
  });

  test("says of an option what choosing only it would give, given the rest", () => {
    fc.assert(
      fc.property(anyAtlasAndFilter, ([atlas, filter]) => {
        const { byType, byChapter } = tallyOf(atlas, filter);
        for (const { id } of atlas.types) {
          expect(byType.get(id)).toBe(tallyOf(atlas, { ...filter, types: [id] }).passing.size);
        }
        for (const { id } of atlas.chapters) {
          expect(byChapter.get(id)).toBe(tallyOf(atlas, { ...filter, chapters: [id] }).passing.size);
        }
      }),
    );
  });

  test("gains by another type just what that option promised, and never loses", () => {
    fc.assert(
      fc.property(anyAtlasAndFilter, ([atlas, filter]) => {
        fc.pre(filter.types.length > 0);
        const before = tallyOf(atlas, filter);
        for (const { id } of atlas.types.filter((type) => !filter.types.includes(type.id))) {
          const after = tallyOf(atlas, { ...filter, types: [...filter.types, id] });
          expect(after.passing.size).toBe(before.passing.size + before.byType.get(id)!);
          for (const passed of before.passing) expect(after.passing.has(passed)).toBe(true);
        }
      }),
    );
  });

  test("does not change when the same types are asked for in another order", () => {
    fc.assert(
      fc.property(anyAtlasAndFilter, ([atlas, filter]) => {
        expect(tallyOf(atlas, { ...filter, types: [...filter.types].reverse() })).toEqual(
          tallyOf(atlas, filter),
        );
      }),
    );
  });

  test("of one filter is reckoned once", () => {
    const atlas = smallAtlas();
    const filter: Filter = { ...noFilter, words: "garden" };
    expect(tallyFor(atlas, filter)).toBe(tallyFor(atlas, filter));
    expect(tallyFor(atlas, filter)).toEqual(tallyOf(atlas, filter));
    expect(tallyFor(atlas, filter).byPlace.get("eastham" as PlaceId)).toBe(1);
  });
});

function countsOf(counts: Readonly<Record<string, number>>): ReadonlyMap<string, number> {
  return new Map(Object.entries(counts));
}

function byHand(atlas: Atlas, { types, chapters, words }: Filter): readonly Initiative[] {
  const typeIds = types.length > 0 ? types : atlas.types.map(({ id }) => id);
  const chapterIds = chapters.length > 0 ? chapters : atlas.chapters.map(({ id }) => id);
  return atlas.initiatives
    .filter(({ type }) => typeIds.includes(type))
    .filter(({ chapter }) => chapterIds.includes(chapter))
    .filter((initiative) => matches(atlas, initiative, words));
}

test("two atlases with the same filter have each their own tally", () => {
  const atlas = smallAtlas();
  const emptied = { ...atlas, initiatives: [] };
  expect(tallyFor(atlas, noFilter).passing.size).toBe(atlas.initiatives.length);
  expect(tallyFor(emptied, noFilter).passing.size).toBe(0);
});

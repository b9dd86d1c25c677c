import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Atlas, Initiative, PlaceId, TypeId } from "../../src/atlas/atlas.ts";
import { type Filter, noFilter, passes } from "../../src/view/filter.ts";
import { type Found, foundIn } from "../../src/view/found.ts";
import { tallyOf } from "../../src/view/tally.ts";
import { smallAtlas } from "../atlas/small-atlas.ts";
import { anyAtlasAndFilter } from "./any-world.ts";

const [testland, westham, eastham] = ["testland", "westham", "eastham"] as PlaceId[];

describe("what is found", () => {
  test("in the district is its own first, then each town's by itself, in the map's order", () => {
    const atlas = withOneOfTheDistrict(smallAtlas());
    expect(groupsOf(found(atlas, noFilter, testland!))).toEqual([
      ["testland", "the-district's"],
      ["westham", "west-school"],
      ["eastham", "east-garden"],
    ]);
  });

  test("in the district leaves out places that have nothing, the district itself, too", () => {
    const schools = { ...noFilter, types: ["school" as TypeId] };
    expect(groupsOf(found(smallAtlas(), schools, testland!))).toEqual([["westham", "west-school"]]);
    expect(found(smallAtlas(), schools, testland!).elsewhere).toEqual([]);
  });

  test("in a town is its own, and elsewhere so many in each place", () => {
    const atlas = withOneOfTheDistrict(smallAtlas());
    const inTheWest = found(atlas, noFilter, westham!);
    expect(groupsOf(inTheWest)).toEqual([["westham", "west-school"]]);
    expect(elsewhereOf(inTheWest)).toEqual([
      ["testland", 1],
      ["eastham", 1],
    ]);
    expect(elsewhereOf(found(smallAtlas(), { ...noFilter, words: "kitchen" }, eastham!))).toEqual([]);
  });

  test("is what looking for it by hand gives, in every place", () => {
    fc.assert(
      fc.property(anyAtlasAndFilter, ([atlas, filter]) => {
        const passing = atlas.initiatives.filter((each) => passes(atlas, filter, each));
        const tally = tallyOf(atlas, filter);
        for (const { id } of atlas.places) {
          const { groups, elsewhere } = foundIn(atlas, tally, id);
          const home = id === atlas.map.home;
          const own = passing.filter(({ place }) => place === id);
          const others = passing.filter(({ place }) => place !== id);
          const inOrder = home
            ? atlas.places.flatMap((each) => passing.filter(({ place }) => place === each.id))
            : own;
          expect(groups.flatMap(({ initiatives }) => initiatives)).toEqual(inOrder);
          for (const { place, initiatives } of groups) {
            expect(initiatives.length).toBeGreaterThan(0);
            expect(new Set(initiatives.map((each) => each.place))).toEqual(new Set([place.id]));
          }
          expect(new Set(groups.map(({ place }) => place)).size).toBe(groups.length);
          expect(elsewhere.reduce((sum, { count }) => sum + count, 0)).toBe(home ? 0 : others.length);
          for (const { place, count } of elsewhere) {
            expect(count).toBe(others.filter((each) => each.place === place.id).length);
          }
        }
      }),
    );
  });

  test("agrees with the tally: so many within a place, and all of it somewhere", () => {
    fc.assert(
      fc.property(anyAtlasAndFilter, ([atlas, filter]) => {
        const tally = tallyOf(atlas, filter);
        for (const { id } of atlas.places) {
          const { groups, elsewhere } = foundIn(atlas, tally, id);
          const here = groups.reduce((sum, { initiatives }) => sum + initiatives.length, 0);
          expect(here).toBe(tally.within.get(id));
          expect(elsewhere.reduce((sum, { count }) => sum + count, here)).toBe(tally.passing.size);
        }
      }),
    );
  });
});

function found(atlas: Atlas, filter: Filter, place: PlaceId): Found {
  return foundIn(atlas, tallyOf(atlas, filter), place);
}

function groupsOf({ groups }: Found): readonly (readonly string[])[] {
  return groups.map(({ place, initiatives }) => [place.id, ...initiatives.map(({ id }) => id)]);
}

function elsewhereOf({ elsewhere }: Found): readonly (readonly [string, number])[] {
  return elsewhere.map(({ place, count }) => [place.id, count]);
}

function withOneOfTheDistrict(atlas: Atlas): Atlas {
  const [first] = atlas.initiatives;
  const own = { ...first, id: "the-district's", place: testland } as Initiative;
  return { ...atlas, initiatives: [own, ...atlas.initiatives] };
}

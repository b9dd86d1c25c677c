import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ChapterId, InitiativeId, TypeId } from "../../src/atlas/atlas.ts";
import { initiativeOf } from "../../src/atlas/questions.ts";
import { type Filter, isFiltering, noFilter, passes, toggled } from "../../src/view/filter.ts";
import { smallAtlas } from "../atlas/small-atlas.ts";
import { anyAtlas, anyAtlasAndFilter } from "./any-world.ts";

const [school, garden, learning] = ["school" as TypeId, "garden" as TypeId, "learning" as ChapterId];

describe("the filter", () => {
  test("that asks for nothing lets everything pass", () => {
    fc.assert(
      fc.property(anyAtlas, (atlas) => {
        for (const initiative of atlas.initiatives) expect(passes(atlas, noFilter, initiative)).toBe(true);
      }),
    );
  });

  test.each<[what: string, filter: Partial<Filter>, passing: string[]]>([
    ["one type", { types: [school] }, ["west-school"]],
    ["both types", { types: [school, garden] }, ["west-school", "east-garden"]],
    ["a chapter both share", { chapters: [learning] }, ["west-school", "east-garden"]],
    ["a chapter nothing has", { chapters: ["sailing" as ChapterId] }, []],
    ["a type and the chapter", { types: [garden], chapters: [learning] }, ["east-garden"]],
    ["a word of a title", { words: "kitchen" }, ["east-garden"]],
    ["a word in wide letters", { words: "ｃｂｄ" }, ["east-garden"]],
    ["a word in Chinese", { words: "夜校" }, ["west-school"]],
    ["two words, each of which must occur", { words: "evening westham" }, ["west-school"]],
    ["two words of two initiatives", { words: "evening kitchen" }, []],
    ["nothing but spaces", { words: "  　 " }, ["west-school", "east-garden"]],
    ["a type and a word of another's", { types: [school], words: "kitchen" }, []],
  ])("by %s", (_, filter, passing) => {
    const atlas = smallAtlas();
    const ids = ["west-school", "east-garden"] as InitiativeId[];
    const found = ids.filter((id) => passes(atlas, { ...noFilter, ...filter }, initiativeOf(atlas, id)));
    expect(found).toEqual(passing);
  });

  test("is filtering as soon as a type, a chapter or a real word is asked for", () => {
    expect(isFiltering(noFilter)).toBe(false);
    expect(isFiltering({ ...noFilter, words: " \t" })).toBe(false);
    expect(isFiltering({ ...noFilter, words: " a" })).toBe(true);
    expect(isFiltering({ ...noFilter, types: [school] })).toBe(true);
    expect(isFiltering({ ...noFilter, chapters: [learning] })).toBe(true);
  });
});

describe("a choice", () => {
  test("toggled once is in the list if it was out, and out if it was in", () => {
    const all = [{ id: "a" }, { id: "b" }, { id: "c" }];
    expect(toggled([], "b", all)).toEqual(["b"]);
    expect(toggled(["a", "b", "c"], "b", all)).toEqual(["a", "c"]);
  });

  test("toggled twice is nothing", () => {
    const choices = anyAtlasAndFilter.chain(([atlas, filter]) =>
      fc.tuple(fc.constant(atlas), fc.constant(filter), fc.constantFrom(...atlas.types)),
    );
    fc.assert(
      fc.property(choices, ([{ types }, filter, { id }]) => {
        const once = toggled(filter.types, id, types);
        expect(once).not.toEqual(filter.types);
        expect(toggled(once, id, types)).toEqual(filter.types);
      }),
    );
  });

  test("made in any order is one list, so that it has one address", () => {
    const all = [{ id: "a" }, { id: "b" }, { id: "c" }];
    expect(toggled(toggled([], "c", all), "a", all)).toEqual(["a", "c"]);
    expect(toggled(toggled([], "a", all), "c", all)).toEqual(["a", "c"]);
  });
});

import { expect, test } from "vitest";
import { isNamed, matches } from "../../src/atlas/search.ts";
import { smallAtlas } from "./small-atlas.ts";

test("no words find everything", () => {
  expect(found("")).toEqual(["west-school", "east-garden"]);
  expect(found(" 　")).toEqual(["west-school", "east-garden"]);
});

test.each([
  ["title", "夜校", "evening school"],
  ["summary", "授课", "lessons"],
  ["locality", "塘边", "pond"],
  ["type", "学堂", "school"],
  ["place", "西镇", "westham town"],
])("its %s finds an initiative, in Chinese and in English", (_, zh, en) => {
  expect(found(zh)).toEqual(["west-school"]);
  expect(found(en)).toEqual(["west-school"]);
});

test("all words must be found, anywhere", () => {
  expect(found("夜校 westham")).toEqual(["west-school"]);
  expect(found("夜校　eastham")).toEqual([]);
});

test("case and width make no difference", () => {
  expect(found("cbd")).toEqual(["east-garden"]);
  expect(found("ｃＢD")).toEqual(["east-garden"]);
});

test("signs that mean something to a pattern are only signs here", () => {
  expect(found(".*")).toEqual([]);
});

function found(words: string): readonly string[] {
  const atlas = smallAtlas();
  return atlas.initiatives.filter((initiative) => matches(atlas, initiative, words)).map(({ id }) => id);
}

test("a place is found by its names, in either language, whole or in part, and by nothing else", () => {
  const named = (words: string) =>
    smallAtlas()
      .places.filter((place) => isNamed(place, words))
      .map(({ id }) => id);
  expect(named("")).toHaveLength(3);
  expect(named("西镇")).toEqual(["westham"]);
  expect(named("ＷEST town")).toEqual(["westham"]);
  expect(named("夜校")).toEqual([]);
});

import { expect, test } from "vitest";
import { matches } from "../../src/atlas/search.ts";
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

import { expect, test } from "vitest";
import { areMany, isLong, LEDE, TITLE } from "../../src/ui/head/fold.ts";

test("places fold by the room their names take: many short ones, or few long ones", () => {
  const some = (count: number, letters: number) => Array.from({ length: count }, () => "a".repeat(letters));
  expect(areMany([])).toBe(false);
  expect(areMany(some(12, 6))).toBe(false);
  expect(areMany(some(13, 6))).toBe(false); // 130 letters of room, to the last
  expect(areMany([...some(13, 6), ""])).toBe(true);
  expect(areMany(some(6, 18))).toBe(true);
});

test("a text is long by its breadth: a Chinese character takes two letters' room", () => {
  expect(isLong("a".repeat(TITLE), TITLE)).toBe(false);
  expect(isLong("a".repeat(TITLE + 1), TITLE)).toBe(true);
  expect(isLong("图".repeat(TITLE / 2), TITLE)).toBe(false);
  expect(isLong(`${"图".repeat(TITLE / 2)}a`, TITLE)).toBe(true);
  expect(isLong("", LEDE)).toBe(false);
});

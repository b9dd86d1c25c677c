import { describe, expect, test } from "vitest";
import { letteringOf, lineEms, nameSizeAt } from "../../src/look/lettering.ts";

describe("the room a line takes", () => {
  test.each([
    ["Han characters, each its em", "航空新城", 4],
    ["kana and hangul", "かな한글", 4],
    ["full-width letters as the narrow ones they are the forms of", "ＡＢ", 1.6],
    ["a letter with its accents", "é", 0.74],
    ["the same letter in two parts", "e\u0301", 0.74],
    ["characters beyond the first plane", "𠮷", 1],
    ["nothing", "", 0],
  ])("of %s", (_, text, ems) => {
    expect(lineEms(text, 0)).toBeCloseTo(ems, 9);
  });

  test("has the space after each letter", () => {
    expect(lineEms("三灶", 0.06)).toBeCloseTo(2.12, 9);
  });

  test("is more for wide letters than for narrow ones", () => {
    const widths = ["ill", "era", "Ham", "WWW"].map((text) => lineEms(text, 0));
    expect(widths).toEqual([...widths].sort((a, b) => a - b));
  });

  /** Advances of bold serif faces, in ems: Noto Serif CJK, DejaVu Serif. */
  test.each([
    ["Pingsha", 4.08, 4.5],
    ["Aviation", 4.37, 4.63],
    ["Hongqi", 3.78, 4.12],
    ["New City", 4.61, 5.01],
  ])("of %s is no less than in faces of many systems", (text, noto, dejaVu) => {
    expect(lineEms(text, 0)).toBeGreaterThanOrEqual(Math.max(noto, dejaVu) - 0.01);
    expect(lineEms(text, 0)).toBeLessThan(1.25 * dejaVu);
  });
});

test("names are larger on larger panes, Latin ones smaller than Chinese ones", () => {
  const sizes = [0, 2, 3, 6, 7, 10, 11, 40].map(nameSizeAt);
  expect(sizes).toEqual([12, 12, 14, 14, 16, 16, 18, 18]);
  expect(letteringOf("en").scale).toBeLessThan(letteringOf("zh").scale);
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { charactersOf, settable, standsAlone, unsettable } from "../../src/painting/type/scripts.ts";

/** A machine whose fonts have what stands alone, but for one Han character and the signs beyond the first plane. */
const sets = (character: string) =>
  standsAlone(character) && character !== "龘" && character.codePointAt(0)! < 0x10000;
const set = (text: string) => settable(text, sets);

describe("a text in a picture", () => {
  test.each([
    [
      "is as it was, where all of it can be set",
      "到2024年，“办好”一件事 — done",
      "到2024年，“办好”一件事 — done",
    ],
    [
      "may be Greek, Cyrillic, Vietnamese, Japanese or Korean",
      "Ελ Мир Việt かな 한글",
      "Ελ Мир Việt かな 한글",
    ],
    ["has each letter with its accent as one, however it was written", "Vie\u0323\u0302t e\u0301", "Việt é"],
    ["has a sign for Arabic letters, which join", "喀什（قەشقەر）的夜校", "喀什（[…]）的夜校"],
    ["has one sign for words that follow one another", "讲：قەشقەر شەھىرى، 2024。", "讲：[…] 2024。"],
    ["has a sign for Hebrew, which runs from the right", "Haifa חיפה", "Haifa […]"],
    ["has a sign for Tibetan and Devanagari, which stack", "བོད་ཡིག · हिन्दी · 藏", "[…] · 藏"],
    ["has a sign for a character that no font has", "李龘村", "李[…]村"],
    ["has no word of which a letter is missing", "one x\u0304yz two", "one […] two"],
    ["has nothing for pictures and flags", "节🎉日 🇨🇳 👨‍👩‍👧 好", "节日 好"],
    ["is nothing but the sign where nothing can be set", "قەشقەر شەھىرى", "[…]"],
    ["loses what nobody sees", "so\u00adft\u200b\ufeff", "soft"],
    ["keeps its lines", "New\r\nCity\nالعين", "New\nCity\n[…]"],
  ])("%s", (_, text, shown) => {
    expect(set(text)).toBe(shown);
  });

  test("tells what of it is left out, characters as readers see them", () => {
    expect(unsettable("节🎉龘 हि é", sets)).toEqual(["🎉", "龘", "हि"]);
    expect(charactersOf("a\u0301हि")).toEqual(["á", "हि"]);
  });
});

describe("a long text", () => {
  const parts = [
    ..."ab中 \n\r\t",
    "\u0301",
    "\u200d",
    "\ufeff",
    "\u00ad",
    "🇨",
    "🇳",
    "👨",
    "👩",
    "🏽",
    "\u094d",
    "क",
    "ष",
    "ि",
    "한",
    "❤",
  ];

  test("is taken apart at the same places as by the whole of it being looked at", () => {
    const clusters = new Intl.Segmenter("und", { granularity: "grapheme" });
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 12 }), (chosen) => {
        const text = chosen.join("");
        const whole = [...clusters.segment(text)].flatMap(({ segment }) => charactersOf(segment));
        expect(charactersOf(text)).toEqual(whole);
      }),
      { numRuns: 2000 },
    );
  });

  test("does not take the square of its length in memory", () => {
    const before = process.memoryUsage().heapUsed;
    expect(charactersOf("很长的。e\u0301".repeat(20_000))).toHaveLength(100_000);
    expect((process.memoryUsage().heapUsed - before) / 1e6).toBeLessThan(500);
  });
});

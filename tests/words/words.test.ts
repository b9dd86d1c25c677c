import { Converter } from "opencc-js/cn2t";
import { describe, expect, test } from "vitest";
import { checkWords } from "../../src/words/check.ts";
import { examplesWords } from "../../src/words/examples.ts";
import { kitWords } from "../../src/words/kit.ts";
import { figureOf, numberOf } from "../../src/words/numbers.ts";
import { countOf, fill, periodOf, withinOf } from "../../src/words/phrases.ts";
import { resultOf } from "../../src/words/results.ts";
import { shareWords } from "../../src/words/share.ts";
import { besideEachOther, saidIn, tongues } from "../../src/words/tongues.ts";
import { wayOutWords } from "../../src/words/way-out.ts";
import { allWords, type Words, wordsWith } from "../../src/words/words.ts";

const { zh, en, "zh-Hant": hant } = allWords;

/** Characters that are written so in Simplified Chinese alone: those a converter changes whatever stands beside them. */
const toTraditional = Converter({ from: "cn", to: "t" });
const both = new Set(
  "台后里面干系余云只制准出谷松向占卷吊回困并志托曲札杯板柜才朱杰梁欲沈涂灶烟熏症碱秋筑签累胜胡致舍表赞辟适郁采钟雕须",
);
const simplifiedOnly = new Set(
  Array.from({ length: 0x9fff - 0x4e00 }, (_, index) => String.fromCodePoint(0x4e00 + index)).filter(
    (character) => toTraditional(character) !== character && !both.has(character),
  ),
);

type Exactness = keyof Words["exactness"];

describe("a figure", () => {
  test.each<[value: number, unit: string, exactness: Exactness, reads: string]>([
    [134_100, "人", "exact", "13.41万人"],
    [20_900, "人", "over", "超2.09万人"],
    [27_000, "亩", "about", "约2.7万亩"],
    [10_000, "元", "exact", "1万元"],
    [12_345, "人", "exact", "12,345人"],
    [2124, "名", "exact", "2,124名"],
    [9900, "名", "exact", "9,900名"],
    [100, "%", "exact", "100%"],
    [31, "名", "over", "超31名"],
    [0.5, "公里", "about", "约0.5公里"],
    [0, "个", "exact", "0个"],
  ])("of %d %s (%s) reads %s in Chinese", (value, unit, exactness, reads) => {
    expect(written(zh, value, unit, exactness)).toBe(reads);
  });

  test.each<[value: number, unit: string, exactness: Exactness, reads: string]>([
    [134_100, "people", "exact", "134,100 people"],
    [20_900, "people", "over", "over 20,900 people"],
    [27_000, "mu", "about", "about 27,000 mu"],
    [2124, "enrolled", "exact", "2,124 enrolled"],
    [100, "%", "exact", "100%"],
    [12, "", "exact", "12"],
    [999, "mentors", "exact", "999 mentors"],
    [1234.5678, "km", "exact", "1,234.5678 km"],
    [1_234_567, "yuan", "exact", "1,234,567 yuan"],
    [-1234, "people", "exact", "-1,234 people"],
  ])("of %d %s (%s) reads %s in English", (value, unit, exactness, reads) => {
    expect(written(en, value, unit, exactness)).toBe(reads);
  });

  test("keeps its number apart, so that it can be set large", () => {
    expect(figureOf(zh, 20_900, "人", "over")).toEqual({ before: "超", number: "2.09万", after: "人" });
    expect(figureOf(en, 20_900, "people", "over")).toEqual({
      before: "over ",
      number: "20,900",
      after: " people",
    });
  });

  test("of an even ten thousands is written in them from 10,000 on, and not below", () => {
    const values = [9_900, 10_000, 10_050, 99_900, 123_456_700];
    expect(values.map((value) => numberOf(zh, value))).toEqual([
      ...["9,900", "1万", "10,050", "9.99万", "12,345.67万"],
    ]);
  });
});

describe("a period", () => {
  test.each([
    ["one year", { from: 2023, to: 2023, planned: false }, "2023 年", "2023"],
    ["some years", { from: 2021, to: 2023, planned: false }, "2021—2023 年", "2021–2023"],
    ["still going on", { from: 2023, to: null, planned: false }, "2023 年起", "since 2023"],
    ["planned", { from: 2026, to: 2026, planned: true }, "2026 年计划", "planned for 2026"],
    ["planned without an end", { from: 2026, to: null, planned: true }, "2026 年计划", "planned for 2026"],
  ])("that is %s", (_, period, inChinese, inEnglish) => {
    expect([periodOf(zh, period), periodOf(en, period)]).toEqual([inChinese, inEnglish]);
  });
});

describe("a sentence with numbers", () => {
  test.each([
    ["counts one initiative", countOf(en, 1), "1 initiative"],
    ["counts some", countOf(en, 7), "7 initiatives"],
    ["counts none", countOf(en, 0), "0 initiatives"],
    ["has one form for all numbers in Chinese", countOf(zh, 1) + countOf(zh, 7), "1 个项目7 个项目"],
    ["says how many of all are a place's own", withinOf(zh, 26, "甲", 14), "26 个项目，其中甲本级 14 个"],
    [
      "says how many of all are its own in English",
      withinOf(en, 26, "A", 14),
      "26 initiatives, 14 of them A’s own",
    ],
    ["says nothing of its own where it has none", withinOf(zh, 26, "甲", 0), "26 个项目"],
    ["says it once where all are its own", withinOf(en, 4, "A", 4), "4 initiatives"],
    ["says that nothing passes", resultOf(zh, 0, 0), "没有符合的项目"],
    ["says that nothing passes in English", resultOf(en, 0, 0), "No initiative passes the filter"],
    ["says how much passes, and where", resultOf(zh, 3, 5), "3 个地方的 5 个项目"],
    ["says how much passes in English", resultOf(en, 3, 5), "in 3 places: 5 initiatives"],
    ["says that one passes in English", resultOf(en, 1, 1), "in 1 place: 1 initiative"],
    ["says how exact a point is", fill(zh.accuracy, { n: 1.5 }), "点位约略，误差可达 1.5 公里"],
    ["has its numbers where each language wants them", fill(zh.photoOf, { n: 2, of: 4 }), "第 2 张，共 4 张"],
    ["has its numbers where English wants them", fill(en.photoOf, { n: 2, of: 4 }), "2 of 4"],
    ["takes words as they are", fill(en.reviewed, { text: "GS $& {n}" }), "Map review number: GS $& {n}"],
  ])("%s: %s", (_, said, expected) => {
    expect(said).toBe(expected);
  });
});

describe("the languages", () => {
  test("leave room for the same numbers", () => {
    for (const words of Object.values(allWords)) expect(roomsFor(words)).toEqual(roomsFor(zh));
    expect(roomsFor(zh).photoOf).toEqual(["n", "of"]);
  });

  test("count with the forms that each tells apart, and no other", () => {
    for (const words of Object.values(allWords)) {
      const told = new Intl.PluralRules(words.tag).resolvedOptions().pluralCategories;
      const all = [words.count, words.resultPlaces, words.moreTypes, words.elsewhere, words.backToList];
      for (const forms of all) expect(Object.keys(forms).sort()).toEqual([...told].sort());
    }
    expect([0, 1, 2, 11, 21].map((n) => countOf(en, n))).toEqual([
      ...["0 initiatives", "1 initiative", "2 initiatives", "11 initiatives", "21 initiatives"],
    ]);
  });

  test("are found by their names", () => {
    expect([zh.tag, zh.name]).toEqual(["zh-CN", "中文"]);
    expect([hant.tag, hant.name]).toEqual(["zh-Hant", "繁體中文"]);
    expect([en.tag, en.name]).toEqual(["en", "English"]);
  });

  test("are those that the registry names, and no other is spoken", () => {
    expect(Object.keys(allWords)).toEqual(tongues);
    for (const tongue of tongues) expect(saidIn(allWords, tongue)).toBe(allWords[tongue]);
    expect(() => saidIn(allWords, "fr")).toThrow('no sentences in "fr"; there are in zh, zh-Hant, en');
    expect(() => saidIn(allWords, "constructor")).toThrow('no sentences in "constructor"');
  });

  test("stand beside each other in the map's order, one script of each", () => {
    expect(besideEachOther(["en", "zh-Hant", "zh"])).toEqual(["en", "zh-Hant"]);
    expect(besideEachOther(["zh", "zh-Hant", "en"])).toEqual(["zh", "en"]);
    expect(besideEachOther(["en"])).toEqual(["en"]);
  });

  test("write Traditional Chinese in its own characters and quotation marks", () => {
    const said = Object.values(
      sentencesOf([
        hant,
        shareWords["zh-Hant"],
        checkWords["zh-Hant"],
        wayOutWords["zh-Hant"],
        kitWords["zh-Hant"],
        examplesWords["zh-Hant"],
      ]),
    );
    const ofSimplified = simplifiedOnly;
    for (const sentence of said) {
      const left = [...sentence].filter((character) => ofSimplified.has(character));
      expect([sentence, left]).toEqual([sentence, []]);
    }
  });

  test("leave nothing empty but what Chinese writes without a space, English without 万, and an exact number", () => {
    const empty = (words: Words) =>
      Object.entries(sentencesOf(words)).flatMap(([key, text]) => (text === "" ? [key] : []));
    expect(empty(zh)).toEqual(["exactness.exact", "beforeUnit"]);
    expect(empty(hant)).toEqual(empty(zh));
    expect(empty(en)).toEqual(["exactness.exact", "myriad"]);
  });

  test("are not mixed: nothing Chinese stands in English, nor its wide punctuation", () => {
    for (const sentence of Object.values(sentencesOf(en))) {
      expect(sentence).not.toMatch(/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u);
    }
  });

  test("are not mixed: no English word stands in Chinese but the name of a key", () => {
    for (const words of [zh, hant]) {
      for (const sentence of Object.values(sentencesOf({ ...words, tag: "" })))
        expect(sentence.replace(/\{\w+\}|Ctrl/g, "")).not.toMatch(/[a-z]/i);
    }
  });
});

/** Every sentence by its name, those in lists by their number, too. */
function sentencesOf(words: object, before = ""): Record<string, string> {
  const all = Object.entries(words).map(([key, value]) => {
    return typeof value === "string" ? { [before + key]: value } : sentencesOf(value, `${before}${key}.`);
  });
  return Object.assign({}, ...all);
}

/** The names in braces of every sentence that has them; a plural has those of its singular. */
function roomsFor(words: Words): Record<string, readonly string[]> {
  const found = Object.entries(sentencesOf(words)).flatMap(([key, text]) => {
    const names = [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);
    return names.length > 0 ? [[key.replace(/\.(one|other)$/, ""), names.sort()]] : [];
  });
  return Object.fromEntries(found);
}

function written(words: Words, value: number, unit: string, exactness: Exactness): string {
  const { before, number, after } = figureOf(words, value, unit, exactness);
  return before + number + after;
}

describe("a map's own words", () => {
  test("stand where it has them, in the languages it has them in, and nowhere else", () => {
    const own = wordsWith({ whole: { zh: "全市", en: "The city" }, places: { zh: "各区" } }, ["zh", "en"]);
    expect(own.zh).toEqual({ ...zh, whole: "全市", places: "各区" });
    expect(own.en).toEqual({ ...en, whole: "The city" });
    expect(wordsWith({}, tongues)).toEqual(allWords);
    expect(Object.keys(wordsWith({}, ["en"]))).toEqual(["en"]);
  });

  test("are not those of one map for all the others", () => {
    expect(JSON.stringify(allWords)).not.toMatch(/全区|各镇|村居|报道|district|village|the report/i);
  });
});

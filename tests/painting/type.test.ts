import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { engrave } from "../../src/painting/engraving/engrave.ts";
import type { Brush } from "../../src/painting/paint/brush.ts";
import { sheetOf } from "../../src/painting/paint/sheet.ts";
import { paragraph } from "../../src/painting/paint/text.ts";
import { balancedLines, breakLines, holdsWords } from "../../src/painting/type/breaks.ts";
import { findFaces } from "../../src/painting/type/faces.ts";
import { systemFontFolders } from "../../src/painting/type/fonts.ts";
import { isIdeographic } from "../../src/painting/type/scripts.ts";
import { justified, setLine } from "../../src/painting/type/setting.ts";
import { openTypeCase } from "../../src/painting/type/typecase.ts";
import { hasFont } from "../prerender/pictures-edition.ts";

/** Chinese characters and marks one em wide, Latin ones half of it. */
const widths = {
  measure: (character: string) => (/[\u0020-\u024f]/.test(character) && character !== "·" ? 0.5 : 1),
};

describe("a line of Chinese", () => {
  test.each([
    ["is broken between any two characters", "金木水火土日月", 3, ["金木水", "火土日", "月"]],
    ["never begins with a mark that closes", "一二三。四五六", 3, ["一二", "三。四", "五六"]],
    ["never ends with a mark that opens", "一二（三四）五", 3, ["一二", "（三四）", "五"]],
    ["keeps a closing quotation mark with its word", "说“好”的人", 3, ["说", "“好”", "的人"]],
    ["does not divide a dash or an ellipsis", "一二——三四……", 3, ["一", "二——", "三", "四……"]],
  ])("%s", (_, text, width, lines) => {
    expect(breakLines(text, widths, width)).toEqual(lines);
  });

  test("is followed by no line of one character alone", () => {
    expect(breakLines("甲乙丙丁戊己庚辛壬", widths, 8)).toEqual(["甲乙丙丁戊己", "庚辛壬"]);
  });

  test("keeps words and numbers whole, and drops the space where it is broken", () => {
    expect(breakLines("到2024年的OpenStreetMap贡献者", widths, 7)).toEqual([
      "到2024年的",
      "OpenStreetMap",
      "贡献者",
    ]);
    expect(breakLines("all that they do", widths, 4.5)).toEqual(["all that", "they do"]);
  });

  test("divides a word only where no line would hold it, after a hyphen if it has one", () => {
    expect(breakLines("echarts-china-counties", widths, 7)).toEqual(["echarts-china-", "counties"]);
    expect(breakLines("abcdefgh", widths, 2)).toEqual(["abcd", "efgh"]);
  });

  test("of a title is about as long as the others", () => {
    expect(balancedLines("甲乙丙丁戊己庚", widths, 6)).toEqual(["甲乙丙丁", "戊己庚"]);
  });

  test("breaks where it is told to", () => {
    expect(breakLines("New\nCity", widths, 20)).toEqual(["New", "City"]);
  });

  test("is never wider than its column, whatever the text", () => {
    const text =
      "“168”工程属2023—2025年三年行动计划：1个总体方案；6项任务，即政治、法治（Rule of Law）、德治。";
    for (let width = 4; width < 30; width += 0.5) {
      const lines = breakLines(text, widths, width);
      expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
      for (const line of lines) {
        expect(setLine(line, widths).width).toBeLessThanOrEqual(width);
        expect(line).not.toMatch(/^[，。；：、）”—]|[（“]$/);
      }
    }
  });
});

describe("a text of words", () => {
  const alphabets = {
    English: "Neighbourhood initiatives of the forty counties of Greater Testland and its islands",
    "English with apostrophes": "The farmers’ markets of St Bartholomew’s, Fotheringhay-on-the-Water",
    Vietnamese: "Những sáng kiến của nhân dân Huyện Đảo Việt Nam",
    Greek: "Πρωτοβουλίες των κοινοτήτων της περιφέρειας",
    Russian: "Инициативы жителей сельских поселений района",
    Armenian: "Հայաստանի համայնքների նախաձեռնություններ",
    Georgian: "საქართველოს თემების ინიციატივები",
    Korean: "마을 공동체의 이웃 돌봄 사업",
    "Chinese and English": "大试市的Neighbourhood计划与community项目",
  };
  const wordsOf = (text: string) => text.match(/(?!\p{scx=Han})[\p{L}\p{M}’]+/gu) ?? [];

  test.each(Object.entries(alphabets))("is never broken in a word, plain or as a title: %s", (_, text) => {
    const wordsWide = Math.max(...text.split(/[ -]/).map((word) => setLine(word, widths).width));
    for (let width = wordsWide; width < 30; width += 0.25) {
      for (const lines of [breakLines(text, widths, width), balancedLines(text, widths, width)]) {
        expect(wordsOf(lines.join("\n")), `${width} ems`).toEqual(wordsOf(text));
        for (const line of lines) expect(setLine(line, widths).width).toBeLessThanOrEqual(width);
      }
    }
  });

  test("is set as what it is, whatever the map's language is said to be", () => {
    expect(isIdeographic("The “Good Neighbours” of Cley", "zh")).toBe(false);
    expect(isIdeographic("在GitHub Actions上运行“好邻里”", "zh")).toBe(true);
    expect(isIdeographic("The district of 金湾 and its “towns”", "en")).toBe(false);
    expect(isIdeographic("金湾区的“两街三镇”", "en")).toBe(true);
    expect(isIdeographic("2,024", "zh")).toBe(false);
  });

  test("has a size at which no word is too long for its line", () => {
    expect(holdsWords("a Hexhamshire b", widths, 5.5)).toBe(true);
    expect(holdsWords("a Hexhamshire b", widths, 5)).toBe(false);
    expect(holdsWords("金木水火土日月", widths, 1)).toBe(true);
  });
});

describe("marks", () => {
  test("in the middle of their squares keep all of it, and brackets beside them do not", () => {
    const traditional = { ...widths, centred: true };
    const at = (text: string) => setLine(text, traditional).glyphs.map(({ x }) => x);
    expect(at("甲。」乙")).toEqual([0, 1, 2, 3]);
    expect(at("甲」。乙")).toEqual([0, 1, 2, 3]);
    expect(at("甲」「乙")).toEqual([0, 1, 1.5, 2.5]);
    expect(setLine("甲。", traditional).width).toBe(2);
    expect(setLine("甲」", traditional).width).toBe(1.5);
  });

  const at = (text: string) => setLine(text, widths).glyphs.map(({ x }) => x);
  test("lose the blank they have at the ends of a line and beside one another", () => {
    expect(at("（甲）")).toEqual([-0.5, 0.5, 1.5]);
    expect(setLine("（甲）", widths).width).toBe(2);
    expect(at("甲”，乙")).toEqual([0, 1, 1.5, 2.5]);
    expect(at("甲。“乙")).toEqual([0, 1, 1.5, 2.5]);
    expect(at("甲，乙")).toEqual([0, 1, 2]);
  });

  test("between words of Latin letters are as narrow as their ink", () => {
    const inkOf = () => [0.75, 0.95] as const;
    const { glyphs, width } = setLine("a’s", { ...widths, inkOf });
    expect(glyphs.map(({ x }) => Math.round(x * 100) / 100)).toEqual([0, -0.2, 0.8]);
    expect(width).toBeCloseTo(1.3);
  });

  test("let a line be moved apart to its column, but no word in it", () => {
    const { glyphs, width } = justified(setLine("甲ab乙", widths), 5);
    expect(glyphs.map(({ x }) => x)).toEqual([0, 2, 2.5, 4]);
    expect(width).toBe(5);
  });
});

test("where no font is, no character is set", async () => {
  const empty = await mkdtemp(join(tmpdir(), "no-fonts-"));
  const fontFolders = [empty, join(empty, "nowhere")];
  const { lacking } = await openTypeCase("字a", { fontFolders, hand: "hans" });
  expect(lacking("字 a")).toEqual(["字", "a"]);
  await rm(empty, { recursive: true });
});

describe.runIf(hasFont)("with a Chinese font", () => {
  const text = "基层治理乡村振兴六项任务";
  const open = (characters: string) =>
    openTypeCase(characters, { fontFolders: systemFontFolders(), hand: "hans" });

  test("a paragraph looks as the painter's own type does, and no character is a box", async () => {
    const type = await open(text);
    const style = { fount: "hei", size: 40, fill: "black", leading: 1 } as const;
    const brush = { type, language: "zh" } as unknown as Brush;
    const sheet = sheetOf({ ...paragraph(brush, text, style, 480), height: 40 }, "white", type);
    const [ours] = await engrave(sheet, [{ width: 480, height: 40 }], undefined);

    const [hei] = findFaces(systemFontFolders(), text, "hans").hei;
    const theirs = new Resvg(
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 40"><rect width="480" height="40" fill="white"/>` +
        `<text y="35.2" font-size="40" font-weight="${hei!.weight}" font-family="'${hei!.families[0]}'">${text}</text></svg>`,
      { font: { loadSystemFonts: false, fontFiles: [hei!.file] } },
    );
    const [a, b] = await Promise.all([grey(ours!), grey(theirs.render().asPng())]);
    const difference = a.reduce((sum, value, index) => sum + Math.abs(value - b[index]!), 0) / a.length;
    expect(difference).toBeLessThan(2);
    const ink = a.filter((value) => value < 128).length / a.length;
    expect(ink).toBeGreaterThan(0.1);
  });

  test("every character has an outline of its own, and letters are as wide as the font says", async () => {
    const type = await open(`${text}ABCfi0123456789“”，。`);
    for (const fount of [type.song, type.hei]) {
      const outlines = [...text].map((character) => fount.outlineOf(character));
      expect(new Set(outlines).size).toBe(text.length);
      const [left, right] = fount.inkOf("A");
      expect(left).toBeGreaterThan(-0.1);
      expect(right).toBeLessThan(fount.measure("A") + 0.1);
      expect(fount.measure("字")).toBe(1);
    }
    expect(type.lacking(`${text}ABC`)).toEqual([]);
  });

  test("a character that no font writes is named, however many there are, and the others are set", async () => {
    const none = "\u{10ffff}\ue123";
    const { lacking, written } = await open(text + none);
    expect(lacking(`${text}${none}。`)).toEqual([...none, "。"]); // what was not asked for is not there, either
    expect(written(text)).toBe(text);
  });
});

function grey(png: Buffer): Promise<Uint8Array> {
  return sharp(png).removeAlpha().greyscale().raw().toBuffer();
}

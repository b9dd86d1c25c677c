import { describe, expect, test } from "vitest";
import type { Atlas, Text } from "../../src/atlas/atlas.ts";
import { parseAtlas } from "../../src/atlas/parse.ts";
import { withTraditional } from "../../src/prerender/traditional.ts";
import { smallGeo, smallGeoIn } from "../atlas/small-atlas.ts";

const all = ["zh", "zh-Hant", "en"] as const;

function atlasOf(texts: Readonly<Record<string, string>>): Atlas {
  return parseAtlas(texts).atlas;
}

/** A small map whose title is this. */
function titled(title: Text): Text {
  const geo = smallGeoIn(all);
  const map = { ...JSON.parse(geo["map.json"]!), title };
  return withTraditional(atlasOf({ ...geo, "map.json": JSON.stringify(map) })).map.title;
}

describe("Traditional Chinese", () => {
  test("is derived for every text of a map that is in it, in the map's order", () => {
    const atlas = withTraditional(atlasOf(smallGeoIn(all)));
    for (const text of textsIn(atlas)) expect(Object.keys(text).slice(0, 2)).toEqual(["zh", "zh-Hant"]);
    expect(atlas.places.map(({ name }) => name["zh-Hant"])).toEqual(["試地區", "西鎮", "東鎮"]);
    expect(atlas.places[1]!.name).toEqual({ zh: "西镇", "zh-Hant": "西鎮", en: "Westham Town" });
  });

  test("is what a text says of itself where it does", () => {
    expect(titled({ zh: "软件", "zh-Hant": "軟體" })["zh-Hant"]).toBe("軟體");
  });

  test("is not there where a map is not in both, and nothing else of the map is changed", () => {
    for (const atlas of [atlasOf(smallGeo()), atlasOf(smallGeoIn(["en"]))])
      expect(withTraditional(atlas)).toBe(atlas);
    const [before, after] = [atlasOf(smallGeoIn(all)), withTraditional(atlasOf(smallGeoIn(all)))];
    const simplified = JSON.stringify(after).replace(/,"zh-Hant":"[^"]*"/g, "");
    expect(simplified).toBe(JSON.stringify(before));
  });

  test.each([
    ["村里议事，方圆23平方公里", "村裏議事，方圓23平方公里"],
    ["老干部、晾干、干预", "老幹部、晾乾、干預"],
    ["机制、制造、制度", "機制、製造、制度"],
    ["博士后、皇后、以后", "博士後、皇后、以後"],
    ["关系、系列、联系、维系", "關係、系列、聯繫、維繫"],
    ["发展、理发", "發展、理髮"],
    ["台湾、台账、平台", "台灣、台賬、平台"],
    ["云计算、诗云", "雲計算、詩云"],
    ["凤凰谷、稻谷", "鳳凰谷、稻穀"],
    ["航空新城、三灶镇、平沙镇、南水镇、红旗镇", "航空新城、三灶鎮、平沙鎮、南水鎮、紅旗鎮"],
    ["卫生、说明、阅读、实践锻炼、税收、线上、群众", "衛生、說明、閱讀、實踐鍛煉、稅收、線上、群眾"],
    ["“红色业委会”里的‘议事’", "「紅色業委會」裏的『議事』"],
  ])("writes %s as readers in Hong Kong and Macau do", (zh, hant) => {
    expect(titled({ zh })["zh-Hant"]).toBe(hant);
  });
});

function textsIn(value: unknown): readonly Text[] {
  if (typeof value !== "object" || value === null) return [];
  if (!Array.isArray(value) && "zh" in value) return [value as Text];
  return Object.values(value).flatMap(textsIn);
}

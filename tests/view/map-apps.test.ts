import { describe, expect, test } from "vitest";
import { mapApps } from "../../src/view/map-apps.ts";

describe("the link to a map app", () => {
  const title = "夜校 & 书屋; a=b?#";
  const [amap, tencent, baidu] = mapApps([113.35821, 22.01234], title);

  test("goes by https to the three apps readers have", () => {
    const hosts = [amap, tencent, baidu].map((app) => [app!.id, new URL(app!.url).origin]);
    expect(hosts).toEqual([
      ["amap", "https://uri.amap.com"],
      ["tencent", "https://apis.map.qq.com"],
      ["baidu", "https://api.map.baidu.com"],
    ]);
  });

  test("of 高德 has longitude first and says WGS-84", () => {
    expect(wordsOf(amap!.url)).toEqual({
      position: "113.35821,22.01234",
      name: title,
      coordinate: "wgs84",
    });
  });

  test("of 腾讯 has latitude first and says GPS", () => {
    expect(wordsOf(tencent!.url)).toEqual({
      marker: `coord:22.01234,113.35821;title:${title}`,
      coord_type: "1",
      referer: "map",
    });
  });

  test("of 百度 has latitude first and says WGS-84", () => {
    expect(wordsOf(baidu!.url)).toEqual({
      location: "22.01234,113.35821",
      title,
      content: title,
      coord_type: "wgs84",
      output: "html",
      src: "map",
    });
  });
});

/** The words of an address's query; a title that breaks out of its place would show as another word. */
function wordsOf(url: string): Record<string, string> {
  const { searchParams, hash } = new URL(url);
  expect(hash).toBe("");
  return Object.fromEntries(searchParams);
}

import { parseXml, type XmlElement } from "@rgrove/parse-xml";
import { describe, expect, test } from "vitest";
import { robotsFile, sitemapFiles } from "../../src/prerender/site/sitemap.ts";
import { pathOf } from "../../src/view/page.ts";
import { viewOf } from "../../src/view/view.ts";
import { allWords } from "../../src/words/words.ts";
import { smallAtlas } from "../atlas/small-atlas.ts";

const address = "https://example.org/map&more/";
const atlas = smallAtlas();
const published = { atlas, words: allWords };

describe("the sitemap", () => {
  test("has every page once, with the same page in every language and for readers of none of them", () => {
    const [{ fileName, text }, ...others] = sitemapFiles(published, address) as unknown as [
      { fileName: string; text: string },
    ];
    expect([fileName, others]).toEqual(["sitemap.xml", []]);
    const { root } = parseXml(text);
    expect(root!.attributes).toEqual({
      xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9",
      "xmlns:xhtml": "http://www.w3.org/1999/xhtml",
    });
    const urls = elementsIn(root!);
    const locations = urls.map((url) => elementsIn(url)[0]!.text);
    expect(locations).toHaveLength(2 * (atlas.places.length + atlas.initiatives.length));
    expect(new Set(locations).size).toBe(locations.length);
    expect(locations).toContain(`${address}en/westham/west-school/`);
    for (const url of urls) {
      const [location, ...links] = elementsIn(url);
      const byTag = new Map(links.map(({ attributes }) => [attributes.hreflang, attributes.href]));
      expect([...byTag.keys()]).toEqual(["zh-CN", "en", "x-default"]);
      expect([...byTag.values()]).toContain(location!.text); // its own among them
      expect(byTag.get("x-default")).toBe(byTag.get("zh-CN"));
      for (const href of byTag.values()) expect(locations).toContain(href);
    }
  });

  test("of a lone language names no other", () => {
    const alone = { ...atlas, map: { ...atlas.map, languages: ["en"] as const } };
    const [{ text }] = sitemapFiles({ ...published, atlas: alone }, address) as unknown as [{ text: string }];
    expect(text).not.toContain("xhtml:link");
    expect(text).toContain(
      `<loc>https://example.org/map&amp;more/${pathOf(viewOf(alone, alone.map.home), alone)}</loc>`,
    );
    expect(text).not.toContain("/en/");
  });

  test("of more pages than a file may hold is several, and one that lists them", () => {
    const all = 2 * (atlas.places.length + atlas.initiatives.length);
    const files = sitemapFiles(published, address, all - 1);
    expect(files.map(({ fileName }) => fileName)).toEqual(["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml"]);
    const [listed, first, second] = files.map(({ text }) => parseXml(text).root!);
    expect(listed!.name).toBe("sitemapindex");
    expect(elementsIn(listed!).map(({ text }) => text)).toEqual([
      `${address}sitemap-1.xml`,
      `${address}sitemap-2.xml`,
    ]);
    expect([first, second].map((each) => elementsIn(each!).length)).toEqual([all - 1, 1]);
  });
});

test("robots are kept from nothing, and told where the sitemap is", () => {
  const { fileName, text } = robotsFile(published, address);
  expect(fileName).toBe("robots.txt");
  expect(text.split("\n").filter((line) => line && !line.startsWith("#"))).toEqual([
    "User-agent: *",
    "Disallow:",
    `Sitemap: ${address}sitemap.xml`,
  ]);
});

function elementsIn(element: XmlElement): readonly XmlElement[] {
  return element.children.filter((child): child is XmlElement => child.type === "element");
}

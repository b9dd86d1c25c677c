import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addressIn, attributes, listOf } from "../../src/embed/host/address.ts";
import { readAddress } from "../../src/view/address/read.ts";
import { readEmbedding } from "../../src/view/embedding.ts";
import { smallAtlas } from "../atlas/small-atlas.ts";

const folder = "https://example.org/map/embed/";
const base = "https://news.example/2024/article.html";

describe("an element asks for the frame", () => {
  test("of the district, where nothing is said", () => {
    expect(addressOf({})).toBe(folder);
  });

  test("of a place, with the filter, the language and the look that its attributes say", () => {
    const address = addressOf({
      place: "westham",
      types: "school, garden",
      chapters: "learning",
      q: "学 & 园+",
      lang: "en",
      theme: "dark",
      show: "title panel",
      height: "auto",
      mode: "still",
    });
    const view = readAddress(new URL(address).href.slice(folder.length), smallAtlas());
    expect(view).toMatchObject({
      place: "westham",
      language: "en",
      filter: { types: ["school", "garden"], chapters: ["learning"], words: "学 & 园+" },
    });
    expect(readEmbedding(address)).toEqual({
      show: ["title", "panel"],
      height: "auto",
      scheme: "dark",
      still: true,
      check: false,
    });
  });

  test("that its src names, where the other attributes come last", () => {
    expect(addressOf({ src: `${folder}westham/?theme=dark` })).toBe(`${folder}westham/?theme=dark`);
    const address = addressOf({ src: `${folder}westham/?theme=dark#here`, theme: "light", height: "480" });
    expect(address).toBe(`${folder}westham/?theme=dark&theme=light`);
    expect(readEmbedding(address).scheme).toBe("light");
    expect(
      addressIn([folder], "https://example.org/map/a/b/", (name) => (name === "src" ? "../../embed/" : null)),
    ).toBe(folder);
  });

  test("of the district instead of any address beside the site's folder", () => {
    const elsewhere = [
      "https://evil.example/",
      `${folder}../../`,
      "//evil.example/embed/",
      "javascript:alert(1)",
      "https://",
    ];
    for (const src of elsewhere) expect(addressOf({ src }), src).toBe(folder);
    for (const place of ["..", "../x", "a/b", "https://evil.example/", " "]) {
      expect(addressOf({ place }), place).toBe(folder);
    }
  });

  test("of another site whose script the page loaded, too", () => {
    const second = "https://example.net/embed/";
    const src = `${second}?lang=en`;
    expect(addressIn([folder, second], base, (name) => (name === "src" ? src : null))).toBe(src);
  });

  test("in the folder, whatever its attributes hold, and without a complaint", () => {
    const value = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.webUrl(),
      fc.constantFrom("\ud800", "%", "auto"),
    );
    const given = fc.dictionary(fc.constantFrom(...attributes), value);
    fc.assert(
      fc.property(given, (each) => {
        expect(new URL(addressOf(each)).href.startsWith(folder)).toBe(true);
      }),
    );
  });
});

test("a list is read with commas, spaces or both between its words", () => {
  expect(listOf("a, b c,,d")).toEqual(["a", "b", "c", "d"]);
  expect(listOf(null)).toEqual([]);
});

function addressOf(given: Readonly<Record<string, string>>): string {
  return addressIn([folder], base, (name) => given[name] ?? null);
}

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Known } from "../../src/desk/check/known.ts";
import { type Led, leadOf, sameRoot } from "../../src/desk/check/pasted/address.ts";
import { wayFindings } from "../../src/desk/check/pasted/way.ts";
import { escapedTags } from "../../src/desk/check/pasted/written/escaped.ts";

const root = "https://maps.example.org/map/";
const known: Known = {
  home: "all",
  places: [
    { id: "all", names: { zh: "全区" } },
    { id: "west", names: { zh: "西镇" } },
    { id: "old-town", names: { zh: "老城" } },
  ],
  types: ["talent", "study"],
  chapters: ["one"],
  initiatives: ["west-school"],
  languages: ["zh", "en"],
  pictured: true,
};
const ours = { roots: [root], known };

describe("an address of the map is known again", () => {
  test.each<[name: string, address: string, expected: Partial<Led>]>([
    ["in a frame of the whole", `${root}embed/`, { to: "frame", place: "all" }],
    [
      "in a frame of a place",
      `${root}embed/west/?theme=dark`,
      { to: "frame", place: "west", query: "theme=dark" },
    ],
    ["with its file named", `${root}embed/west/index.html`, { to: "frame", place: "west" }],
    ["without its last slash", `${root}embed/old-town`, { to: "frame", place: "old-town" }],
    ["with a system's own fragment", `${root}embed/west/#?secret=abc`, { to: "frame", place: "west" }],
    ["of a place that is no more", `${root}embed/gone/`, { to: "frame", place: "gone" }],
    ["as a page", `${root}west/?lang=en`, { to: "page", place: "west" }],
    ["as the page of the whole", root, { to: "page", place: "all" }],
    ["as a page in a language", `${root}en/west/`, { to: "page", place: "west" }],
    ["as the whole in a language, in capitals", `${root}EN/`, { to: "page", place: "all" }],
    ["as an initiative's page", `${root}en/west/west-school/`, { to: "page", place: "west" }],
    ["as the page of an initiative of the whole", `${root}west-school/`, { to: "page", place: "all" }],
    ["in a frame in a language", `${root}embed/en/west/?item=west-school`, { to: "frame", place: "west" }],
    ["in a frame of the whole in a language", `${root}embed/en/`, { to: "frame", place: "all" }],
    ["on another site in a language", "https://else.example/embed/en/west/", { to: "frame", place: "west" }],
    ["as a card", `${root}embed/card/old-town-en.png`, { to: "card", place: "old-town" }],
    ["as an initiative's card", `${root}embed/card/west/west-school-en.png`, { to: "card", place: "west" }],
    ["as a still", `${root}embed/still/old-town-zh-dark-640.png`, { to: "still", place: "old-town" }],
    ["as a script", `${root}embed/1.2.3/embed.js`, { to: "script", version: "1.2.3" }],
    [
      "with http",
      "http://maps.example.org/map/embed/west/",
      { to: "frame", root: "http://maps.example.org/map/" },
    ],
    [
      "without a scheme",
      "//maps.example.org/map/embed/west/",
      { to: "frame", root: "//maps.example.org/map/" },
    ],
    ["relative", "../../embed/west/", { to: "frame", root: "../../" }],
    [
      "on another site",
      "https://else.example/a/embed/west/",
      { to: "frame", root: "https://else.example/a/" },
    ],
    ["between curly quotes", `“${root}embed/west/”`, { to: "frame", quoted: true }],
    ["with backslashes", `\\"${root}embed/west/\\"`, { to: "frame", quoted: true }],
    ["with quotes escaped once too often", `&quot;${root}embed/west/&quot;`, { to: "frame", quoted: true }],
    [
      "in another's query",
      `https://go.example/?url=${encodeURIComponent(`${root}embed/west/?theme=dark`)}`,
      { to: "frame", through: "go.example", query: "theme=dark" },
    ],
    [
      "in another's query with more behind it",
      `https://go.example/?url=${encodeURIComponent(`${root}embed/west/`)}&token=1`,
      { to: "frame", through: "go.example", place: "west" },
    ],
    ["in another's path", `https://go.example/x/${root}embed/west/`, { to: "frame", through: "go.example" }],
  ])("%s", (_, address, expected) => {
    expect(leadOf(address, ours)).toMatchObject(expected);
  });

  test.each([
    "https://www.youtube.com/embed/dQw4w9WgXcQ",
    "https://www.youtube.com/embed/?listType=playlist&list=x",
    "https://open.spotify.com/embed/track/1",
    "https://else.example/west/",
    "https://else.example/embed/en/",
    `${root}west/no-such-school/`,
    `${root}en/no-such-place/`,
    `${root}west/west-school/more/`,
    "https://else.example/embed/constructor/",
    `${root}embed/check/`,
    `${root}embed/oembed/`,
    `${root}toString/`,
    `${root}assets/main.js`,
    "about:blank",
    "javascript:void 0",
    "",
  ])("and %s is none", (address) => {
    expect(leadOf(address, ours)).toBeNull();
  });

  test("and whatever stands in an attribute breaks nothing", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        leadOf(text, ours);
        leadOf(`${root}embed/${text}`, ours);
        leadOf(`https://go.example/?u=${text}${root}embed/west/`, ours);
      }),
    );
  });

  test("wherever its host is written in capitals", () => {
    expect(sameRoot("https://Maps.Example.org/map/", root)).toBe(true);
    expect(sameRoot("https://maps.example.org/Map/", root)).toBe(false);
  });
});

describe("the way to the map is", () => {
  test.each<[name: string, address: string, expected: readonly string[]]>([
    ["right", `${root}embed/west/`, ["address-right"]],
    ["right with every option there is", fullOptions(), ["address-right"]],
    [
      "right with what pym adds",
      `${root}embed/west/?childId=a&initialWidth=300&parentUrl=x`,
      ["address-right"],
    ],
    ["blocked with http", "http://maps.example.org/map/embed/west/", ["address-insecure"]],
    ["in danger without a scheme", "//maps.example.org/map/embed/west/", ["address-schemeless"]],
    ["lost when relative", "/map/embed/west/", ["address-relative"]],
    ["lost on this machine", "http://localhost:4173/embed/west/", ["address-local"]],
    ["lost in a private network", "http://192.168.1.7/embed/west/", ["address-local"]],
    ["another site's", "https://else.example/embed/west/", ["address-other-root"]],
    ["through another", `https://go.example/?${root}embed/west/`, ["address-wrapped"]],
    ["to no place", `${root}embed/gone/`, ["address-right", "place-unknown"]],
    [
      "with lost options",
      `${root}embed/west/?type=talent&amp;theme=dark`,
      ["address-right", "address-double-escaped"],
    ],
    ["with unknown words", `${root}embed/west/?theme=blue`, ["address-right", "words-unknown"]],
    ["with an unknown type", `${root}embed/west/?type=talent,none`, ["address-right", "words-unknown"]],
    ["with a word that objects have", `${root}embed/west/?constructor=1`, ["address-right", "words-unknown"]],
    ["right where others count their readers", `${root}embed/west/?utm_source=x`, ["address-right"]],
  ])("%s", (_, address, expected) => {
    const findings = wayFindings(leadOf(address, ours)!, "src", root, known);
    expect(findings.map(({ id }) => id)).toEqual(expected);
  });

  test("said with the values in question", () => {
    const about = (address: string) =>
      wayFindings(leadOf(address, ours)!, "data-src", root, known).map((each) => each.about);
    expect(about("https://else.example/embed/west/?lang=fr&x=1&q=1")).toEqual([
      { root: "https://else.example/" },
      { attribute: "data-src" },
      { words: "lang=fr x=1" },
    ]);
  });
});

describe("a code shown as text", () => {
  test.each<[text: string, tags: readonly string[]]>([
    [`<iframe src="${root}embed/west/"></iframe>`, ["iframe"]],
    [`&lt;iframe src=&quot;${root}embed/west/&quot;&gt;`, ["iframe"]],
    [`＜iframe src=“${root}embed/west/”＞`, ["iframe"]],
    [`<figure><a href="${root}west/"><img src="${root}embed/still/west-zh-light-640.png"></a>`, ["img"]],
    [`<a href="${root}west/">地图</a>`, ["a"]],
    [`<iframe src="${root}embed/"></iframe><script src="${root}embed/1.0.0/embed.js">`, ["iframe", "script"]],
    [`<iframe src="https://www.youtube.com/embed/x"></iframe>`, []],
    [`3 < 5, ${root}`, []],
  ])("%s", (text, tags) => {
    expect(escapedTags(text, ours)).toEqual(tags);
  });
});

function fullOptions(): string {
  const words =
    "type=talent,study&chapter=one&q=%E5%AD%A6&item=west-school&lang=en&show=title,panel&height=auto";
  return `${root}embed/west/?${words}&theme=light&mode=still&check`;
}

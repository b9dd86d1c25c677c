import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Atlas, InitiativeId, TypeId } from "../../src/atlas/atlas.ts";
import { foldersOf, pagesOf } from "../../src/prerender/site/pages-of.ts";
import { wayFrom } from "../../src/view/address/lost.ts";
import { mended } from "../../src/view/address/mangled.ts";
import { readAddress } from "../../src/view/address/read.ts";
import { addressOf, isPlain } from "../../src/view/address.ts";
import {
  type Embedding,
  embedAddressOf,
  keptWords,
  plainEmbedding,
  readEmbedding,
} from "../../src/view/embedding.ts";
import { pathOf } from "../../src/view/page.ts";
import { openInitiative, speak, toggleType, type View, viewOf } from "../../src/view/view.ts";
import { smallAtlas } from "../atlas/small-atlas.ts";
import { anyAtlasAndView } from "./any-world.ts";

const atlas = smallAtlas();
const atHome = viewOf(atlas, atlas.map.home);
const town = viewOf(atlas, "westham" as View["place"]);
const meant = openInitiative(
  speak(toggleType(toggleType(atHome, atlas, "garden" as TypeId), atlas, "school" as TypeId), "en"),
  atlas,
  "west-school" as InitiativeId,
);

describe("an address that was mangled on its way", () => {
  test.each([
    ["escaped as HTML", "westham/?type=school,garden&amp;item=west-school&amp;lang=en"],
    ["escaped as HTML twice", "westham/?type=school,garden&amp;amp;item=west-school&amp;amp;lang=en"],
    ["escaped as HTML by numbers", "westham/?type=school,garden&#38;item=west-school&#x26;lang=en"],
    ["with its commas escaped", "westham/?type=school%2Cgarden&item=west-school&lang=en"],
    ["with its commas escaped twice", "westham/?type=school%252Cgarden&item=west-school&lang=en"],
    ["escaped in one go", "westham/?type%3Dschool%2Cgarden%26item%3Dwest-school%26lang%3Den"],
    ["with its question mark escaped", "westham/%3Ftype=school,garden&item=west-school&lang=en"],
    ["with an & for its question mark", "westham/&type=school,garden&item=west-school&lang=en"],
    ["with a wide comma", "westham/?type=school，garden&item=west-school&lang=en"],
    ["with the comma of Chinese lists", "westham/?type=school、garden&item=west-school&lang=en"],
    ["with wide signs", "westham/？type＝school，garden＆item＝west-school＆lang＝en"],
    [
      "in wide letters",
      "ｗｅｓｔｈａｍ/?ｔｙｐｅ＝ｓｃｈｏｏｌ，ｇａｒｄｅｎ＆ｉｔｅｍ＝ｗｅｓｔ－ｓｃｈｏｏｌ＆ｌａｎｇ＝ｅｎ",
    ],
    ["in capitals", "WESTHAM/INDEX.HTML?TYPE=SCHOOL,GARDEN&ITEM=WEST-SCHOOL&LANG=EN"],
    ["with spaces", "westham/?type=school,%20garden&item=west-school+&lang=en%20"],
    ["with doubled slashes", "westham//?type=school,garden&item=west-school&lang=en"],
    ["with its path escaped", "%77estham/?type=school,garden&item=west-school&lang=en"],
    ["with a language as systems write it", "westham/?type=school,garden&item=west-school&lang=en_GB"],
    ["with a script in its language", "westham/?type=school,garden&item=west-school&lang=en-Latn-GB"],
    ["without its slash", "westham?type=school,garden&item=west-school&lang=en"],
    ["escaped as scripts have it", "westham/?type=school,garden\\u0026item=west-school\\u0026lang=en"],
    ["with another hyphen", "westham/?type=school,garden&item=west\u2011school&lang=en"],
    ["with a dash", "westham/?type=school,garden&item=west–school&lang=en"],
    ["with its entry's sign escaped", "westham/?type=school,garden&lang=en%23west-school"],
    ["with its entry's sign set wide", "westham/?type=school,garden&lang=en＃west-school"],
    ["with its entry in capitals", "westham/?type=school,garden&lang=en#WEST-SCHOOL"],
    ["with its entry escaped", "westham/?type=school,garden&lang=en#%77est%2Dschool"],
    ["with 。 behind its entry", "westham/?type=school,garden&lang=en#west-school。"],
    ["with a sentence behind its entry", "westham/?type=school,garden&lang=en#west-school）详情见此"],
    [
      "with an app's words behind it",
      "westham/?type=school,garden&item=west-school&lang=en&utm_source=x&fbclid=y",
    ],
    [
      "with an app's question mark behind it",
      "westham/?type=school,garden&item=west-school&lang=en?from=timeline",
    ],
    ["with an app's words before it", "westham/?from=timeline?type=school,garden&item=west-school&lang=en"],
    ["with an escape broken off at its end", "westham/?type=school,garden&item=west-school&lang=en%E3%80"],
    ...[..."。，、；：！）】》」”’>,.;:!)\"'"].map((sign) => [
      `with ${sign} behind it`,
      `westham/?type=school,garden&item=west-school&lang=en${sign}`,
    ]),
  ])("%s is read as meant", (_, address) => {
    expect(arrivedAt(address!)).toEqual(meant);
  });

  test.each([
    "westham",
    "westham。",
    "westham/。",
    "westham/）详情见此",
    "westham，",
    "《westham》",
    "Westham/Index.HTML。",
    "westham.html",
  ])("as %s is the town", (address) => {
    expect(arrivedAt(address)).toEqual(town);
  });

  test.each([
    "westham/#west-school。",
    "westham/%23west-school",
    "westham/＃West-School",
    "westham%2F%23west-school",
  ])("as %s is the town with its entry open", (address) => {
    expect(arrivedAt(address)).toEqual(openInitiative(town, atlas, "west-school" as InitiativeId));
  });

  test.each([
    ["another word that ends like ours", "?map.lang=en"],
    ["words glued into one", "?type=schoolgarden"],
    ["an id that only begins like ours", "?type=school-house。"],
    ["a word of ours within another's", "?parentUrl=https%3A%2F%2Fa.example%2F%3Flang%3Den%26type%3Dschool"],
    ["a folder that only holds the name", "old-westham/"],
  ])("is not guessed at: %s", (_, address) => {
    expect(arrivedAt(address)).toEqual(atHome);
  });

  test("keeps search words as they stand", () => {
    const asked = (address: string) => arrivedAt(address).filter.words;
    expect(asked("?q=A、b，C。")).toBe("A、b，C。");
    expect(asked("?q=a%26amp;b")).toBe("a&amp;b");
    expect(asked("?q=%252C")).toBe("%2C");
    expect(asked("?q=C%23–D")).toBe("C#–D");
    expect(asked("?type=school&amp;q=Ａ?&amp;lang=en")).toBe("Ａ?");
  });

  test("in any of these ways at once is read as meant", () => {
    const wide = (text: string) =>
      text.replace(/[!-~]/g, (letter) => String.fromCodePoint(letter.codePointAt(0)! + 0xfee0));
    const [path, query] = [/^[^?]*/, /\?.*$/];
    const ways: readonly ((address: string) => string)[] = [
      (address) => address.toUpperCase(),
      (address) => address.replaceAll(",", "，"),
      (address) => address.replace(path, (all) => all.replace(/\/$/, "//index.html")),
      (address) => address.replaceAll("&", "&amp;"),
      (address) => address.replace(query, wide),
      (address) => `${address}${address.includes("?") ? "&" : "?"}utm_source=weibo`,
      (address) => `${address}。`,
      (address) => address.replace(query, (all) => all && `?${encodeURIComponent(all.slice(1))}`),
      (address) => `${address}#wechat_redirect`,
    ];
    fc.assert(
      fc.property(anyAtlasAndView, fc.subarray([...ways]), ([world, any], chosen) => {
        const view = { ...any, filter: { ...any.filter, words: "" } };
        const mangled = chosen.reduce((address, mangle) => mangle(address), addressOf(view, world));
        expect(arrivedAt(mangled, world), mangled).toEqual(view);
      }),
      { numRuns: 400 },
    );
  });
});

describe("an address that is right", () => {
  test("is left as it is, on a page and in a frame, and mended addresses are right", () => {
    fc.assert(
      fc.property(anyAtlasAndView, fc.string({ unit: "binary" }), ([world, view], other) => {
        const embedding: Embedding = { ...plainEmbedding, scheme: "dark", check: true };
        for (const address of [addressOf(view, world), embedAddressOf(view, world, embedding)]) {
          const asked = address.replace(/^[^?]*/, "");
          expect(mended(asked)).toBe(asked);
          if (view.filter.words === "") expect(isPlain(address)).toBe(true);
        }
        const { search, hash } = new URL(`?${other}`, "https://a.example");
        expect(mended(mended(search + hash))).toBe(mended(search + hash));
      }),
    );
  });

  test("keeps what others put there", () => {
    for (const asked of [
      "?utm_source=A.b&fbclid=X%2Cy",
      "?from=a?b",
      "?utm_source=a#:~:text=B,C",
      "#/A/b?c",
      "#wechat_Redirect",
      "?initialWidth=600&childId=m%201&parentUrl=https%3A%2F%2Fx%2F%3Flang%3Den",
    ]) {
      expect(mended(asked)).toBe(asked);
    }
    expect(mended("?utm_source=A.b&amp;lang=EN#top")).toBe("?utm_source=A.b&lang=en#top");
  });
});

describe("the address of a frame that was mangled on its way", () => {
  const asked: Embedding = {
    show: ["title", "panel"],
    height: "auto",
    scheme: "dark",
    still: true,
    check: true,
  };

  test.each([
    [
      "escaped as HTML",
      "?lang=en&amp;show=title,panel&amp;height=auto&amp;theme=dark&amp;mode=still&amp;check",
    ],
    ["in capitals", "?LANG=EN&SHOW=TITLE,PANEL&HEIGHT=AUTO&THEME=DARK&MODE=STILL&CHECK"],
    ["with wide signs", "?lang＝en＆show＝title，panel＆height＝auto＆theme＝dark＆mode＝still＆check"],
    ["with a full stop behind it", "?lang=en&show=title,panel&height=auto&theme=dark&mode=still&check。"],
    ["escaped", "?lang%3Den%26show%3Dtitle%2Cpanel%26height%3Dauto%26theme%3Ddark%26mode%3Dstill%26check"],
  ])("%s is read as meant", (_, address) => {
    const { search, hash, href } = new URL(address, "https://a.example/embed/");
    expect(isPlain(href)).toBe(false);
    expect(readEmbedding(mended(search + hash))).toEqual(asked);
    expect(readAddress(mended(search + hash), atlas).language).toBe("en");
  });

  test("keeps of what is not the view's all that stood there", () => {
    expect(keptWords(mended("?type=a&amp;theme=dark&AMP;Lang=en&utm_source=X。"))).toBe(
      "theme=dark&utm_source=X。",
    );
    expect(keptWords(mended("?type%3Da%26theme%3Ddark"))).toBe("theme=dark");
  });
});

/**
 * What a reader sees in the end: as a browser escapes the address, as the page for lost readers leads on where there is no
 * page of that name, and as the page that answers reads it.
 */
function arrivedAt(address: string, world: Atlas = atlas): View {
  const root = "/deep/";
  const pages = pagesOf(world).map((page) => root + pathOf(page, world));
  const folders = foldersOf(world);
  let there = new URL(`./${address}`, `https://a.example${root}`);
  while (!pages.includes(decodeURI(there.pathname).replace(/index\.html$/, ""))) {
    const way = wayFrom(there, folders, world.map.languages.slice(1));
    expect(way?.startsWith(root)).toBe(true);
    there = new URL(way!, there);
  }
  const asked = there.search + there.hash;
  return readAddress(
    there.pathname.slice(root.length) + (isPlain(there.href) ? asked : mended(asked)),
    world,
  );
}

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Atlas, PlaceId, TypeId } from "../../src/atlas/atlas.ts";
import {
  codeOf,
  embedOf,
  firstWish,
  heightOf,
  heightsFor,
  outlets,
  readHeight,
  type Wish,
  type Writing,
  writingOf,
  writings,
} from "../../src/embed/codes/wish.ts";
import { heightsPx } from "../../src/embed/protocol.ts";
import { readAddress } from "../../src/view/address/read.ts";
import { addressOf } from "../../src/view/address.ts";
import { parts, readEmbedding, schemes } from "../../src/view/embedding.ts";
import { openInitiative, openPlace, speak, toggleType, viewOf } from "../../src/view/view.ts";
import { shareWords } from "../../src/words/share.ts";
import { allWords } from "../../src/words/words.ts";
import { smallAtlas } from "../atlas/small-atlas.ts";
import { everyPicture } from "../prerender/every-picture.ts";
import { anyAtlas, anyView } from "../view/any-world.ts";

const site = "https://example.org/map/";
const atlas = smallAtlas();
const west = openPlace(viewOf(atlas, "testland" as PlaceId), "westham" as PlaceId);
const school = atlas.initiatives[0]!;

describe("a wish", () => {
  test("begins as the bare frame of what the reader sees, with all its parts", () => {
    const wish = firstWish(toggleType(west, atlas, "school" as TypeId));
    const code = codeOf(wish, embedded(wish));
    expect(wish.outlet).toBe("frame");
    expect(code).toContain(`<iframe src="${site}embed/westham/?type=school"`);
    expect(code).toContain('title="西镇 · 试地图"');
    expect(code).toContain(`<a href="${site}westham/?type=school">${shareWords.zh.link}</a>`);
    expect(code).not.toContain("<script");
  });

  test("is read back from the frame's address just as it was made, whatever it is", () => {
    const anyWish = (world: Atlas) =>
      fc.record({
        system: fc.constant(null),
        outlet: fc.constantFrom("frame" as const, "script" as const),
        writing: fc.constantFrom("frame" as const, "element" as const),
        view: anyView(world),
        show: fc.subarray([...parts]),
        height: fc.constantFrom("auto" as const, "ratio" as const, "fixed" as const),
        heightPx: fc.integer({ min: heightsPx.least, max: heightsPx.most }),
        scheme: fc.constantFrom(...schemes),
        still: fc.boolean(),
      });
    fc.assert(
      fc.property(
        anyAtlas.chain((world) => fc.tuple(fc.constant(world), anyWish(world))),
        ([world, wish]) => {
          const { frame, page, height, heightPx } = embedOf(wish, factsOf(world), site);
          expect(frame.startsWith("embed/")).toBe(true);
          const { aim: _, ...seen } = readAddress(frame.slice("embed/".length), world);
          const { aim: __, ...meant } = readAddress(addressOf(wish.view, world), world);
          expect(seen).toEqual(meant);
          expect(page).toBe(addressOf(wish.view, world));
          expect(readEmbedding(frame)).toEqual({
            show: wish.show,
            height: heightOf(wish) === "auto" ? "auto" : "fit",
            scheme: wish.scheme,
            still: wish.still,
            check: false,
          });
          expect(height).toBe(readEmbedding(frame).height);
          expect(heightPx).toBe(wish.height === "fixed" ? wish.heightPx : null);
        },
      ),
    );
  });

  test("is as high as its content only where a script can hear how high that is", () => {
    const wish = firstWish(west);
    expect(wish.height).toBe("auto");
    expect(outlets.filter((outlet) => heightsFor({ ...wish, outlet }).includes("auto"))).toEqual(["script"]);
    expect(outlets.filter((outlet) => heightOf({ ...wish, outlet }) === "auto")).toEqual(["script"]);
    expect(heightOf({ ...wish, outlet: "script", height: "fixed" })).toBe("fixed");
  });

  test("is written as frame and script, or as the element, where scripts are taken", () => {
    const wish: Wish = { ...firstWish(west), outlet: "script" };
    expect(codeOf(wish, embedded(wish))).toMatch(/^<div><iframe .*<script /s);
    const other: Wish = { ...wish, writing: "element" };
    expect(codeOf(other, embedded(other))).toMatch(/^<initiative-map .*<script /s);
    expect(codeOf({ ...other, outlet: "frame" }, embedded(other))).toMatch(/^<div><iframe /);
  });

  test("is written as the frame alone where nothing else is taken", () => {
    const wish: Wish = { ...firstWish(west), writing: "bare" };
    expect(codeOf(wish, embedded(wish))).toMatch(/^<iframe [^<]*<\/iframe>$/);
  });

  test("is written as its outlet can be, whatever was chosen for another", () => {
    for (const outlet of outlets) {
      const known: readonly Writing[] = writings[outlet];
      const others = Object.values(writings).flat();
      for (const writing of others) {
        const expected = known.includes(writing) ? writing : known[0];
        expect(writingOf({ outlet, writing }), `${outlet} ${writing}`).toBe(expected);
      }
    }
  });

  test("for a field that wants an address is the frame's, which says all that was chosen but a height", () => {
    const view = toggleType(west, atlas, "school" as TypeId);
    const wish: Wish = { ...firstWish(view), outlet: "address", scheme: "dark", height: "fixed" };
    expect(codeOf(wish, embedded(wish))).toBe(`${site}embed/westham/?type=school&theme=dark`);
    expect(heightsFor(wish)).toEqual([]);
  });

  test("for a picture promises the whole place, since that is what was drawn", () => {
    const view = toggleType(openInitiative(west, atlas, school.id), atlas, "school" as TypeId);
    const wish: Wish = { ...firstWish(view), outlet: "picture", scheme: "dark" };
    const code = codeOf(wish, embedded(wish));
    expect(code).toContain(`<a href="${site}westham/">`);
    expect(code).toContain("embed/still/westham-zh-dark-");
    expect(code).toContain('alt="西镇 · 试地图：示意地图，标出 1 个项目"');
  });

  test("for Markdown is the same picture and links", () => {
    const wish: Wish = { ...firstWish(west), outlet: "picture", writing: "markdown", scheme: "dark" };
    const [picture, link] = codeOf(wish, embedded(wish)).split("\n\n");
    const still = `${site}embed/still/westham-zh-dark-1080.png`;
    expect(picture).toBe(`[![西镇 · 试地图：示意地图，标出 1 个项目](${still})](${site}westham/)`);
    expect(link).toBe(`[西镇 · 试地图 · ${shareWords.zh.link}](${site}westham/)`);
  });

  test("for the district's picture counts the initiatives of all its places", () => {
    const home = speak(viewOf(atlas, "testland" as PlaceId), "en");
    const { description } = embedded({ ...firstWish(home), outlet: "picture" });
    expect(description).toBe("Map of Testland: schematic map with 2 initiatives");
  });

  test("for oEmbed is the page's address and no filter, of which nothing is known there", () => {
    const view = speak(toggleType(west, atlas, "school" as TypeId), "en");
    const wish: Wish = { ...firstWish(view), outlet: "oembed" };
    expect(codeOf(wish, embedded(wish))).toBe(`${site}en/westham/`);
    const opened: Wish = { ...wish, view: openInitiative(view, atlas, school.id) };
    expect(codeOf(opened, embedded(opened))).toBe(`${site}en/westham/${school.id}/`);
    expect(embedded(opened).frame).toContain(`embed/en/westham/?item=${school.id}`);
  });

  test("for a WeChat article is the address that 阅读原文 leads to", () => {
    const wish: Wish = { ...firstWish(openInitiative(west, atlas, school.id)), outlet: "wechat" };
    expect(codeOf(wish, embedded(wish))).toBe(`${site}westham/`);
  });
});

describe("a height as an editor writes it", () => {
  test.each([
    ["480", 480],
    ["480.6", 481],
    [" 700 ", 700],
    ["3", 200],
    ["-1", 200],
    ["3254", 3254],
    ["1e9", heightsPx.most],
    ["", 640],
    ["tall", 640],
    ["Infinity", 640],
  ])("“%s” is %d px", (written, heightPx) => {
    expect(readHeight(written)).toBe(heightPx);
  });
});

function factsOf(world: Atlas) {
  return { atlas: world, words: allWords, painted: everyPicture(world) };
}

function embedded(wish: Wish) {
  return embedOf(wish, factsOf(atlas), site);
}

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ChapterId, InitiativeId, PlaceId, TypeId } from "../../src/atlas/atlas.ts";
import { isDated, readAddress } from "../../src/view/address/read.ts";
import { addressOf } from "../../src/view/address.ts";
import { depthOf, pathOf, wayUp } from "../../src/view/page.ts";
import {
  openInitiative,
  openPlace,
  search,
  speak,
  toggleChapter,
  toggleType,
  viewOf,
} from "../../src/view/view.ts";
import { smallAtlas } from "../atlas/small-atlas.ts";
import { anyAtlasAndView } from "./any-world.ts";

const atlas = smallAtlas();
const atHome = viewOf(atlas, atlas.map.home);

describe("the address", () => {
  test("of the district is empty, of a town its folder, of an initiative a folder in its place's", () => {
    const west = openPlace(atHome, "westham" as PlaceId);
    const school = openInitiative(atHome, atlas, "west-school" as InitiativeId);
    expect(addressOf(atHome, atlas)).toBe("");
    expect(addressOf(west, atlas)).toBe("westham/");
    expect(addressOf(school, atlas)).toBe("westham/west-school/");
    expect(addressOf(speak(atHome, "en"), atlas)).toBe("en/");
    expect(addressOf(speak(west, "en"), atlas)).toBe("en/westham/");
    expect(addressOf(speak(school, "en"), atlas)).toBe("en/westham/west-school/");
  });

  test("of an initiative of the whole map stands right below it", () => {
    const [first, ...others] = atlas.initiatives;
    const world = { ...atlas, initiatives: [{ ...first!, place: atlas.map.home }, ...others] };
    const view = openInitiative(atHome, world, first!.id);
    expect(addressOf(speak(view, "en"), world)).toBe(`en/${first!.id}/`);
    expect(readAddress(`en/${first!.id}/`, world)).toEqual(speak(view, "en"));
  });

  test("in a frame has no page of an initiative, and says it by a word", () => {
    const school = openInitiative(speak(atHome, "en"), atlas, "west-school" as InitiativeId);
    expect(addressOf(school, atlas, true)).toBe("en/westham/?item=west-school");
  });

  test("says all of a view in a fixed order, and commas as they are", () => {
    const filtered = toggleChapter(
      toggleType(toggleType(atHome, atlas, "garden" as TypeId), atlas, "school" as TypeId),
      atlas,
      "learning" as ChapterId,
    );
    const view = openInitiative(
      speak(search(filtered, " 夜 校 "), "en"),
      atlas,
      "west-school" as InitiativeId,
    );
    expect(addressOf(view, atlas)).toBe(
      "en/westham/west-school/?type=school,garden&chapter=learning&q=%E5%A4%9C%20%E6%A0%A1",
    );
  });

  test("of any view reads as that view", () => {
    fc.assert(
      fc.property(anyAtlasAndView, ([world, view]) => {
        expect(readAddress(addressOf(view, world), world)).toEqual(view);
        expect(readAddress(addressOf(view, world, true), world)).toEqual(view);
        expect(isDated(addressOf(view, world), world, false)).toBe(false);
        expect(isDated(addressOf(view, world, true), world, true)).toBe(false);
      }),
      { numRuns: 400 },
    );
  });

  test("is made of characters that survive in any chat app", () => {
    fc.assert(
      fc.property(anyAtlasAndView, ([world, view]) => {
        expect(addressOf(view, world)).toMatch(/^([a-z0-9-]+\/){0,3}(\?[\w.,~!*'()%&=-]+)?$/);
      }),
    );
  });

  test.each([
    ["that is empty", ""],
    ["of the page by its file", "index.html"],
    ["of no place", "northam/"],
    ["of a property every object has", "constructor/"],
    ["with words that mean nothing", "?colour=red&from=singlemessage&isappinstalled=0&utm_source=x"],
    [
      "with a type, a chapter and an initiative there are not",
      "?type=zoo,constructor&chapter=&item=north-zoo",
    ],
    ["with a language there is not", "?lang=fr"],
    ["with an escape broken off", "?q=%E5%A4"],
    ["with a percent alone", "?q=100%&lang=%"],
    ["with nothing but signs", "?&&=&=?#?"],
    ["with a fragment that looks like words", "#?lang=en"],
  ])("%s is the district, and no error", (_, address) => {
    expect(readAddress(address, atlas)).toEqual(atHome);
  });

  test("is read at any address whatever without an error", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (address) => {
        const view = readAddress(address, atlas);
        expect(atlas.places.map(({ id }) => id)).toContain(view.place);
      }),
    );
  });

  test.each([
    "westham",
    "westham/",
    "westham/index.html",
    "WestHam/Index.html",
    "westham/?x=1",
    "westham/#panel",
    "westham?item=",
    "westham/eastham/", // a place below a place
    "westham/no-such-school/deeper/",
    "zh/westham/", // the first language by its name
    "ZH/westham/?lang=fr",
  ])("%s is the town", (address) => {
    expect(readAddress(address, atlas)).toEqual(viewOf(atlas, "westham" as PlaceId));
  });

  test("keeps the words it understands beside a malformed one", () => {
    const view = readAddress("eastham/?q=%E5%A4&type=garden,zoo&lang=en", atlas);
    expect(view).toMatchObject({
      place: "eastham",
      language: "en",
      filter: { types: ["garden"], words: "" },
    });
  });

  test("keeps what was said well when the same word comes again malformed", () => {
    expect(readAddress("?q=pond&q=%E5%A4", atlas).filter.words).toBe("pond");
    expect(readAddress("?type=garden&type=%E5", atlas).filter.types).toEqual(["garden"]);
  });

  test("names types in any order and twice, and is the same choice", () => {
    expect(readAddress("?type=garden,school,garden", atlas).filter.types).toEqual(["school", "garden"]);
  });

  test("opens the initiative that its fragment names, but for one that it asks for by word", () => {
    const opened = (address: string) => readAddress(address, smallAtlas()).initiative;
    expect(opened("westham/#west-school")).toBe("west-school");
    expect(opened("#east-garden")).toBe("east-garden");
    expect(opened("?type=garden#panel")).toBeNull();
    expect(opened("westham/?item=west-school#east-garden")).toBe("west-school");
    expect(opened("westham/?item=nonsense#west-school")).toBe("west-school");
    expect(opened("westham/west-school/#east-garden")).toBe("west-school");
  });

  test("of an initiative of another place opens that place: the initiative wins", () => {
    const view = readAddress("westham/?item=east-garden", atlas);
    expect(view).toMatchObject({
      ...{ place: "eastham", initiative: "east-garden" },
      aim: { to: "place", place: "eastham" },
    });
    expect(addressOf(view, atlas)).toBe("eastham/east-garden/");
    expect(readAddress("westham/east-garden/", atlas)).toEqual(view); // it was of westham once
    expect(readAddress("east-garden/", atlas)).toEqual(view);
  });

  test.each([
    ["westham/?item=west-school&lang=en&type=school", "en/westham/west-school/?type=school"],
    ["?lang=en", "en/"],
    ["westham/#west-school", "westham/west-school/"],
    ["EN/westham/?lang=zh", "westham/"],
    ["en/westham/west-school/?item=east-garden", "en/eastham/east-garden/"],
    ["?item=no-such", ""],
  ])("as it was published once, %s, is read and is %s today", (dated, today) => {
    expect(addressOf(readAddress(dated, atlas), atlas)).toBe(today);
    expect(isDated(dated, atlas, false)).toBe(true);
    expect(isDated(today, atlas, false)).toBe(false);
  });

  test("of a frame is of another time where its language is a word, and not where its initiative is", () => {
    expect(isDated("westham/?lang=en&theme=dark", atlas, true)).toBe(true);
    expect(isDated("westham/?item=west-school", atlas, true)).toBe(false);
    expect(isDated("westham/?theme=dark#west-school", atlas, true)).toBe(false);
  });

  test("names a language by any tag of it that the map speaks, the nearest first", () => {
    const map = { ...atlas.map, languages: ["zh", "zh-Hant", "en"] as unknown as typeof atlas.map.languages };
    const spoken = (tag: string) => readAddress(`?lang=${tag}`, { ...atlas, map }).language;
    expect(["zh", "ZH-cn", "zh_Hans"].map(spoken)).toEqual(["zh", "zh", "zh"]);
    expect(["zh-hant", "zh-Hant-HK", "zh_hant_tw", "zh-HK"].map(spoken)).toEqual(Array(4).fill("zh-Hant"));
    expect(["en-GB", "en_Latn_GB"].map(spoken)).toEqual(["en", "en"]);
    expect(["", "-", "fr", "english", "e"].map(spoken)).toEqual(Array(5).fill("zh"));
  });

  test.each([
    ["a plus for a space", "?q=night+school", "night school"],
    ["an escaped plus for itself", "?q=1%2B1", "1+1"],
    ["equals signs", "?q=a=b", "a=b"],
    ["spaces about it", "?q=%20pond%20", "pond"],
    ["more than eighty characters", `?q=${"a".repeat(200)}`, "a".repeat(80)],
  ])("takes search words with %s", (_, address, words) => {
    expect(readAddress(address, atlas).filter.words).toBe(words);
  });
});

describe("the way up", () => {
  test("is as long as the path is deep, whatever it says", () => {
    for (const [address, depth] of [
      ["", 0],
      ["westham", 0],
      ["westham/?q=a/b#c/d", 1],
      ["westham/index.html", 1],
      ["en/westham/west-school/", 3],
      ["no/such/page/at/all/", 5],
    ] as const) {
      expect(depthOf(address), address).toBe(depth);
    }
    expect([0, 1, 3].map(wayUp)).toEqual(["./", "../", "../../../"]);
  });

  test("leads from every printed page back to where its path began", () => {
    const root = "https://a.example/deep/folder/";
    fc.assert(
      fc.property(anyAtlasAndView, ([world, view]) => {
        const path = pathOf(view, world);
        expect(new URL(wayUp(depthOf(path)), new URL(path, root)).href).toBe(root);
      }),
    );
  });
});

describe("search words that an address cannot say whole", () => {
  test("are cut between characters, and read back the same", () => {
    const atlas = smallAtlas();
    const asked = `?q=${encodeURIComponent(`${"a".repeat(79)}😀b`)}`;
    const view = readAddress(asked, atlas);
    expect(view.filter.words).toBe(`${"a".repeat(79)}😀`);
    expect(readAddress(addressOf(view, atlas), atlas)).toEqual(view);
  });

  test("keep a second question mark", () => {
    expect(readAddress("?q=what?now", smallAtlas()).filter.words).toBe("what?now");
  });

  test("lose half a character, which no address can hold", () => {
    const atlas = smallAtlas();
    const view = search(readAddress("", atlas), "夜\ud83d校");
    expect(view.filter.words).toBe("夜校");
    expect(() => addressOf(view, atlas)).not.toThrow();
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { InitiativeId, PlaceId, ThemeId, TypeId } from "../../src/atlas/atlas.ts";
import { addressOf, pathOf, placeAt, readAddress, rootFrom, rootFromFrame } from "../../src/view/address.ts";
import {
  openInitiative,
  openPlace,
  search,
  speak,
  toggleTheme,
  toggleType,
  viewOf,
} from "../../src/view/view.ts";
import { smallAtlas } from "../atlas/small-atlas.ts";
import { anyAtlasAndView } from "./any-world.ts";

const atlas = smallAtlas();
const atHome = viewOf(atlas, atlas.map.home);

describe("the address", () => {
  test("of the district is empty, of a town its folder", () => {
    expect(addressOf(atHome, atlas)).toBe("");
    expect(addressOf(openPlace(atHome, "westham" as PlaceId), atlas)).toBe("westham/");
  });

  test("says all of a view in a fixed order, and commas as they are", () => {
    const filtered = toggleTheme(
      toggleType(toggleType(atHome, atlas, "garden" as TypeId), atlas, "school" as TypeId),
      atlas,
      "learning" as ThemeId,
    );
    const view = openInitiative(
      speak(search(filtered, " 夜 校 "), "en"),
      atlas,
      "west-school" as InitiativeId,
    );
    expect(addressOf(view, atlas)).toBe(
      "westham/?type=school,garden&chapter=learning&q=%E5%A4%9C%20%E6%A0%A1&item=west-school&lang=en",
    );
  });

  test("of any view reads as that view", () => {
    fc.assert(
      fc.property(anyAtlasAndView, ([world, view]) => {
        expect(readAddress(addressOf(view, world), world)).toEqual(view);
      }),
      { numRuns: 400 },
    );
  });

  test("is made of characters that survive in any chat app", () => {
    fc.assert(
      fc.property(anyAtlasAndView, ([world, view]) => {
        expect(addressOf(view, world)).toMatch(/^([a-z0-9-]+\/)?(\?[\w.,~!*'()%&=-]+)?$/);
      }),
    );
  });

  test.each([
    ["that is empty", ""],
    ["of the page by its file", "index.html"],
    ["of no place", "northam/"],
    ["of a place below a place", "westham/eastham/"],
    ["of a property every object has", "constructor/"],
    ["with words that mean nothing", "?colour=red&from=singlemessage&isappinstalled=0&utm_source=x"],
    ["with a type, a theme and an initiative there are not", "?type=zoo,constructor&chapter=&item=north-zoo"],
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
  });

  test("of an initiative of another place opens that place: the initiative wins", () => {
    const view = readAddress("westham/?item=east-garden", atlas);
    expect(view).toMatchObject({
      ...{ place: "eastham", initiative: "east-garden" },
      aim: { to: "place", place: "eastham" },
    });
    expect(addressOf(view, atlas)).toBe("eastham/?item=east-garden");
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

describe("the way to the site's root", () => {
  test("says by its path alone whose page it is on", () => {
    const atlas = smallAtlas();
    for (const address of [
      "westham/",
      "Westham",
      "westham/index.html?item=east-garden",
      "westham/#east-garden",
    ]) {
      expect(placeAt(address, atlas)).toBe("westham");
    }
    expect(placeAt("northham/", atlas)).toBe("testland");
    expect(placeAt("?item=east-garden", atlas)).toBe("testland");
  });

  test("leads from every printed page back to where its path began", () => {
    for (const { id } of atlas.places) {
      const page = new URL(pathOf(id, atlas), "https://a.example/deep/folder/");
      expect(new URL(rootFrom(id, atlas), page).href).toBe("https://a.example/deep/folder/");
    }
    expect(atlas.places.map(({ id }) => rootFrom(id, atlas))).toEqual(["./", "../", "../"]);
  });

  test("leads there from every page for frames, too", () => {
    for (const { id } of atlas.places) {
      const page = new URL(`embed/${pathOf(id, atlas)}`, "https://a.example/deep/folder/");
      expect(new URL(rootFromFrame(id, atlas), page).href).toBe("https://a.example/deep/folder/");
    }
    expect(atlas.places.map(({ id }) => rootFromFrame(id, atlas))).toEqual(["../", "../../", "../../"]);
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

import { expect, test } from "vitest";
import { parseAtlas } from "../../src/atlas/parse.ts";
import { stillWidths } from "../../src/embed/files.ts";
import { isPainted, stillFor, stillsOf } from "../../src/embed/painted.ts";
import { intentOf } from "../../src/prerender/pictures/plan/intent.ts";
import { paintable } from "../../src/prerender/pictures/plan/paintable.ts";
import {
  initiativesUsually,
  initiativesWith,
  kitsOf,
  kitsUsually,
  manyPlaces,
  wishOf,
} from "../../src/prerender/pictures/plan/wish.ts";
import { allWords } from "../../src/words/words.ts";
import { city, worldGeo } from "../worlds/world.ts";

const type = { written: (text: string) => text, lacking: () => [] };

function planned(places: number, wish: Parameters<typeof wishOf>[1] = null) {
  const { atlas } = parseAtlas(worldGeo({ ...city, places, initiatives: 5, degrees: 6 }));
  const chosen = wishOf("", wish);
  const kits = kitsOf(
    chosen,
    atlas.places.map(({ id }) => ({ place: id, initiatives: 1 })),
  );
  const painted = paintable({ atlas, words: allWords }, () => type, { wish: chosen, kits, initiatives: [] });
  return { atlas, painted, intent: intentOf(painted, atlas, chosen, atlas.places.length - kits.length) };
}

test("a map of few places has every picture of each", () => {
  const { painted, intent } = planned(manyPlaces);
  expect(painted).toHaveLength(2 + 2 * stillWidths.length);
  expect(painted.filter(({ kind }) => kind !== "kit").every(({ places }) => places === "all")).toBe(true);
  expect(intent).toContain("Pictures of 41 places: 41 cards, 246 stills, 40 WeChat kits. 1 kit more could");
});

test("of many places each has its card and the still that is shown where no other is chosen, and the whole has all", () => {
  const { atlas, painted, intent } = planned(manyPlaces + 1);
  for (const { id } of atlas.places) {
    const home = id === atlas.map.home;
    const stills = stillsOf(painted, id, "zh");
    expect(isPainted(painted, "card", id, "zh")).toBe(true);
    expect(stills).toEqual(home ? { light: stillWidths, dark: stillWidths } : { light: [1080], dark: [] });
    for (const scheme of ["auto", "light", "dark"] as const)
      expect(stills[stillFor(stills, scheme)!.usual]).toContain(stillFor(stills, scheme)!.width);
  }
  expect(intent).toContain(
    "Pictures of 42 places: 42 cards, 47 stills, 40 WeChat kits. Of more than 40 places each but the whole has one still.",
  );
  expect(intent).toContain('set SITE_PICTURES, or "pictures" in map.json, to "all", "cards", "none"');
});

test("a map that wishes for all has all, for cards cards alone, for none none", () => {
  const all = planned(manyPlaces + 1, "all").painted;
  expect(all.map(({ places }) => places)).toEqual(all.map(() => "all"));
  expect(all).toHaveLength(2 + 2 * stillWidths.length);
  expect(planned(3, "cards").painted).toEqual([{ kind: "card", language: "zh", places: "all" }]);
  expect(planned(3, "none").painted).toEqual([]);
  expect(planned(3, "none").intent).toMatch(
    /^Pictures of 4 places: 0 cards, 0 stills, 0 WeChat kits\. .*"none"/,
  );
});

test("initiatives have cards where pages can name them, while they are not too many, or where all is wished for", () => {
  const { atlas } = planned(3);
  const [first] = atlas.initiatives;
  const many = { ...atlas, initiatives: Array.from({ length: initiativesUsually + 1 }, () => first!) };
  const count = (...asked: Parameters<typeof initiativesWith>) => initiativesWith(...asked).length;
  expect(count("usual", atlas, true)).toBe(5);
  expect(count("usual", atlas, false)).toBe(0);
  expect(count("usual", many, true)).toBe(0);
  expect(count("cards", many, true)).toBe(initiativesUsually + 1);
  expect(count("cards", atlas, false)).toBe(0);
  expect(count("all", atlas, false)).toBe(5);
  expect(count("none", atlas, true)).toBe(0);
  const initiatives = atlas.initiatives.slice(1).map(({ id }) => id);
  const painted = paintable({ atlas, words: allWords }, () => type, { wish: "cards", kits: [], initiatives });
  expect(painted).toContainEqual({ kind: "initiative", language: "zh", places: initiatives });
  expect(intentOf(painted, atlas, "cards", 0)).toMatch(/^Pictures of 4 places: 8 cards, 0 stills/);
});

test("kits are made in the map's order, while they are as many as anybody takes", () => {
  const could = (initiatives: readonly number[]) =>
    initiatives.map((count, index) => ({ place: String(index) as never, initiatives: count }));
  const { places, initiatives } = kitsUsually;
  expect(kitsOf("usual", could(Array.from({ length: places + 5 }, () => 1)))).toHaveLength(places);
  expect(kitsOf("usual", could([initiatives - 1, 2, 1, 1]))).toEqual(["0", "2"]);
  expect(kitsOf("all", could([initiatives, 2, 1]))).toEqual(["0", "1", "2"]);
  expect(kitsOf("cards", could([1]))).toEqual([]);
});

test("the environment's wish goes before the map's, and one that is none is refused with those there are", () => {
  expect(wishOf("", null)).toBe("usual");
  expect(wishOf("", "cards")).toBe("cards");
  expect(wishOf("all", "cards")).toBe("all");
  for (const wrong of ["lots", "constructor", "ALL"])
    expect(() => wishOf(wrong, null)).toThrow(
      `SITE_PICTURES is "${wrong}": it must be all, usual, cards, none, or left out`,
    );
});

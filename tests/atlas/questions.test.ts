import { expect, test } from "vitest";
import type { PlaceId } from "../../src/atlas/atlas.ts";
import {
  chapterOf,
  findInitiative,
  findPlace,
  headlinesOf,
  initiativeOf,
  initiativesOf,
  initiativesWithin,
  photoOf,
  photosOf,
  photosOfInitiative,
  placeOf,
  placesWithin,
  say,
  sourceOf,
  typeOf,
} from "../../src/atlas/questions.ts";
import { smallAtlas } from "./small-atlas.ts";

const atlas = smallAtlas();
const [testland, westham, eastham] = atlas.places.map(({ id }) => id) as [PlaceId, PlaceId, PlaceId];
const [school, garden] = [atlas.initiatives[0]!, atlas.initiatives[1]!];

test("an id of the atlas gives its thing", () => {
  expect(placeOf(atlas, westham).name.en).toBe("Westham Town");
  expect(initiativeOf(atlas, school.id)).toBe(school);
  expect(typeOf(atlas, school.type).badge).toBe("学");
  expect(chapterOf(atlas, school.chapter).name.en).toBe("Learning");
  expect(sourceOf(atlas, school.source).credit.en).toBe("The paper");
  expect(photoOf(atlas, atlas.photos[0]!.id)).toBe(atlas.photos[0]);
});

test("an id of another atlas is an error that names it", () => {
  expect(() => placeOf(atlas, "northham" as PlaceId)).toThrow(
    'There is no place "northham" in this atlas; its places are testland, westham, eastham',
  );
});

test("a word from outside is looked up", () => {
  expect(findPlace(atlas, "eastham")?.id).toBe(eastham);
  expect(findPlace(atlas, "constructor")).toBeUndefined();
  expect(findInitiative(atlas, "east-garden")).toBe(garden);
  expect(findInitiative(atlas, "")).toBeUndefined();
});

test("a place has its own initiatives, and the district not those of its towns", () => {
  expect(initiativesOf(atlas, westham)).toEqual([school]);
  expect(initiativesOf(atlas, testland)).toEqual([]);
});

test("the towns lie in the district, and nothing lies in a town", () => {
  expect(placesWithin(atlas, testland).map(({ id }) => id)).toEqual(["westham", "eastham"]);
  expect(placesWithin(atlas, westham)).toEqual([]);
  expect(initiativesWithin(atlas, testland)).toEqual([school, garden]);
  expect(initiativesWithin(atlas, eastham)).toEqual([garden]);
});

test("a photo belongs to one place, and may show initiatives of another", () => {
  expect(photosOf(atlas, westham).map(({ id }) => id)).toEqual(["pond"]);
  expect(photosOf(atlas, eastham)).toEqual([]);
  expect(photosOfInitiative(atlas, garden.id).map(({ id }) => id)).toEqual(["pond"]);
});

test("the headlines of a place are its own statistics and the headline ones of its initiatives", () => {
  expect(headlinesOf(atlas, testland).map(({ id }) => id)).toEqual(["towns"]);
  expect(headlinesOf(atlas, westham).map(({ id }) => id)).toEqual(["pupils"]);
});

test("a text that is not translated is said in Chinese", () => {
  expect(say(placeOf(atlas, westham).summary, "en")).toBe("In the west");
  expect(say(placeOf(atlas, eastham).summary, "en")).toBe("在东");
});

import { expect, test } from "vitest";
import type { PlaceId } from "../../src/atlas/atlas.ts";
import { neighboursOf } from "../../src/atlas/neighbours.ts";
import { placeOf } from "../../src/atlas/questions.ts";
import { smallAtlas } from "./small-atlas.ts";

const atlas = smallAtlas();
const [testland, westham, eastham] = atlas.places.map(({ id }) => id) as [PlaceId, PlaceId, PlaceId];

test("a place has its neighbours in the map's order, round and round, and never itself or one twice", () => {
  const among = (...ids: readonly PlaceId[]) => ({ ...atlas, places: ids.map((id) => placeOf(atlas, id)) });
  const idsOf = (world: typeof atlas, id: PlaceId) => neighboursOf(world, id).map((place) => place.id);
  expect(idsOf(atlas, westham)).toEqual([testland, eastham]);
  expect(idsOf(atlas, testland)).toEqual([eastham, westham]);
  expect(idsOf(atlas, eastham)).toEqual([westham, testland]);
  expect(idsOf(among(testland, westham), westham)).toEqual([testland]);
  expect(idsOf(among(testland), testland)).toEqual([]);
});

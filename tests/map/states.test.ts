import { describe, expect, test } from "vitest";
import type { InitiativeId, PlaceId } from "../../src/atlas/atlas.ts";
import { latinScale } from "../../src/look/sizes.ts";
import { namesData } from "../../src/map/sources.ts";
import { newsOf, statesOf } from "../../src/map/states.ts";
import { createStore } from "../../src/store/store.ts";
import { noFilter } from "../../src/view/filter.ts";
import { tallyOf } from "../../src/view/tally.ts";
import { viewOf } from "../../src/view/view.ts";
import { smallAtlas } from "../atlas/small-atlas.ts";

const westham = "westham" as PlaceId;
const school = "west-school" as InitiativeId;

function smallStore() {
  const atlas = smallAtlas();
  return createStore(atlas, viewOf(atlas, atlas.map.home));
}

function stateOf(store: ReturnType<typeof smallStore>, id: string) {
  return statesOf(store.atlas, store.get()).find((each) => each.id === id)?.state;
}

describe("states of the live map", () => {
  test("the district is the ground, and has none", () => {
    expect(stateOf(smallStore(), "testland")).toBeUndefined();
  });

  test("an open place is chosen, whatever the filter leaves of it", () => {
    const store = smallStore();
    store.openPlace(westham);
    store.search("no such thing");
    expect(stateOf(store, "westham")).toEqual({ chosen: true, pointed: false, faded: true });
  });

  test("a list that points at an initiative raises its badge", () => {
    const store = smallStore();
    store.point({ initiative: school });
    expect(stateOf(store, "west-school")).toEqual({ hidden: false, raised: true });
    store.point(null);
    expect(stateOf(store, "west-school")).toEqual({ hidden: false, raised: false });
  });

  test("an open initiative stays raised, and one that the filter drops is hidden", () => {
    const store = smallStore();
    store.openInitiative(school);
    store.search("菜园");
    expect(stateOf(store, "west-school")).toEqual({ hidden: true, raised: true });
  });

  test("an initiative without a point has no badge, but counts at its place", () => {
    const store = smallStore();
    expect(stateOf(store, "east-garden")).toBeUndefined();
    const { features } = namesData(store.atlas, "en", tallyOf(store.atlas, noFilter));
    expect(features.map(({ properties }) => properties)).toEqual([
      { id: "testland", home: true, scale: latinScale, name: "Testland", count: "" },
      { id: "westham", home: false, scale: latinScale, name: "Westham", count: "" },
      { id: "eastham", home: false, scale: latinScale, name: "Eastham", count: "1" },
    ]);
  });

  test("are said by difference: of what has changed alone, and all of it where nothing was said", () => {
    const store = smallStore();
    const states = () => statesOf(store.atlas, store.get());
    const opening = states();
    expect(newsOf(opening, [])).toEqual(opening);
    expect(newsOf(states(), opening)).toEqual([]);
    store.openPlace(westham);
    expect(newsOf(states(), opening).map(({ id }) => id)).toEqual(["westham"]);
    store.openInitiative(school);
    store.search("no such thing");
    const ids = newsOf(states(), opening).map(({ id }) => id);
    expect(ids).toEqual(["westham", "eastham", "west-school"]);
  });
});

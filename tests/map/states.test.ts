import { describe, expect, test } from "vitest";
import type { InitiativeId, LonLat, PlaceId } from "../../src/atlas/atlas.ts";
import type { Marks } from "../../src/look/marks/marks.ts";
import { marksData, townId } from "../../src/map/sources.ts";
import { newsOf, statesOf } from "../../src/map/states.ts";
import { createStore } from "../../src/store/store.ts";
import { tallyFor } from "../../src/view/tally.ts";
import { viewOf } from "../../src/view/view.ts";
import { smallAtlas } from "../atlas/small-atlas.ts";

const westham = "westham" as PlaceId;
const school = "west-school" as InitiativeId;
const garden = "east-garden" as InitiativeId;
const always = { from: 0, to: null };

/** The small world with a second school beside the first: from afar the two have one badge. */
function smallWorld() {
  const { initiatives, ...rest } = smallAtlas();
  const [first, ...others] = initiatives;
  const second = { ...first!, id: "new-school" as InitiativeId, points: [[10.07, 50.06] as LonLat] };
  const atlas = { ...rest, initiatives: [first!, second, ...others] };
  const marks: Marks = {
    names: [{ place: westham, offsetPx: [7, -14], ...always }],
    counts: [
      { place: "eastham" as PlaceId, named: false, initiatives: [2], offsetPx: [0, 6], from: 3, to: null },
    ],
    badges: [
      { points: [0, 1], offsetPx: [0, 0], from: 0, to: 5 },
      { points: [0], offsetPx: [3, 0], from: 5, to: null },
      { points: [1], offsetPx: [0, 0], from: 5, to: null },
    ],
  };
  return { store: createStore(atlas, viewOf(atlas, atlas.map.home)), marks };
}

function stateOf({ store, marks }: ReturnType<typeof smallWorld>, tier: number, source: string, id: string) {
  return statesOf(store.atlas, marks, tier, store.get()).find(
    (each) => each.source === source && each.id === id,
  )?.state;
}

function drawn({ store, marks }: ReturnType<typeof smallWorld>, source: keyof typeof marksData) {
  const { language, filter } = store.get().view;
  const tally = tallyFor(store.atlas, filter);
  const data = marksData[source]({ atlas: store.atlas, marks, language, tally, nameSizePx: 14 });
  return data.features.map(({ properties }) => properties);
}

describe("states of the live map", () => {
  test("the district is the ground, and has none", () => {
    const { store, marks } = smallWorld();
    const places = statesOf(store.atlas, marks, 0, store.get()).filter(({ source }) => source === "places");
    expect(places.map(({ id }) => id)).toEqual([townId(0), townId(1)]);
  });

  test("an open place is chosen, whatever the filter leaves of it", () => {
    const world = smallWorld();
    world.store.openPlace(westham);
    world.store.search("no such thing");
    expect(stateOf(world, 0, "places", townId(0))).toEqual({ chosen: true, pointed: false, faded: true });
  });

  test("a mark is shown in its own tiers alone", () => {
    const world = smallWorld();
    const shown = (tier: number) =>
      statesOf(world.store.atlas, world.marks, tier, world.store.get())
        .filter(({ state }) => state.shown)
        .map(({ source, id }) => `${source} ${id}`);
    expect(shown(0)).toEqual(["names zh-0", "badges zh-0"]);
    expect(shown(4)).toEqual(["names zh-0", "counts zh-0", "badges zh-0"]);
    expect(shown(5)).toEqual(["names zh-0", "counts zh-0", "badges zh-1", "badges zh-2"]);
  });

  test("a list that points at an initiative raises its badge, alone or with others", () => {
    const world = smallWorld();
    world.store.setPointed({ initiative: school });
    expect(stateOf(world, 5, "badges", "zh-1")).toEqual({ shown: true, raised: true });
    expect(stateOf(world, 5, "badges", "zh-2")).toEqual({ shown: true, raised: false });
    expect(stateOf(world, 0, "badges", "zh-0")).toEqual({ shown: true, raised: true });
    world.store.setPointed(null);
    expect(stateOf(world, 5, "badges", "zh-1")).toEqual({ shown: true, raised: false });
  });

  test("an open initiative stays raised, and a badge of which the filter leaves nothing is hidden", () => {
    const world = smallWorld();
    world.store.openInitiative(school);
    expect(stateOf(world, 0, "badges", "zh-0")).toEqual({ shown: true, raised: true });
    world.store.search("菜园");
    expect(stateOf(world, 0, "badges", "zh-0")).toEqual({ shown: false, raised: false });
  });

  test("said again are only those that have changed, of another language all", () => {
    const world = smallWorld();
    const said = statesOf(world.store.atlas, world.marks, 4, world.store.get());
    expect(newsOf(said, said)).toEqual([]);
    const closer = statesOf(world.store.atlas, world.marks, 5, world.store.get());
    expect(newsOf(closer, said).map(({ source, id }) => `${source} ${id}`)).toEqual([
      "badges zh-0",
      "badges zh-1",
      "badges zh-2",
    ]);
    world.store.speak("en");
    const english = statesOf(world.store.atlas, world.marks, 5, world.store.get());
    expect(newsOf(english, closer).map(({ id }) => id)).toEqual(["en-0", "en-0", "en-0", "en-1", "en-2"]);
  });
});

describe("what the live map draws", () => {
  test("is each name in its language's size, moved by ems of it", () => {
    const world = smallWorld();
    world.store.speak("en");
    const [name] = drawn(world, "names");
    expect(name).toMatchObject({ id: "en-0", place: "westham", name: "Westham", home: false, spacing: 0 });
    expect(name!.size).toBeCloseTo(0.85 * 14, 9);
    expect(name!.offset[0]).toBeCloseTo(7 / (0.85 * 14), 9);
    expect(name!.offset[1]).toBeCloseTo(0.6 - 14 / (0.85 * 14), 9);
  });

  test("is the number of those that pass, one alone as its own badge, none as nothing", () => {
    const world = smallWorld();
    expect(drawn(world, "badges").map((each) => [each!.image, each!.text])).toEqual([
      ["several", "2"],
      ["type-0", ""],
      ["type-0", ""],
    ]);
    expect(drawn(world, "counts").map((each) => [each!.image, each!.text])).toEqual([["count-1", "1"]]);
    world.store.openInitiative(garden);
    world.store.search("菜园");
    expect(drawn(world, "badges").map((each) => each!.image)).toEqual(["", "", ""]);
    world.store.search("夜校");
    expect(drawn(world, "counts").map((each) => each!.text)).toEqual([""]);
  });
});

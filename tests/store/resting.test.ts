import { describe, expect, test } from "vitest";
import type { PlaceId } from "../../src/atlas/atlas.ts";
import { restingStore } from "../../src/store/resting.ts";
import { createStore } from "../../src/store/store.ts";
import { viewOf } from "../../src/view/view.ts";
import { smallAtlas } from "../atlas/small-atlas.ts";

const [west, east] = ["westham", "eastham"] as [PlaceId, PlaceId];

describe("a store for who may rest", () => {
  test("is the store itself while there is no rest", () => {
    const { store, resting, heard } = smallWorld();
    store.openPlace(west);
    expect(resting.get()).toBe(store.get());
    resting.openPlace(east);
    expect(store.get().view.place).toBe("eastham");
    expect(heard).toEqual(["westham", "eastham"]);
  });

  test("stands still during the rest, and says nothing", () => {
    const { store, resting, heard } = smallWorld();
    const before = store.get();
    store.setPainter("live");
    store.openPlace(west);
    store.openPlace(east);
    expect(resting.get()).toBe(before);
    expect(heard).toEqual([]);
  });

  test("tells once, when the rest is over, what has changed since it began", () => {
    const { store, resting, heard } = smallWorld();
    store.setPainter("live");
    store.openPlace(west);
    store.openPlace(east);
    store.setPainter("figure");
    expect(heard).toEqual(["eastham"]);
    expect(resting.get()).toBe(store.get());
    store.setPainter("live");
    store.openPlace(west);
    store.openPlace(east);
    store.setPainter("figure");
    expect(heard).toEqual(["eastham"]); // as it was
  });

  test("passes on what is done by who rests", () => {
    const { store, resting } = smallWorld();
    store.setPainter("live");
    resting.openPlace(west);
    expect(store.get().view.place).toBe("westham");
  });
});

/** A store, one that rests while the map is live, and which places are heard of there. */
function smallWorld() {
  const atlas = smallAtlas();
  const store = createStore(atlas, viewOf(atlas, atlas.map.home));
  const resting = restingStore(store, ({ painter }) => painter === "live");
  const heard: string[] = [];
  resting.watch(
    ({ view }) => view.place,
    (place) => heard.push(place),
  );
  return { store, resting, heard };
}

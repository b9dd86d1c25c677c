import { describe, expect, test } from "vitest";
import type { ChapterId, InitiativeId, PlaceId, TypeId } from "../../src/atlas/atlas.ts";
import { createStore, type Store } from "../../src/store/store.ts";
import { showPoint, step } from "../../src/view/aim/aims.ts";
import { viewOf } from "../../src/view/view.ts";
import { smallAtlas } from "../atlas/small-atlas.ts";

const west = "westham" as PlaceId;

describe("the store", () => {
  test("begins with the figure, nothing covered, nothing pointed at, and no live map's zoom", () => {
    const { view, ...rest } = newStore().get();
    expect(view).toEqual(viewOf(smallAtlas(), "testland" as PlaceId));
    expect(rest).toEqual({
      painter: "figure",
      photo: null,
      reducedMotion: false,
      scheme: "auto",
      depth: 0,
      printing: false,
      coveredPx: 0,
      besidePx: 0,
      figurePx: null,
      zoom: null,
      pointed: null,
    });
  });

  test("is spoken to with a verb for everything a reader does", () => {
    const store = newStore();
    const view = () => store.get().view;

    store.openPlace(west);
    expect(view()).toMatchObject({ place: "westham", initiative: null });
    store.openInitiative("east-garden" as InitiativeId);
    expect(view()).toMatchObject({ place: "eastham", initiative: "east-garden" });
    store.closeInitiative();
    expect(view().initiative).toBeNull();
    store.show(showPoint(store.get().view, [10.06, 50.06]));
    expect(view().aim).toEqual({ to: "point", at: [10.06, 50.06] });
    store.show(step(store.get().view, 1, 0, -0.5));
    expect(view().aim).toEqual({ to: "step", zoom: 1, x: 0, y: -0.5 });
    store.toggleType("garden" as TypeId);
    store.toggleChapter("learning" as ChapterId);
    store.search("pond");
    expect(view().filter).toEqual({ types: ["garden"], chapters: ["learning"], words: "pond" });
    store.clearFilter();
    expect(view().filter).toEqual({ types: [], chapters: [], words: "" });
    store.speak("en");
    expect(view().language).toBe("en");
    store.goHome();
    expect(view()).toMatchObject({ place: "testland", aim: { to: "place", place: "testland" } });
    store.show(viewOf(smallAtlas(), west));
    expect(view()).toEqual(viewOf(smallAtlas(), west));
  });

  test("keeps what the hands write: cover, zoom, what is pointed at", () => {
    const store = newStore();
    store.setCovered(240);
    store.setZoom(11.5);
    store.setPointed({ place: west });
    expect(store.get()).toMatchObject({ coveredPx: 240, zoom: 11.5, pointed: { place: "westham" } });
    store.setPointed(null);
    expect(store.get().pointed).toBeNull();
  });

  test("forgets the live map's zoom when the figure paints again, and not when the live map begins", () => {
    const store = newStore();
    store.setZoom(11.5);
    store.setPainter("live");
    expect(store.get()).toMatchObject({ painter: "live", zoom: 11.5 });
    store.setPainter("figure");
    expect(store.get()).toMatchObject({ painter: "figure", zoom: null });
  });
});

describe("watching", () => {
  test("tells the new value and the one before, and only when what is picked has changed", () => {
    const store = newStore();
    const heard: [string, string][] = [];
    store.watch(
      ({ view }) => view.place,
      (place, before) => heard.push([place, before]),
    );
    store.openPlace(west);
    store.search("pond");
    store.setCovered(10);
    store.goHome();
    expect(heard).toEqual([
      ["westham", "testland"],
      ["testland", "westham"],
    ]);
  });

  test("hears nothing when a verb changes nothing", () => {
    const store = newStore();
    store.openPlace(west);
    const before = store.get();
    let heard = 0;
    store.watch(
      (state) => state,
      () => heard++,
    );
    store.openPlace(west);
    store.closeInitiative();
    store.clearFilter();
    store.speak("zh");
    store.show(before.view);
    expect(heard).toBe(0);
    expect(store.get()).toBe(before);
  });

  test("hears a fresh wish to go home, though it is home already", () => {
    const store = newStore();
    let heard = 0;
    store.watch(
      ({ view }) => view.aim,
      () => heard++,
    );
    store.goHome();
    store.goHome();
    expect(heard).toBe(2);
  });

  test("ends when it is stopped, and for no one else", () => {
    const store = newStore();
    const heard: string[] = [];
    const stop = store.watch(
      ({ view }) => view.place,
      () => heard.push("first"),
    );
    store.watch(
      ({ view }) => view.place,
      () => heard.push("second"),
    );
    stop();
    store.openPlace(west);
    expect(heard).toEqual(["second"]);
  });

  test("of one store hears nothing of another", () => {
    const [here, there] = [newStore(), newStore()];
    there.openPlace(west);
    expect(here.get().view.place).toBe("testland");
  });
});

function newStore(): Store {
  const atlas = smallAtlas();
  return createStore(atlas, viewOf(atlas, atlas.map.home));
}

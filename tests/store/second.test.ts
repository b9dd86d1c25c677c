import { describe, expect, test } from "vitest";
import type { PlaceId } from "../../src/atlas/atlas.ts";
import { answerSecond } from "../../src/store/second.ts";
import { createStore } from "../../src/store/store.ts";
import { viewOf } from "../../src/view/view.ts";
import { smallAtlas } from "../atlas/small-atlas.ts";

const [west, east] = ["westham", "eastham"] as [PlaceId, PlaceId];

describe("who answers second", () => {
  test("hears nothing before the first answer is painted, and then of the latest alone", () => {
    const { store, second, paint } = smallWorld();
    const heard: [string, string][] = [];
    second.watch(
      ({ view }) => view.place,
      (place, before) => heard.push([place, before]),
    );
    store.openPlace(west);
    store.openPlace(east);
    expect(heard).toEqual([]);
    paint();
    expect(heard).toEqual([["eastham", "testland"]]);
    paint();
    expect(heard).toHaveLength(1);
  });

  test("waits anew when something else changes meanwhile, so that this is painted first, too", () => {
    const { store, second, waits, paint } = smallWorld();
    const heard: string[] = [];
    second.watch(
      ({ view }) => view.place,
      (place) => heard.push(place),
    );
    store.openPlace(west);
    const [first] = waits;
    store.search("pond");
    expect(first!.letBe).toBe(true);
    expect(heard).toEqual([]);
    paint();
    expect(heard).toEqual(["westham"]);
  });

  test("does not wait where what it watches is as it was, or is so again", () => {
    const { store, second, waits } = smallWorld();
    second.watch(({ view }) => view.place, fail);
    store.search("pond");
    expect(waits).toHaveLength(0);
    store.openPlace(west);
    store.openPlace(store.atlas.map.home);
    expect(waits.every(({ letBe }) => letBe)).toBe(true);
  });

  test("calls those who watch in the order in which they began, whatever changed first", () => {
    const { store, second, paint } = smallWorld();
    const heard: string[] = [];
    second.watch(
      ({ view }) => view.place,
      () => heard.push("place"),
    );
    second.watch(
      ({ coveredPx }) => coveredPx,
      () => heard.push("cover"),
    );
    store.setCovered(100);
    store.openPlace(west);
    paint();
    expect(heard).toEqual(["place", "cover"]);
  });

  test("hears, after another paint, of what its own answer changes", () => {
    const { store, second, paint } = smallWorld();
    const heard: number[] = [];
    second.watch(
      ({ coveredPx }) => coveredPx,
      (px) => heard.push(px),
    );
    second.watch(
      ({ view }) => view.place,
      () => store.setCovered(100),
    );
    store.openPlace(west);
    paint();
    expect(heard).toEqual([]);
    paint();
    expect(heard).toEqual([100]);
  });

  test("hears nothing any more when it is stopped, not even of what it waits for", () => {
    const { store, second, waits, paint } = smallWorld();
    const stop = second.watch(({ view }) => view.language, fail);
    second.watch(({ view }) => view.place, fail);
    store.speak("en");
    stop();
    paint();
    store.openPlace(west);
    second.stop();
    expect(waits.at(-1)!.letBe).toBe(true);
    store.openPlace(east);
    expect(waits.at(-1)!.letBe).toBe(true);
  });
});

function fail(): void {
  throw new Error("there was nothing to hear");
}

/** A store, whoever answers second to it, and a screen that is painted when we say so. */
function smallWorld() {
  const atlas = smallAtlas();
  const store = createStore(atlas, viewOf(atlas, atlas.map.home));
  const waits: { readonly act: () => void; letBe: boolean }[] = [];
  const second = answerSecond(store, (act) => {
    const wait = { act, letBe: false };
    waits.push(wait);
    return () => {
      wait.letBe = true;
    };
  });
  const paint = () => {
    for (const { act, letBe } of waits.splice(0)) if (!letBe) act();
  };
  return { store, second, waits, paint };
}

import { describe, expect, test } from "vitest";
import type { InitiativeId, PlaceId, TypeId } from "../../src/atlas/atlas.ts";
import { type Addressed, followAddress } from "../../src/store/address-bar.ts";
import { createStore } from "../../src/store/store.ts";
import { showPoint, step } from "../../src/view/aims.ts";
import { viewOf } from "../../src/view/view.ts";
import { smallAtlas } from "../atlas/small-atlas.ts";

const root = "https://a.example/deep/folder/";
const west = "westham" as PlaceId;

describe("the address bar", () => {
  test("goes a step on when a place or an initiative is opened or closed", () => {
    const { store, world } = open();
    store.openPlace(west);
    store.openInitiative("west-school" as InitiativeId);
    store.closeInitiative();
    store.goHome();
    expect(world.entries()).toEqual(["", "westham/", "westham/?item=west-school", "westham/", ""]);
  });

  test("changes where it stands for a filter, search words or the language", () => {
    const { store, world } = open();
    store.openPlace(west);
    store.toggleType("school" as TypeId);
    store.search("pond");
    store.speak("en");
    expect(world.entries()).toEqual(["", "westham/?type=school&q=pond&lang=en"]);
    store.clearFilter();
    store.speak("zh");
    expect(world.entries()).toEqual(["", "westham/"]);
  });

  test("stays as it is when only the aim changes", () => {
    const { store, world } = open("westham/?utm_source=paper");
    store.show(showPoint(store.get().view, [10.06, 50.06]));
    store.show(step(store.get().view, 1, 0, 0));
    store.openPlace(west);
    expect(world.written).toEqual([]);
    expect(world.entries()).toEqual(["westham/?utm_source=paper"]);
  });

  test("is read at the beginning, and not written then", () => {
    const { store, world } = open("eastham/?type=garden&lang=en&item=east-garden#panel");
    expect(store.get().view).toMatchObject({
      ...{ place: "eastham", initiative: "east-garden", language: "en" },
      filter: { types: ["garden"], themes: [], words: "" },
    });
    expect(world.written).toEqual([]);
  });

  test("with nothing to say at the beginning leaves the printed view as it is", () => {
    const atlas = smallAtlas();
    const printed = viewOf(atlas, west);
    const store = createStore(atlas, printed);
    followAddress(store, fakeWindow(`${root}westham/`), root);
    expect(store.get().view).toBe(printed);
  });

  test("with an initiative of another place opens that place and waits for the reader to write", () => {
    const { store, world } = open("westham/?item=east-garden");
    expect(store.get().view.place).toBe("eastham");
    expect(world.written).toEqual([]);
    store.closeInitiative();
    expect(world.entries()).toEqual(["westham/?item=east-garden", "eastham/"]);
  });

  test("is where links start from, whatever place it opens", () => {
    const { store } = open("westham/?item=east-garden");
    expect(store.get().standing).toBe("westham");
    store.closeInitiative();
    expect(store.get().standing).toBe("eastham");
  });

  test("opens what its fragment names, and takes a step to any other for nothing new", () => {
    const { store, world } = open("westham/#west-school");
    expect(store.get().view).toMatchObject({ place: "westham", initiative: "west-school" });
    expect(world.written).toEqual([]);
    const before = store.get().view;
    world.history.pushState(null, "", `${root}westham/?item=west-school#panel`);
    world.hearBack();
    expect(store.get().view).toBe(before);
  });

  test("is followed back and forth", () => {
    const { store, world } = open();
    store.openPlace(west);
    store.speak("en");
    store.openInitiative("east-garden" as InitiativeId);
    const place = () => store.get().view.place;

    world.go(-1);
    expect(store.get().view).toMatchObject({ place: "westham", initiative: null, language: "en" });
    world.go(-1);
    expect(place()).toBe("testland");
    world.go(2);
    expect(store.get().view).toMatchObject({ place: "eastham", initiative: "east-garden" });
    expect(world.entries()).toHaveLength(3);
  });

  test("opened anew after going back forgets what lay ahead", () => {
    const { store, world } = open();
    store.openPlace(west);
    world.go(-1);
    store.openPlace("eastham" as PlaceId);
    expect(world.entries()).toEqual(["", "eastham/"]);
  });

  test("is followed no more once stopped", () => {
    const { store, world, stop } = open();
    store.openPlace(west);
    stop();
    store.openPlace("eastham" as PlaceId);
    world.go(-1);
    expect(store.get().view.place).toBe("eastham");
    expect(world.entries()).toEqual(["", "westham/"]);
  });
});

describe("where history may not be written", () => {
  test("the map goes on without", () => {
    const { store } = open("", () => {
      throw new DOMException("The operation is insecure.", "SecurityError");
    });
    store.openPlace(west);
    store.search("pond");
    expect(store.get().view).toMatchObject({ place: "westham", filter: { words: "pond" } });
  });

  test("another error is not hidden", () => {
    const { store } = open("", () => {
      throw new TypeError("a mistake of ours");
    });
    expect(() => store.openPlace(west)).toThrow("a mistake of ours");
  });

  test("an address that is not of this site is the district", () => {
    const atlas = smallAtlas();
    const store = createStore(atlas, viewOf(atlas, atlas.map.home));
    const world = fakeWindow("https://b.example/deep/folder/?item=east-garden");
    followAddress(store, world, root);
    expect(store.get().view.place).toBe("testland");
    world.hearBack();
    expect(store.get().view.place).toBe("testland");
  });
});

interface FakeWindow extends Addressed {
  /** Every write, with the way it was done. */
  readonly written: readonly string[];
  /** All history, relative to the root. */
  entries(): readonly string[];
  go(steps: number): void;
  hearBack(): void;
}

function open(address = "", refuse?: () => never) {
  const atlas = smallAtlas();
  const world = fakeWindow(root + address, refuse);
  const store = createStore(atlas, viewOf(atlas, atlas.map.home));
  const stop = followAddress(store, world, root);
  return { store, world, stop };
}

/** A window's address and history, as a browser keeps them. */
function fakeWindow(start: string, refuse?: () => never): FakeWindow {
  const written: string[] = [];
  const heard = new Set<() => void>();
  let entries = [start];
  let now = 0;
  const tell = () => {
    for (const each of heard) each();
  };
  return {
    location: {
      get href() {
        return entries[now]!;
      },
    },
    history: {
      pushState(_data, _title, url) {
        refuse?.();
        written.push(`push ${url}`);
        entries = [...entries.slice(0, ++now), String(url)];
      },
      replaceState(_data, _title, url) {
        refuse?.();
        written.push(`replace ${url}`);
        entries[now] = String(url);
      },
    },
    addEventListener: (name, hear) => name === "popstate" && heard.add(hear),
    removeEventListener: (name, hear) => name === "popstate" && heard.delete(hear),
    written,
    entries: () => entries.map((url) => url.slice(root.length)),
    go(steps) {
      now += steps;
      tell();
    },
    hearBack: tell,
  };
}

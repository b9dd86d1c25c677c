import { describe, expect, test } from "vitest";
import type { InitiativeId, PlaceId, TypeId } from "../../src/atlas/atlas.ts";
import { type Addressed, followAddress } from "../../src/store/address-bar.ts";
import { createStore } from "../../src/store/store.ts";
import { showPoint, step } from "../../src/view/aim/aims.ts";
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
    expect(world.entries()).toEqual(["", "westham/", "westham/west-school/", "westham/", ""]);
  });

  test("changes where it stands for a filter, search words or the language", () => {
    const { store, world } = open();
    store.openPlace(west);
    store.toggleType("school" as TypeId);
    store.search("pond");
    store.speak("en");
    expect(world.entries()).toEqual(["", "en/westham/?type=school&q=pond"]);
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
    const { store, world } = open("en/eastham/east-garden/?type=garden&utm_source=paper#panel");
    expect(store.get().view).toMatchObject({
      ...{ place: "eastham", initiative: "east-garden", language: "en" },
      filter: { types: ["garden"], chapters: [], words: "" },
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

  test.each([
    ["with an initiative and a language for words", "eastham/?type=garden&lang=en&item=east-garden"],
    ["with an initiative of another place", "en/westham/?item=east-garden&type=garden"],
    ["with an initiative for a fragment", "eastham/?type=garden&lang=en#east-garden"],
  ])("as it was published once, %s, becomes the page's own where it stands", (_, address) => {
    const { store, world } = open(address);
    expect(store.get().view).toMatchObject({
      ...{ place: "eastham", initiative: "east-garden", language: "en" },
      filter: { types: ["garden"], chapters: [], words: "" },
    });
    expect(world.entries()).toEqual(["en/eastham/east-garden/?type=garden"]);
    store.closeInitiative();
    expect(world.entries()).toEqual(["en/eastham/east-garden/?type=garden", "en/eastham/?type=garden"]);
  });

  test("of a frame keeps its initiative for a word, and says its language by its path", () => {
    const atlas = smallAtlas();
    const world = fakeWindow(`${root}eastham/?lang=en&item=east-garden`);
    const store = createStore(atlas, viewOf(atlas, atlas.map.home));
    followAddress(store, world, root, true);
    store.openInitiative("west-school" as InitiativeId);
    expect(world.entries()).toEqual(["en/eastham/?item=east-garden", "en/westham/?item=west-school"]);
  });

  test("is where links start from, as deep as it is", () => {
    const { store, world } = open("westham/?utm_source=paper");
    expect(store.get().depth).toBe(1);
    store.openInitiative("east-garden" as InitiativeId);
    expect(store.get().depth).toBe(2);
    store.speak("en");
    expect(store.get().depth).toBe(3);
    world.go(-1);
    expect(store.get().depth).toBe(1);
  });

  test("that cannot be written is where links start from still", () => {
    const { store } = open("westham/?item=east-garden", () => {
      throw new DOMException("The operation is insecure.", "SecurityError");
    });
    expect(store.get()).toMatchObject({ depth: 1, view: { initiative: "east-garden" } });
  });

  test("opens what its fragment names, and takes a step to any other for nothing new", () => {
    const { store, world } = open("westham/#west-school");
    expect(store.get().view).toMatchObject({ place: "westham", initiative: "west-school" });
    expect(world.entries()).toEqual(["westham/west-school/"]);
    const before = store.get().view;
    world.history.pushState(null, "", `${root}westham/west-school/#panel`);
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

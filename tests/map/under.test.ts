import { describe, expect, test } from "vitest";
import type { LonLat, TypeId } from "../../src/atlas/atlas.ts";
import { badgeRadius, countDrop, countRadius, touchTarget } from "../../src/look/sizes.ts";
import { type Canvas, lookUnder } from "../../src/map/pointer/under.ts";
import { createStore, type Store } from "../../src/store/store.ts";
import { viewOf } from "../../src/view/view.ts";
import { smallAtlas, smallShapes } from "../atlas/small-atlas.ts";

const [home, west, east] = [{ place: "testland" }, { place: "westham" }, { place: "eastham" }];
const school = { initiative: "west-school" };
const seaName: LonLat = [10.1, 50.15];
const schoolBadge: LonLat = [10.06, 50.06];

describe("under the pointer", () => {
  test("is the place whose ground it is; beside them and in a hole is none", () => {
    const { on } = smallWorld();
    expect(on([10.01, 50.09])).toEqual(west);
    expect(on([10.19, 50.01])).toEqual(east);
    expect(on([10.025, 50.025])).toBeNull();
    expect(on([10.5, 50.05])).toBeNull();
  });

  test("is a badge before the ground it stands on, while the filter leaves it there", () => {
    const { store, on } = smallWorld();
    expect(on(schoolBadge)).toEqual(school);
    expect(on(schoolBadge, { right: badgeRadius })).toEqual(school);
    expect(on(schoolBadge, { right: badgeRadius + 3 })).toEqual(west);
    store.toggleType("garden" as TypeId);
    expect(on(schoolBadge)).toEqual(west);
  });

  test("is of two badges the nearer", () => {
    const { on } = smallWorld({ also: { right: 20 } });
    expect(on(schoolBadge, { right: 6 })).toEqual(school);
    expect(on(schoolBadge, { right: 14 })).toEqual({ initiative: "east-garden" });
  });

  test("is by a finger what is near enough to be meant", () => {
    const { on } = smallWorld();
    const near = { down: touchTarget / 2 - 1 };
    expect(on(schoolBadge, near)).toEqual(west);
    expect(on(schoolBadge, { ...near, byMouse: false })).toEqual(school);
    expect(on(seaName, near)).toBeNull();
    expect(on(seaName, { ...near, byMouse: false })).toEqual(home);
  });

  test("is a name as it is lettered: as long as it is in this language, on as many lines", () => {
    const { store, on } = smallWorld();
    expect(on(seaName, { right: 15 })).toEqual(home);
    expect(on(seaName, { right: 25 })).toBeNull();
    expect(on(seaName, { down: -20 })).toBeNull();
    store.speak("en");
    expect(on(seaName, { right: 25 })).toEqual(home);
    const twoLines = smallWorld({ name: "Test\nland" });
    twoLines.store.speak("en");
    expect(twoLines.on(seaName, { right: 25 })).toBeNull();
    expect(twoLines.on(seaName, { down: -20 })).toEqual(home);
  });

  test("is a count, where there is one, though it stands outside its place", () => {
    const { store, on } = smallWorld({ pxPerDegree: 200 });
    const count: LonLat = [10.15, 50.05];
    expect(on(count, { down: countDrop + countRadius - 1 })).toEqual(east);
    expect(on(count, { down: countDrop + countRadius + 1 })).toBeNull();
    store.toggleType("school" as TypeId);
    expect(on(count, { down: countDrop + countRadius - 1 })).toBeNull();
  });
});

interface World {
  readonly pxPerDegree?: number;
  /** The English name that is lettered on the sea. */
  readonly name?: string;
  /** Where a second badge stands, in pixels from the first. */
  readonly also?: { readonly right: number };
}

interface Beside {
  readonly right?: number;
  readonly down?: number;
  readonly byMouse?: boolean;
}

/** Says what is on a point of the map, or so many pixels beside it. */
function smallWorld({ pxPerDegree = 10_000, name, also }: World = {}): {
  readonly store: Store;
  readonly on: (at: LonLat, beside?: Beside) => unknown;
} {
  const small = smallAtlas();
  const places = small.places.map((place) =>
    name && place.id === small.map.home ? { ...place, shortName: { ...place.shortName, en: name } } : place,
  );
  const atlas = { ...small, places };
  const store = createStore(atlas, viewOf(atlas, atlas.map.home));
  const canvas: Canvas = {
    getZoom: () => 10,
    project: ([lon, lat]) => ({ x: lon * pxPerDegree, y: -lat * pxPerDegree }),
    unproject: ([x, y]) => ({ lng: x / pxPerDegree, lat: -y / pxPerDegree }),
  };
  const badge = (id: string, right: number) => ({
    initiative: atlas.initiatives.find((each) => each.id === id)!.id,
    at: schoolBadge,
    offsetPx: [right, 0] as const,
  });
  const badges = [badge("west-school", 0), ...(also ? [badge("east-garden", also.right)] : [])];
  const under = lookUnder(canvas, store, { shapes: smallShapes(), badges });
  return {
    store,
    on: ([lon, lat], { right = 0, down = 0, byMouse = true } = {}) => {
      const { x, y } = canvas.project([lon, lat]);
      return under({ x: x + right, y: y + down }, byMouse);
    },
  };
}

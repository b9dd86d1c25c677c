import { describe, expect, test } from "vitest";
import type { LonLat, TypeId } from "../../src/atlas/atlas.ts";
import { badgeRadius, countDrop, countRadius, touchTarget } from "../../src/look/discs.ts";
import type { Marks } from "../../src/look/marks/marks.ts";
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

  test("is of badges that stand together the first, and all of them; one that the filter leaves is itself", () => {
    const { store, on } = smallWorld({ also: { right: 0 }, together: true });
    expect(on(schoolBadge)).toMatchObject({
      initiative: "west-school",
      together: { initiatives: ["west-school", "east-garden"], comeApart: true },
    });
    store.toggleType("garden" as TypeId);
    expect(on(schoolBadge)).toEqual({ initiative: "east-garden" });
  });

  test("is nothing that stands in another tier", () => {
    const { on, lookFrom } = smallWorld();
    lookFrom(9);
    expect(on(schoolBadge)).toEqual(west);
    expect(on(seaName)).toBeNull();
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
    expect(on(seaName, { right: 35 })).toEqual(home);
    const twoLines = smallWorld({ name: "Test\nland" });
    twoLines.store.speak("en");
    expect(twoLines.on(seaName, { right: 35 })).toBeNull();
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
  /** Whether the two are one. */
  readonly together?: boolean;
}

interface Beside {
  readonly right?: number;
  readonly down?: number;
  readonly byMouse?: boolean;
}

/** Says what is on a point of the map, or so many pixels beside it. */
function smallWorld({ pxPerDegree = 10_000, name, also, together = false }: World = {}): {
  readonly store: Store;
  readonly on: (at: LonLat, beside?: Beside) => unknown;
  readonly lookFrom: (tier: number) => void;
} {
  const small = smallAtlas();
  const places = small.places.map((place) =>
    name && place.id === small.map.home ? { ...place, shortName: { ...place.shortName, en: name } } : place,
  );
  const [first, second] = small.initiatives;
  const initiatives = [first!, also ? { ...second!, points: [schoolBadge] } : second!];
  const atlas = { ...small, places, initiatives };
  const store = createStore(atlas, viewOf(atlas, atlas.map.home));
  const canvas: Canvas = {
    project: ([lon, lat]) => ({ x: lon * pxPerDegree, y: -lat * pxPerDegree }),
    unproject: ([x, y]) => ({ lng: x / pxPerDegree, lat: -y / pxPerDegree }),
  };
  const here = { from: 2, to: 9 };
  const badge = (point: number, right: number) => ({
    points: [point],
    offsetPx: [right, 0] as const,
    ...here,
  });
  const marks: Marks = {
    names: places.map(({ id }) => ({ place: id, offsetPx: [0, 0], ...here })),
    counts: [{ place: places[2]!.id, named: true, initiatives: [1], offsetPx: [0, countDrop], ...here }],
    badges: together
      ? [{ points: [0, 1], offsetPx: [0, 0], ...here }]
      : [badge(0, 0), ...(also ? [badge(1, also.right)] : [])],
  };
  let tier = 5;
  const under = lookUnder(canvas, store, {
    shapes: smallShapes(),
    marks: { zh: marks, en: marks },
    tier: () => ({ tier, nameSizePx: 16 }),
  });
  return {
    store,
    on: ([lon, lat], { right = 0, down = 0, byMouse = true } = {}) => {
      const { x, y } = canvas.project([lon, lat]);
      return under({ x: x + right, y: y + down }, byMouse);
    },
    lookFrom: (other) => {
      tier = other;
    },
  };
}

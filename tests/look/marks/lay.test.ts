import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { badgeRadius, badgeRing, countDrop } from "../../../src/look/discs.ts";
import { layMarks } from "../../../src/look/marks/lay.ts";
import type { Marks } from "../../../src/look/marks/marks.ts";
import { standsIn, tierAt, widthAt } from "../../../src/look/tiers/tiers.ts";
import { lastTier, pxPerUnit } from "../../../src/look/tiers/zoom-tiers.ts";
import { type AnyMap, anySketch, mapOf, type Sketch } from "./any-map.ts";
import { coverings, drawnIn } from "./drawn.ts";

/** Steps of three to a doubling beyond the farthest look there is. */
const anyLooks = fc.array(fc.double({ min: 0, max: 24, noNaN: true }), { minLength: 6, maxLength: 6 });

/** Lays any maps and looks at each from several distances. */
function onAnyMap(
  check: (seen: { map: AnyMap; marks: Marks; tier: number; scale: number }) => void,
  numRuns = 25,
): void {
  fc.assert(
    fc.property(anySketch, anyLooks, (sketch, looks) => {
      const map = mapOf(sketch);
      const marks = layMarks(map.facts, map.frame);
      for (const steps of looks) {
        const scale = pxPerUnit(map.frame, steps);
        const tier = Math.min(lastTier(map.frame), tierAt(map.frame, widthAt(map.frame, steps)));
        check({ map, marks, tier, scale });
      }
    }),
    { numRuns },
  );
}

describe("on any map, however closely one looks", { timeout: 30_000 }, () => {
  test("nothing covers anything: no name a name, no badge a count, none the other", () => {
    onAnyMap(({ map, marks, tier, scale }) => {
      expect(coverings(drawnIn(map, marks, tier, scale))).toEqual([]);
    });
  });

  test("what stands in a tier stays apart at any closer look, for a figure whose style knows no tiers", () => {
    onAnyMap(({ map, marks, tier, scale }) => {
      for (const closer of [1.1, 1.7, 4, 20]) {
        expect(coverings(drawnIn(map, marks, tier, scale * closer))).toEqual([]);
      }
    });
  });

  test("no badge's middle is outside its place, nor farther from any of its points than it is broad", () => {
    onAnyMap(({ map, marks: { badges }, tier, scale }) => {
      for (const badge of badges.filter((each) => standsIn(tier, each))) {
        const points = badge.points.map((rank) => map.facts.points[rank]!);
        const [own] = points;
        const x = own!.spot.x + badge.offsetPx[0] / scale;
        const y = own!.spot.y + badge.offsetPx[1] / scale;
        for (const { place, spot } of points) {
          expect(Math.hypot(x - spot.x, y - spot.y) * scale).toBeLessThanOrEqual(2 * badgeRadius + 0.1);
          expect(isWithin(map, place, x, y), `${place} ${x} ${y}`).toBe(true);
        }
      }
    });
  });

  test("each point is drawn or counted exactly once, and each initiative without one is counted once", () => {
    onAnyMap(({ map, marks: { badges, counts }, tier }) => {
      const drawn = badges
        .filter((each) => standsIn(tier, each))
        .flatMap(({ points }) => points.map((rank) => map.facts.points[rank]!.initiative));
      const counted = counts.filter((each) => standsIn(tier, each)).flatMap(({ initiatives }) => initiatives);
      const all = [
        ...map.facts.points.map(({ initiative }) => initiative),
        ...map.facts.places.flatMap(({ pointless }) => pointless),
      ];
      expect([...drawn, ...counted].sort(byNumber)).toEqual(all.sort(byNumber)); // here each has one point at most
    });
  });

  test("a count is its own place's, or the home's; it stands below the name, or else within the place", () => {
    onAnyMap(({ map, marks: { counts, names }, tier, scale }) => {
      const owners = new Map([
        ...map.facts.places.flatMap(({ id, pointless }) => pointless.map((rank) => [rank, id] as const)),
        ...map.facts.points.map(({ initiative, place }) => [initiative, place] as const),
      ]);
      for (const { place, initiatives, named, offsetPx } of counts.filter((each) => standsIn(tier, each))) {
        const facts = map.facts.places.find(({ id }) => id === place)!;
        if (!facts.home) for (const rank of initiatives) expect(owners.get(rank)).toBe(place);
        const name = names.find((each) => each.place === place && standsIn(tier, each));
        expect(named).toBe(name !== undefined);
        if (name) {
          expect(offsetPx[0]).toBe(name.offsetPx[0]);
          expect(offsetPx[1]).toBeCloseTo(name.offsetPx[1] + countDrop, 6);
        } else {
          const [x, y] = [facts.spot.x + offsetPx[0] / scale, facts.spot.y + offsetPx[1] / scale];
          expect(isWithin(map, place, x, y)).toBe(true);
        }
      }
    });
  });

  test("a name is its place's: its middle is in it, and no farther from its point than a badge is broad", () => {
    onAnyMap(({ map, marks: { names }, tier, scale }) => {
      for (const { place, offsetPx } of names.filter((each) => standsIn(tier, each))) {
        const { spot } = map.facts.places.find(({ id }) => id === place)!;
        expect(Math.hypot(...offsetPx)).toBeLessThanOrEqual(2 * badgeRadius + 0.1);
        expect(isWithin(map, place, spot.x + offsetPx[0] / scale, spot.y + offsetPx[1] / scale)).toBe(true);
      }
    });
  });

  test("a name stands on the map, not over its edge", () => {
    onAnyMap(({ map, marks, tier, scale }) => {
      const home = map.facts.places[0]!.id;
      const names = marks.names.filter(({ place }) => place !== home);
      for (const { what, left, right } of drawnIn(map, { names, counts: [], badges: [] }, tier, scale)) {
        expect(left, what).toBeGreaterThanOrEqual(-4.1);
        expect(right, what).toBeLessThanOrEqual(2000 * scale + 4.1);
      }
    });
  });

  test("the home's name is always set, and a name that is set stays set as one comes closer", () => {
    fc.assert(
      fc.property(anySketch, (sketch) => {
        const map = mapOf(sketch);
        const { names } = layMarks(map.facts, map.frame);
        const setIn = (tier: number) =>
          names.filter((each) => standsIn(tier, each)).map(({ place }) => place);
        expect(setIn(0)).toContain("place-0");
        for (let tier = 1; tier <= lastTier(map.frame); tier++) {
          expect(setIn(tier)).toEqual(expect.arrayContaining(setIn(tier - 1)));
        }
      }),
      { numRuns: 25 },
    );
  });

  test("the same map is laid the same", () => {
    fc.assert(
      fc.property(anySketch, (sketch) => {
        const [one, other] = [mapOf(sketch), mapOf(sketch)];
        expect(layMarks(one.facts, one.frame)).toEqual(layMarks(other.facts, other.frame));
      }),
      { numRuns: 10 },
    );
  });
});

describe("on a map that is known", () => {
  const one: Sketch = {
    ...{ columns: 2, rows: 1, cuts: [0.5, 0.5, 0.5], names: ["甲地", "乙地", "丙地"], language: "zh" },
    ...{ proportion: 1, points: [], pointless: [0] },
  };

  test("a badge that is alone stands on its point at every look", () => {
    const { facts, frame } = mapOf({ ...one, points: [[1, 0.3, 0.3]] });
    const { badges } = layMarks(facts, frame);
    expect(badges.filter(({ to }) => to === null)).toMatchObject([{ points: [0], offsetPx: [0, 0] }]);
  });

  test("two on the very same spot stand side by side, five are one for ever", () => {
    const together = (many: number) => {
      const { facts, frame } = mapOf({ ...one, points: Array.from({ length: many }, () => [1, 0.3, 0.3]) });
      return layMarks(facts, frame).badges.filter(({ to }) => to === null);
    };
    const [left, right] = together(2).sort((a, b) => a.offsetPx[0] - b.offsetPx[0]);
    expect(left!.offsetPx[1]).toBe(0);
    expect(right!.offsetPx[0] - left!.offsetPx[0]).toBeGreaterThanOrEqual(2 * badgeRadius + badgeRing);
    expect(together(4)).toHaveLength(4);
    expect(together(5).map(({ points }) => points)).toEqual([[0, 1, 2, 3, 4]]);
  });

  test("two close together stand beside their points from afar, and on them as soon as there is room", () => {
    const { facts, frame } = mapOf({
      ...one,
      points: [
        [1, 0.3, 0.3],
        [1, 0.31, 0.3],
      ],
    });
    const { badges } = layMarks(facts, frame);
    const offsets = (tier: number) =>
      badges.filter((each) => standsIn(tier, each)).map(({ offsetPx }) => Math.hypot(...offsetPx));
    expect(Math.max(...offsets(0))).toBeGreaterThan(0);
    expect(offsets(lastTier(frame))).toEqual([0, 0]);
  });

  test("of names that want the same room the larger place's is set, the smallest's where there is room for all", () => {
    const { facts, frame } = mapOf({
      ...{ ...one, columns: 5, cuts: [0.9, 0.7, 0.01, 0.6, 0.5] },
      names: ["", "甲甲甲甲甲甲", "乙乙乙乙乙乙", "丙丙丙丙丙丙", "丁丁丁丁丁丁", "戊戊戊戊戊戊"],
    });
    const { names } = layMarks(facts, frame);
    const first = (place: string) =>
      Math.min(...names.filter((each) => each.place === place).map(({ from }) => from));
    const [, ...places] = [...facts.places].sort((a, b) => b.area - a.area);
    expect(first(places.at(-1)!.id)).toBeGreaterThan(first(places[0]!.id));
    expect(first(places.at(-1)!.id)).toBeLessThan(lastTier(frame));
  });

  test("what has no room in its place is counted at home", () => {
    const { facts, frame } = mapOf({
      ...one,
      columns: 5,
      rows: 4,
      names: ["很长很长的名字"],
      pointless: [1],
    });
    const { counts } = layMarks(facts, frame);
    const home = counts.find((each) => each.place === "place-0" && standsIn(0, each));
    expect(home!.initiatives.length).toBeGreaterThan(1);
    expect(counts.filter((each) => standsIn(lastTier(frame), each))).toHaveLength(21);
  });
});

describe("the work of laying", () => {
  test("grows about as much as the map does: four times the places and points, no more than six times the looks", () => {
    const looks = (times: number) => {
      const { facts, frame } = mapOf(crowdedSketch(times));
      let seen = 0;
      layMarks(facts, frame, () => seen++);
      return seen;
    };
    const [few, many] = [looks(1), looks(2)];
    expect(many / few).toBeLessThan(6);
    expect(many).toBeLessThan(4_000_000);
  }, 60_000);
});

/** At twice as many places each way, four times as many in all. */
function crowdedSketch(times: number): Sketch {
  const columns = 7 * times;
  const points = Array.from({ length: 75 * times ** 2 }, (_, index): [number, number, number] => {
    const share = (seed: number) => ((index + 1) * seed) % 1;
    return [1 + Math.floor(share(0.618) * columns ** 2), share(0.414), share(0.732)];
  });
  return {
    ...{ columns, rows: columns, cuts: [0.3, 0.9, 0.5, 0.1, 0.7], names: ["甲乙", "丙丁戊", "己庚"] },
    ...{ language: "zh", proportion: 1.2, points, pointless: [1, 0, 2] },
  };
}

/** What a painter draws, in pixels, by its own reckoning: letters no wider than the table says, discs with their rings. */
function isWithin({ grounds }: AnyMap, place: string, x: number, y: number): boolean {
  const [west, north, east, south] = grounds.get(place as never)!;
  const hair = 0.01;
  return x >= west - hair && x <= east + hair && y >= north - hair && y <= south + hair;
}

function byNumber(a: number, b: number): number {
  return a - b;
}

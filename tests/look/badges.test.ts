import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { InitiativeId, LonLat } from "../../src/atlas/atlas.ts";
import { type Badge, badgesOf, spreadBadges } from "../../src/look/badges.ts";
import { frameOf, frameWidth, project } from "../../src/look/frame.ts";
import { badgeRadius } from "../../src/look/sizes.ts";
import { smallAtlas } from "../atlas/small-atlas.ts";

const frame = frameOf([113, 21.8, 113.6, 22.3]);
const unitsPerPx = frameWidth / 300;

describe("a badge", () => {
  test("that is alone stands on its point", () => {
    expect(spread([[113.3, 22]]).map(({ offsetPx }) => offsetPx)).toEqual([[0, 0]]);
  });

  test("that is far from the others stands on its point", () => {
    const offsets = spread([
      [113.1, 22],
      [113.3, 22],
      [113.3, 22.001],
    ]).map(({ offsetPx }) => offsetPx);
    expect(offsets[0]).toEqual([0, 0]);
    expect(offsets[1]).not.toEqual([0, 0]);
  });

  test("on the same point as another stands beside it, in reading order", () => {
    const [first, second] = spread([
      [113.3, 22],
      [113.3, 22],
    ]).map(({ offsetPx }) => offsetPx);
    expect(first![1]).toBeCloseTo(0, 9);
    expect(second![1]).toBeCloseTo(0, 9);
    expect(second![0]).toBe(-first![0]);
    expect(second![0] - first![0]).toBeGreaterThanOrEqual(2 * badgeRadius);
  });

  test("gives way along the line between the two, each as much as the other", () => {
    const [south, north] = spread([
      [113.3, 22],
      [113.3, 22.01],
    ]).map(({ offsetPx }) => offsetPx);
    expect(south![0]).toBeCloseTo(0, 9);
    expect(south![1]).toBeGreaterThan(0);
    expect(north![1]).toBe(-south![1]);
  });

  test("never lies on another: nine on one small town, on the smallest phone", () => {
    const anyTown = fc.array(
      fc
        .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }))
        .map(([east, north]) => [113.3 + east / 1000, 22 + north / 1000] as const),
      { minLength: 2, maxLength: 9 },
    );
    fc.assert(
      fc.property(anyTown, (points) => {
        expect(closest(spread(points))).toBeGreaterThanOrEqual(2 * badgeRadius);
      }),
    );
  });

  test("stands clear of a name, moved out of it the shortest way", () => {
    const name = { at: [113.3, 22], halfWidthPx: 30, halfHeightPx: 9 } as const;
    const [badge] = spreadBadges(
      frame,
      [{ initiative: "a" as InitiativeId, at: [113.3, 22.004] }],
      unitsPerPx,
      [name],
    );
    const upPx = (project(frame, name.at).y - project(frame, badge!.at).y) / unitsPerPx;
    expect(badge!.offsetPx[0]).toBe(0);
    expect(upPx - badge!.offsetPx[1]).toBeCloseTo(9 + badgeRadius, 0);
  });

  test("stands clear of every town's name", () => {
    const atlas = smallAtlas();
    const ours = frameOf(atlas.map.frame);
    const [school] = atlas.initiatives;
    const [, west] = atlas.places;
    const [badge] = badgesOf({ ...atlas, initiatives: [{ ...school!, points: [west!.label] }] }, ours);
    expect(Math.abs(badge!.offsetPx[1])).toBeGreaterThan(badgeRadius);
  });

  test("stands for each point of each initiative, in the atlas's order", () => {
    const atlas = smallAtlas();
    const [school, ...rest] = atlas.initiatives;
    const twice = {
      ...school!,
      points: [
        [10, 50.17],
        [10.2, 50.17],
      ] as const,
    };
    const badges = badgesOf({ ...atlas, initiatives: [twice, ...rest] }, frameOf(atlas.map.frame));
    expect(badges).toEqual([
      { initiative: "west-school", at: [10, 50.17], offsetPx: [0, 0] },
      { initiative: "west-school", at: [10.2, 50.17], offsetPx: [0, 0] },
    ]);
  });

  test("of the whole frame is spread for a pane of 240 px", () => {
    const atlas = smallAtlas();
    const [school] = atlas.initiatives;
    const points = [
      [10.06, 50.17],
      [10.07, 50.17],
    ] as const;
    const ours = frameOf(atlas.map.frame);
    const badges = badgesOf({ ...atlas, initiatives: [{ ...school!, points }] }, ours);
    const shift = badges[1]!.offsetPx[0] - badges[0]!.offsetPx[0];
    const apartPx = (0.01 / 0.4) * 240; // the frame is 0.4° wide
    expect(apartPx + shift).toBeCloseTo(2 * badgeRadius + 3, 0);
  });
});

function spread(points: readonly LonLat[]): readonly Badge[] {
  const named = points.map((at, rank) => ({ initiative: `initiative-${rank}` as InitiativeId, at }));
  return spreadBadges(frame, named, unitsPerPx);
}

/** The least distance of two badges' middles, in pixels. */
function closest(badges: readonly Badge[]): number {
  const middles = badges.map(({ at, offsetPx }) => {
    const { x, y } = project(frame, at);
    return { x: x / unitsPerPx + offsetPx[0], y: y / unitsPerPx + offsetPx[1] };
  });
  const pairs = middles.flatMap((a, rank) =>
    middles.slice(rank + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y)),
  );
  return Math.min(...pairs);
}

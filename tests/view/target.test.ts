import { describe, expect, test } from "vitest";
import type { Box, LonLat, PlaceId } from "../../src/atlas/atlas.ts";
import { frameOf, wholeSight } from "../../src/look/frame.ts";
import { sightOf } from "../../src/look/sight.ts";
import { targetOf } from "../../src/view/aim/target.ts";
import type { Aim } from "../../src/view/view.ts";
import { smallAtlas } from "../atlas/small-atlas.ts";

const atlas = smallAtlas();
const frame = frameOf(atlas.map.frame);
const [home, west] = atlas.places.map(({ id }) => id) as [PlaceId, PlaceId];
const box: Box = [113.1, 22.1, 113.2, 22.2];

describe("what an aim comes to", () => {
  test("is the box of a place, and the whole for the home of the map", () => {
    expect(targetOf({ to: "place", place: west }, atlas)).toEqual({ box: atlas.places[1]!.box });
    expect(targetOf({ to: "place", place: home }, atlas)).toBe("whole");
  });

  test("is what was pointed at, as it was", () => {
    const at: LonLat = [113.15, 22.15];
    expect(targetOf({ to: "point", at }, atlas)).toEqual({ at });
    expect(targetOf({ to: "points", box }, atlas)).toEqual({ points: box });
  });

  test("is a sight of the frame's own proportions, whatever it is", () => {
    const aims: readonly Aim[] = [
      { to: "place", place: west },
      { to: "point", at: [113.15, 22.15] },
      { to: "points", box },
      { to: "step", zoom: 1, x: 0, y: 1 },
    ];
    const whole = wholeSight(frame);
    for (const aim of aims) {
      const { width, height } = sightOf(frame, targetOf(aim, atlas));
      expect(width / height).toBeCloseTo(whole.width / whole.height, 6);
    }
  });
});

import { describe, expect, test } from "vitest";
import { closest, moved, nearer, type Setting, whole } from "../../src/ui/panel/photos/zoom.ts";

/** A photograph as wide as its room, with room above and below. */
const place: Setting = { x: 0, y: 100, width: 300, height: 200, roomWidth: 300, roomHeight: 600 };

describe("a photograph looked at closely", () => {
  test("keeps what lies under the fingers where it is", () => {
    const spot = { x: 200, y: 350 };
    const seen = (zoom: typeof whole) => ({
      x: (spot.x - place.x - zoom.x) / zoom.times,
      y: (spot.y - place.y - zoom.y) / zoom.times,
    });
    const once = nearer({ times: 3.5, x: -300, y: -150 }, 1, spot, place);
    expect(once).toEqual({ times: 3.5, x: -300, y: -150 });
    const near = nearer(once, 1.2, spot, place);
    expect(near.times).toBeCloseTo(4.2);
    expect(seen(near).x).toBeCloseTo(seen(once).x);
    expect(seen(near).y).toBeCloseTo(seen(once).y);
  });

  test("is never smaller than in its place, and there it is whole", () => {
    expect(nearer(whole, 0.2, { x: 9, y: 9 }, place)).toBe(whole);
    expect(nearer({ times: 2, x: -100, y: -20 }, 0.5, { x: 9, y: 9 }, place)).toBe(whole);
    expect(moved(whole, { x: 50, y: 50 }, place)).toBe(whole);
    expect(nearer(whole, 99, { x: 9, y: 9 }, place).times).toBe(closest);
  });

  test("leaves no room empty that it can fill, and does not leave its room", () => {
    const near = { times: 2, x: -150, y: -50 };
    expect(moved(near, { x: 999, y: 0 }, place).x).toBeCloseTo(0);
    expect(moved(near, { x: -999, y: 0 }, place).x).toBe(-300);
    // twice as high it is still lower than its room
    expect(moved(near, { x: 0, y: -999 }, place).y).toBe(-100);
    expect(moved(near, { x: 0, y: 999 }, place).y).toBe(100);
  });
});

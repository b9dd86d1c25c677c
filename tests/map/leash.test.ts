import { describe, expect, test } from "vitest";
import type { Box, LonLat } from "../../src/atlas/atlas.ts";
import { cameraOf } from "../../src/look/camera.ts";
import { frameOf, wholeSight } from "../../src/look/frame.ts";
import { leashed, paneOf } from "../../src/map/camera/leash.ts";

const frame = frameOf([9.9, 49.9, 10.3, 50.2]);
const bounds: Box = [9.5, 49.5, 10.7, 50.6];
const far: LonLat = [14, 40];

function opening(widthPx: number, heightPx: number) {
  const pane = paneOf({ clientWidth: widthPx, clientHeight: heightPx }, { coveredPx: 0, besidePx: 0 });
  return { pane, ...cameraOf(frame, wholeSight(frame), widthPx, heightPx) };
}

describe("the leash", () => {
  test.each([
    [320, 480],
    [1600, 400],
    [300, 2000],
    [1, 1],
  ])("does not move the opening camera in a pane of %i × %i px", (widthPx, heightPx) => {
    const { pane, centre, zoom } = opening(widthPx, heightPx);
    expect(leashed(frame, bounds, pane, [centre], centre, zoom)).toBe(centre);
  });

  test("holds a pane larger than the bounds where it is", () => {
    const { pane, centre, zoom } = opening(4000, 400);
    const [lon] = leashed(frame, bounds, pane, [centre], far, zoom);
    expect(lon).toBeCloseTo(centre[0], 9);
  });

  test("lets the reader wander as far as the pane's edge meets the bounds", () => {
    const { pane, centre } = opening(400, 400);
    const [lon, lat] = leashed(frame, bounds, pane, [centre], far, 22);
    expect(lon).toBeCloseTo(10.7, 2);
    expect(lat).toBeCloseTo(49.5, 2);
  });

  test("what the panel and the buttons cover may lie beyond the bounds", () => {
    const tall = { clientWidth: 400, clientHeight: 400 };
    const held = (coveredPx: number, besidePx: number) =>
      leashed(frame, bounds, paneOf(tall, { coveredPx, besidePx }), [], far, 13);
    expect(held(200, 0)[1]).toBeLessThan(held(0, 0)[1]);
    expect(held(0, 100)[0]).toBeGreaterThan(held(0, 0)[0]);
  });
});

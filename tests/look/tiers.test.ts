import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cameraOf } from "../../src/look/camera.ts";
import { frameOf, frameWidth, wholeSight } from "../../src/look/frame.ts";
import {
  noTier,
  paneTierOf,
  paneTiers,
  standsIn,
  tierAt,
  tiersCloser,
  widthAt,
} from "../../src/look/tiers/tiers.ts";
import { closestZoom, lastTier, paneTierIn, pxPerUnit, tierAtZoom } from "../../src/look/tiers/zoom-tiers.ts";

const frame = frameOf([113, 21.8, 113.6, 22.3]);
const anyPane = fc.tuple(fc.integer({ min: 120, max: 2200 }), fc.integer({ min: 100, max: 1400 }));

describe("a tier", () => {
  test("begins at its width, and three make a doubling", () => {
    for (let tier = 0; tier < 20; tier++) {
      expect(tierAt(frame, widthAt(frame, tier))).toBe(tier);
      expect(tierAt(frame, widthAt(frame, tier) * 1.2)).toBe(tier);
      expect(widthAt(frame, tier + 3) / widthAt(frame, tier)).toBeCloseTo(2, 9);
      expect(pxPerUnit(frame, tier) * frameWidth).toBeCloseTo(widthAt(frame, tier), 9);
    }
  });

  test("is none where a pane is smaller than the smallest, however close the look", () => {
    expect(tierAt(frame, widthAt(frame, 0) - 1)).toBe(noTier);
    expect(tierAtZoom(frame, 13, 60, 60)).toBe(noTier);
    expect(standsIn(noTier, { from: 0, to: null })).toBe(false);
  });

  test("of the whole map is a pane's own, at the zoom that shows the whole in it", () => {
    fc.assert(
      fc.property(anyPane, ([width, height]) => {
        const { zoom } = cameraOf(frame, wholeSight(frame), width, height);
        expect(tierAtZoom(frame, zoom, width, height)).toBe(paneTierIn(frame, width, height));
      }),
    );
  });

  test("is what the figure's classes say at the zoom that shows a sight", () => {
    fc.assert(
      fc.property(anyPane, fc.integer({ min: 60, max: 2000 }), fc.nat(30), ([width, height], part, from) => {
        const sight = { x: 0, y: 0, width: part, height: (part * frame.height) / frame.width };
        const { zoom } = cameraOf(frame, sight, width, height);
        const seenAlive = standsIn(tierAtZoom(frame, zoom, width, height), { from, to: null });
        const pane = paneTierIn(frame, width, height);
        const seenInFigure = pane !== noTier && pane >= paneTierOf(from, tiersCloser(part));
        expect(seenInFigure).toBe(seenAlive);
      }),
    );
  });

  test("is none of a pane's beyond those that a screen can have", () => {
    expect(widthAt(frame, paneTiers) / (frame.width / frame.height)).toBeGreaterThan(1900); // px high
  });

  test("is the last at the closest zoom, wherever on earth the map is", () => {
    for (const box of [
      [10, 50, 10.2, 50.1],
      [100, 20, 110, 30],
    ] as const) {
      const other = frameOf(box);
      expect(tierAtZoom(other, closestZoom, 800, 800)).toBeGreaterThanOrEqual(lastTier(other) - 1);
      expect(tierAtZoom(other, closestZoom, 800, 800)).toBeLessThanOrEqual(lastTier(other));
    }
  });

  test("has what begins in it, and no more what ends in it", () => {
    expect([2, 3, 4, 5].map((tier) => standsIn(tier, { from: 3, to: 5 }))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(standsIn(99, { from: 3, to: null })).toBe(true);
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Box, LonLat } from "../../src/atlas/atlas.ts";
import { cameraOf, nominalZoom, unproject } from "../../src/look/camera.ts";
import {
  frameHeight,
  frameOf,
  frameWidth,
  project,
  type Sight,
  sightOfBox,
  sightOfPoint,
  wholeSight,
} from "../../src/look/frame.ts";
import { sightOf } from "../../src/look/sight.ts";

const box: Box = [113, 21.8, 113.6, 22.3];
const frame = frameOf(box);

const anyPoint = fc.tuple(degrees(113, 113.6), degrees(21.8, 22.3));
const anyBoxInside: fc.Arbitrary<Box> = fc
  .tuple(anyPoint, anyPoint)
  .map(([[a, b], [c, d]]) => [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)]);
const anyPane = fc.tuple(fc.integer({ min: 200, max: 3000 }), fc.integer({ min: 200, max: 3000 }));
const anySight = anyBoxInside.map((inside) => sightOfBox(frame, inside));

describe("the frame", () => {
  test("has its corners where the figure begins and ends", () => {
    expect(rounded(project(frame, [113, 22.3]))).toEqual({ x: 0, y: 0 });
    expect(rounded(project(frame, [113.6, 21.8]))).toEqual({ x: frameWidth, y: round(frameHeight(frame)) });
  });

  test("is Web Mercator: at the equator a degree is as high as wide, at 60° twice as high", () => {
    const round = (lat: number) => {
      const near = frameOf([0, lat - 0.5, 1, lat + 0.5]);
      return Math.round((frameHeight(near) / frameWidth) * 1000) / 1000;
    };
    expect([round(0), round(60), round(-60)]).toEqual([1, 2, 2]);
  });

  test("of the whole world is a square", () => {
    const limit = 85.0511287798066; // EPSG:3857
    expect(frameHeight(frameOf([-180, -limit, 180, limit]))).toBeCloseTo(frameWidth, 3);
  });

  test("takes degrees to the figure and back again", () => {
    fc.assert(
      fc.property(fc.tuple(degrees(-179, 179), degrees(-84, 84)), (at) => {
        const [lon, lat] = unproject(frame, project(frame, at));
        expect([lon - at[0], lat - at[1]].map((off) => Math.abs(off) < 1e-7)).toEqual([true, true]);
      }),
    );
  });

  test("has east to the right and north above", () => {
    fc.assert(
      fc.property(anyPoint, anyPoint, (a, b) => {
        const [p, q] = [project(frame, a), project(frame, b)];
        expect(Math.sign(q.x - p.x)).toBe(Math.sign(b[0] - a[0]));
        expect(Math.sign(p.y - q.y)).toBe(Math.sign(b[1] - a[1]));
      }),
    );
  });
});

describe("a sight", () => {
  test("of the whole is the whole figure", () => {
    const all = { x: 0, y: 0, width: 2000, height: frameHeight(frame) };
    expect(wholeSight(frame)).toEqual(all);
    expect(sightOf(frame, "whole")).toEqual(all);
  });

  test("of a box has all of the box, in the frame's proportions, never wider than the frame", () => {
    fc.assert(
      fc.property(anyBoxInside, (inside) => {
        const sight = sightOf(frame, { box: inside });
        const [west, south, east, north] = inside;
        const [topLeft, bottomRight] = [project(frame, [west, north]), project(frame, [east, south])];
        const slack = 1e-6;
        expect(sight).toEqual(sightOfBox(frame, inside));
        expect(sight.x).toBeLessThanOrEqual(topLeft.x + slack);
        expect(sight.y).toBeLessThanOrEqual(topLeft.y + slack);
        expect(sight.x + sight.width).toBeGreaterThanOrEqual(bottomRight.x - slack);
        expect(sight.y + sight.height).toBeGreaterThanOrEqual(bottomRight.y - slack);
        expect(sight.width).toBeLessThanOrEqual(frameWidth);
        expect(sight.width / sight.height).toBeCloseTo(frame.width / frame.height, 6);
      }),
    );
  });

  test("of a box has the box in its middle, with air around it", () => {
    const inside: Box = [113.2, 22, 113.4, 22.05];
    const sight = sightOfBox(frame, inside);
    const [topLeft, bottomRight] = [project(frame, [113.2, 22.05]), project(frame, [113.4, 22])];
    expect(rounded(middleOf(sight))).toEqual(
      rounded({ x: (topLeft.x + bottomRight.x) / 2, y: (topLeft.y + bottomRight.y) / 2 }),
    );
    expect(sight.width / (bottomRight.x - topLeft.x)).toBeCloseTo(1.3, 6);
  });

  test("of a tall box is as high as the box asks for", () => {
    const [topLeft, bottomRight] = [project(frame, [113.3, 22.2]), project(frame, [113.32, 22])];
    const sight = sightOfBox(frame, [113.3, 22, 113.32, 22.2]);
    expect(sight.height / (bottomRight.y - topLeft.y)).toBeCloseTo(1.3, 6);
  });

  test("of a small box keeps its neighbours in view", () => {
    expect(sightOfBox(frame, [113.3, 22, 113.33, 22.001]).width).toBeCloseTo(0.22 * frameWidth, 6);
  });

  test("of a tiny box has it as large as a finger, down to a thousandth of the frame", () => {
    fc.assert(
      fc.property(anyPoint, fc.double({ min: 0.0008, max: 0.6, noNaN: true }), ([west, south], wide) => {
        const tiny: Box = [west, south, west + wide, south + wide / 2];
        const [left, right] = [project(frame, [west, south]), project(frame, [tiny[2], south])];
        const share = (right.x - left.x) / sightOf(frame, { box: tiny }).width;
        expect(share).toBeGreaterThan(0.15);
      }),
    );
  });

  test("of a point has the point in its middle and is closer than the whole", () => {
    fc.assert(
      fc.property(anyPoint, (at) => {
        const sight = sightOf(frame, { at });
        expect(rounded(middleOf(sight))).toEqual(rounded(project(frame, at)));
        expect(sight).toEqual(sightOfPoint(frame, at));
        expect(sight.width).toBeLessThan(frameWidth / 2);
        expect(sight.width / sight.height).toBeCloseTo(frame.width / frame.height, 6);
      }),
    );
  });
});

describe("the live map's camera", () => {
  test("shows a sight just as the figure does: as large as fits", () => {
    fc.assert(
      fc.property(anySight, anyPane, (sight, [width, height]) => {
        const { zoom } = cameraOf(frame, sight, width, height);
        const shown = pixelsWide(sight, zoom);
        const shownHeight = (shown * sight.height) / sight.width;
        expect(shown).toBeCloseTo(Math.min(width, (height * sight.width) / sight.height), 4);
        expect(shown).toBeLessThanOrEqual(width + 1e-4);
        expect(shownHeight).toBeLessThanOrEqual(height + 1e-4);
      }),
    );
  });

  test("looks at the middle of the sight", () => {
    fc.assert(
      fc.property(anySight, anyPane, (sight, [width, height]) => {
        const { centre } = cameraOf(frame, sight, width, height);
        expect(rounded(project(frame, centre))).toEqual(rounded(middleOf(sight)));
      }),
    );
  });

  test("is one level closer in a pane twice as large", () => {
    const sight = wholeSight(frame);
    const near = cameraOf(frame, sight, 1600, 1200).zoom;
    expect(near - cameraOf(frame, sight, 800, 600).zoom).toBeCloseTo(1, 9);
  });

  test("shows the whole world in 512 px at zoom 0", () => {
    const limit = 85.0511287798066;
    const world = frameOf([-180, -limit, 180, limit]);
    expect(cameraOf(world, wholeSight(world), 512, 512).zoom).toBeCloseTo(0, 6);
  });

  test("is taken for a pane of 560 px where none is known yet", () => {
    const sight = wholeSight(frame);
    const longest = Math.max(1, sight.height / sight.width);
    expect(pixelsWide(sight, nominalZoom(frame, sight)) * longest).toBeCloseTo(560, 4);
  });
});

/** How many pixels wide a sight is at a zoom, reckoned from its two edges in degrees. */
function pixelsWide(sight: Sight, zoom: number): number {
  const [west] = unproject(frame, { x: sight.x, y: 0 });
  const [east] = unproject(frame, { x: sight.x + sight.width, y: 0 });
  return ((east - west) / 360) * 512 * 2 ** zoom;
}

function middleOf({ x, y, width, height }: Sight): { x: number; y: number } {
  return { x: x + width / 2, y: y + height / 2 };
}

function degrees(min: number, max: number): fc.Arbitrary<LonLat[0]> {
  return fc.integer({ min: min * 1e5, max: max * 1e5 }).map((parts) => parts / 1e5);
}

function rounded({ x, y }: { x: number; y: number }): { x: number; y: number } {
  return { x: round(x), y: round(y) };
}

function round(value: number): number {
  return Math.round(value * 1e4) / 1e4 + 0; // no -0
}

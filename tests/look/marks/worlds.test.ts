import { expect, test } from "vitest";
import { parseAtlas } from "../../../src/atlas/parse.ts";
import { shapeOf } from "../../../src/atlas/questions.ts";
import { badgeRadius } from "../../../src/look/discs.ts";
import { frameOf, project } from "../../../src/look/frame.ts";
import { layMarks } from "../../../src/look/marks/lay.ts";
import { edgesOf } from "../../../src/look/marks/reach.ts";
import { standsIn } from "../../../src/look/tiers/tiers.ts";
import { lastTier, pxPerUnit } from "../../../src/look/tiers/zoom-tiers.ts";
import { mapFacts } from "../../../src/prerender/figure/marks.ts";
import { city, counties, province, type WorldPlan, worldGeo } from "../../worlds/world.ts";
import { coverings, drawnIn } from "./drawn.ts";

const plans: Readonly<Record<string, WorldPlan>> = {
  city,
  "city of forty types": { ...city, types: 40, initiatives: 200 },
  counties,
  province,
};

function laid(plan: WorldPlan) {
  const { atlas, shapes } = parseAtlas(worldGeo(plan));
  const frame = frameOf(atlas.map.frame);
  const edges = new Map(atlas.places.map(({ id }) => [id, edgesOf(frame, shapeOf(shapes, id))]));
  const facts = mapFacts(atlas, frame, edges, atlas.map.languages[0]);
  let compared = 0;
  const marks = layMarks(facts, frame, () => {
    compared += 1;
  });
  return { atlas, frame, facts, marks, compared };
}

test.each(Object.entries(plans))("in the %s nothing covers anything, at any look", (_, plan) => {
  const { frame, facts, marks } = laid(plan);
  for (let tier = 0; tier <= lastTier(frame); tier++) {
    for (const steps of [tier, tier + 0.9]) {
      expect(coverings(drawnIn({ facts }, marks, tier, pxPerUnit(frame, steps))), `${steps}`).toEqual([]);
    }
  }
});

test.each(Object.entries(plans))("in the %s every badge is in its place and beside its points", (_, plan) => {
  const { atlas, frame, facts, marks } = laid(plan);
  for (let tier = 0; tier <= lastTier(frame); tier++) {
    const scale = pxPerUnit(frame, tier);
    for (const { points, offsetPx } of marks.badges.filter((each) => standsIn(tier, each))) {
      const [own, ...others] = points.map((rank) => facts.points[rank]!);
      const [x, y] = [own!.spot.x + offsetPx[0] / scale, own!.spot.y + offsetPx[1] / scale];
      for (const { spot } of [own!, ...others]) {
        expect(Math.hypot(x - spot.x, y - spot.y) * scale).toBeLessThanOrEqual(2 * badgeRadius + 0.1);
      }
      const [west, south, east, north] = atlas.places.find(({ id }) => id === own!.place)!.box;
      const [topLeft, bottomRight] = [project(frame, [west, north]), project(frame, [east, south])];
      expect(x >= topLeft.x && x <= bottomRight.x && y >= topLeft.y && y <= bottomRight.y).toBe(true);
    }
  }
});

test("twice the initiatives take little more than twice the comparing", () => {
  const [some, twice] = [300, 600].map((initiatives) => laid({ ...counties, initiatives }).compared);
  expect(some).toBeGreaterThan(10_000);
  expect(twice! / some!).toBeLessThan(3.5);
});

import { expect, test } from "vitest";
import { formatGeo } from "../../src/atlas/format.ts";
import { parseAtlas } from "../../src/atlas/parse.ts";
import { city, counties, province, type WorldPlan, worldGeo } from "./world.ts";

const plans: Readonly<Record<string, WorldPlan>> = { city, counties, province };

test.each(Object.entries(plans))("the %s is whole, canonical, and as large as planned", (_, plan) => {
  const files = worldGeo(plan);
  const { atlas } = parseAtlas(files);
  expect(atlas.places).toHaveLength(plan.places + 1);
  expect(atlas.types).toHaveLength(plan.types);
  expect(atlas.initiatives).toHaveLength(plan.initiatives);
  for (const [name, text] of Object.entries(files)) expect(formatGeo(name, text), name).toBe(text);
  expect(worldGeo(plan)).toEqual(files);
});

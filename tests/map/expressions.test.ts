import {
  createPropertyExpression,
  latest,
  type StylePropertySpecification,
} from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, test } from "vitest";
import { type Stops, sizeAt, sizes } from "../../src/look/sizes.ts";
import { stopsExpression } from "../../src/map/expressions.ts";

describe("what the figure evaluates, MapLibre evaluates alike", () => {
  test.each(Object.entries<Stops>(sizes))("%s, zoom 8 to 14", (_, stops) => {
    const spec = latest.paint_line["line-width"] as StylePropertySpecification;
    const parsed = createPropertyExpression(stopsExpression(stops), "line-width", spec);
    if (parsed.result === "error") throw new Error(parsed.value.map(String).join("\n"));
    for (let zoom = 8; zoom <= 14; zoom += 0.25) {
      expect(parsed.value.evaluate({ zoom })).toBeCloseTo(sizeAt(stops, zoom), 6);
    }
  });
});

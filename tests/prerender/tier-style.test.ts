import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { frameOf } from "../../src/look/frame.ts";
import { nameSizeAt } from "../../src/look/lettering.ts";
import type { Marks } from "../../src/look/marks/marks.ts";
import { paneTiers, standsIn, tierAt, widthAt } from "../../src/look/tiers/tiers.ts";
import { PHONE_PX, SMALL_FRAME_PX, spokenTiers, tierStyle } from "../../src/prerender/figure/tier-style.ts";
import { minified } from "../../src/prerender/style.ts";
import { smallAtlas } from "../atlas/small-atlas.ts";

const frame = frameOf([113, 21.8, 113.6, 22.3]);
const every = new Set(Array.from({ length: paneTiers }, (_, tier) => tier));
const css = tierStyle(frame, every);

/** What a browser makes of the style in a figure of some width; `null` where it knows no container queries. */
function seenAt(widthPx: number | null, classes: readonly string[], style = css) {
  const seen = { shown: true, size: "" };
  for (const line of style.split("\n")) {
    const [, not, px, inner] = /^@container figure (not )?\(min-width:([\d.]+)px\)\{(.*)\}$/.exec(line) ?? [];
    if (px !== undefined && (widthPx === null || widthPx >= Number(px) === (not !== undefined))) continue;
    for (const [, names, word, value] of (inner ?? line).matchAll(/([^{}]+)\{([a-z-]+):([^{}]*)\}/g)) {
      const meant = names!.split(",").map((name) => name.slice(1));
      if (word === "--name" && meant.includes("marks")) seen.size = value!;
      if (word === "display" && meant.some((name) => [...classes, "marks"].includes(name)))
        seen.shown = value !== "none";
    }
  }
  return seen;
}

describe("the style of the marks", () => {
  test("shows each in its own tiers and names in their size, at any width of the figure", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 90, max: 2600, noNaN: true }),
        fc.nat(paneTiers - 1),
        fc.integer({ min: 1, max: paneTiers }),
        (widthPx, from, length) => {
          const tier = Math.min(paneTiers - 1, tierAt(frame, widthPx)); // none in the smallest
          const to = from + length < paneTiers ? from + length : null;
          const off = [tier, tier + 1].map((edge) => Math.abs(Math.log2(widthPx / widthAt(frame, edge))));
          fc.pre(Math.min(...off) > 0.01); // widths are printed in whole pixels
          const classes = [from > 0 && `f${from}`, to !== null && `t${to}`].filter((each) => each !== false);
          const seen = seenAt(widthPx, classes);
          expect(seen.shown).toBe(standsIn(tier, { from, to }));
          expect(seen.size).toBe(`${nameSizeAt(tier)}px`);
        },
      ),
      { numRuns: 400 },
    );
  });

  test("shows what a phone's figure has, or a small frame's, where container queries are not known", () => {
    for (const usualPx of [PHONE_PX, SMALL_FRAME_PX]) {
      const style = tierStyle(frame, every, usualPx);
      const usual = tierAt(frame, usualPx);
      for (let from = 0; from < paneTiers; from++) {
        expect(seenAt(null, from > 0 ? [`f${from}`] : [], style).shown).toBe(from <= usual);
        expect(seenAt(null, [`t${from + 1}`], style).shown).toBe(usual < from + 1);
      }
    }
  });

  test("has no rule for tiers of which no page speaks, but for the size of names", () => {
    const few = tierStyle(frame, new Set([4, 6]));
    expect(few.match(/\.[ft]\d+/g)!.map((name) => name.slice(2))).toEqual(expect.arrayContaining(["4", "6"]));
    expect(few).not.toMatch(/\.[ft](1|2|3|5|7|8|9|10|11|12)\b/);
    expect(few.match(/--name/g)).toHaveLength(4);
  });

  test("says the same when it is made small", () => {
    expect(minified("tiers.css", css).match(/@container/g)).toHaveLength(paneTiers);
  });
});

test("the printed pages speak of the tiers in which something begins or ends at their own sights", () => {
  const atlas = smallAtlas();
  const marks = { names: [{ place: "westham", offsetPx: [0, 0], from: 2, to: 7 }], counts: [], badges: [] };
  const spoken = [...spokenTiers(atlas, marks as unknown as Marks)].sort((a, b) => a - b);
  expect(spoken).toEqual(expect.arrayContaining([2, 7])); // of the whole
  expect(spoken.length).toBeGreaterThan(2); // and of the places, which are nearer
});

/** The three painters set a name alike in every language: the figure by its style, the live map by its features, a picture by its outlines. */
import { describe, expect, test } from "vitest";
import { placeOf } from "../../src/atlas/questions.ts";
import { frameHeight, frameWidth, project as projected } from "../../src/look/frame.ts";
import { baselineEm, lineEm, scripts } from "../../src/look/lettering.ts";
import type { NameMark } from "../../src/look/marks/marks.ts";
import { marksData } from "../../src/map/sources.ts";

import { nameOn } from "../../src/painting/paint/marks.ts";
import { EM } from "../../src/painting/type/outlines.ts";
import type { TypeCase } from "../../src/painting/type/typecase.ts";
import { brushesFor } from "../../src/prerender/pictures/brushes.ts";
import { letteringStyle } from "../../src/prerender/style.ts";
import { noFilter } from "../../src/view/filter.ts";
import { tallyOf } from "../../src/view/tally.ts";
import { allWords } from "../../src/words/words.ts";
import { smallGeoIn } from "../atlas/small-atlas.ts";
import { editionOfTexts } from "../prerender/pictures-edition.ts";

const languages = ["zh", "zh-Hant", "en"] as const;
const nameSizePx = 14;
const MARGIN = 500;
/** Each character an em wide, and an outline of its own. */
const fount = { measure: () => 1, inkOf: () => [0, 1] as const, outlineOf: () => "M0 0h1000v1000z" };
const type: TypeCase = { song: fount, hei: fount, written: (text) => text, lacking: () => [] };

const untranslated = { ...smallGeoIn(languages), ...withoutShortName("eastham.geojson") };
const { published, shapes } = await editionOfTexts(
  Object.fromEntries(
    Object.entries(untranslated)
      .filter(([name]) => name !== "photos.json")
      .concat([["photos.json", '{"photos":[]}']]),
  ),
);
const { atlas } = published;

describe.each(languages)("in %s", (language) => {
  const marks = published.marks[language]!;
  const drawing = { atlas, marks, language, tally: tallyOf(atlas, noFilter), nameSizePx };
  const live = marksData.names(drawing).features.map(({ properties }) => properties!);

  test.each(marks.names.map((mark, rank) => [mark.place, mark, rank] as const))(
    "the name of %s has its size, its spacing and its baseline from one row",
    (_, mark, rank) => {
      const figure = figureOf(mark);
      const { size, spacing, offset, script } = live[rank]!;
      const [right, down] = mark.offsetPx;
      expect(size).toBeCloseTo(figure.size, 6);
      expect(spacing).toBeCloseTo(figure.spacing, 6);
      expect(offset[0] * size).toBeCloseTo(right, 6);
      expect(offset[1] * size).toBeCloseTo(down + (lineEm / 2) * figure.size, 6);
      expect(scripts).toContain(script);

      const picture = pictureOf(mark);
      expect(picture.size).toBeCloseTo(figure.size, 2);
      expect(picture.spacing).toBeCloseTo(figure.spacing, 2);
      expect(picture.baseline - down).toBeCloseTo(baselineEm * figure.size, 2);
    },
  );

  /** As the style that is printed has it: the rule of the language that is said, over the first's. */
  function figureOf(mark: NameMark): { readonly size: number; readonly spacing: number } {
    const { shortName, id } = placeOf(atlas, mark.place);
    const said = language in shortName ? language : "zh";
    const style = letteringStyle(languages);
    const numberIn = (name: string) => {
      const rules = [...style.matchAll(/([^{}]+)\{([^}]*)\}/g)].filter(
        ([, selector]) => selector!.includes(":root") || selector!.includes(`"${allWords[said].tag}"`),
      );
      const found = rules.flatMap(([, , body]) => new RegExp(`--${name}:([^;]+)`).exec(body!)?.[1] ?? []);
      return Number.parseFloat(found.at(-1)!);
    };
    const spacing = id === atlas.map.home ? 0.4 : numberIn("name-spacing");
    return { size: numberIn("name-scale") * nameSizePx, spacing };
  }

  function pictureOf(mark: NameMark) {
    const brush = brushesFor({ published, shapes }, () => type)(language, "light");
    const [width, height] = [frameWidth + 2 * MARGIN, frameHeight(brush.frame) + 2 * MARGIN];
    const shown = { x: -MARGIN, y: -MARGIN, width, height };
    const [painted] = nameOn(brush, mark, {
      width,
      height,
      shown,
      marks: 1,
      nameSizePx,
      zoom: 9,
      unitsPerPx: 1,
    });
    const { label } = placeOf(atlas, mark.place);
    const [, , y, scale] = /translate\(([-\d.]+) ([-\d.]+)\) scale\(([\d.]+)\)/
      .exec(painted!.svg)!
      .map(Number);
    const uses = [...painted!.svg.matchAll(/x="(-?\d+)"/g)].map(([, x]) => Number(x));
    const spot = projected(brush.frame, label);
    return { size: scale! * EM, spacing: (uses[1]! - uses[0]!) / EM - 1, baseline: y! - (spot.y + MARGIN) };
  }
});

test("a name that is not translated is set as the language is that it is said in", () => {
  const live = (language: string) =>
    marksData
      .names({
        atlas,
        marks: published.marks[language]!,
        language,
        tally: tallyOf(atlas, noFilter),
        nameSizePx,
      })
      .features.map(({ properties }) => [properties!.name, properties!.size, properties!.script]);
  expect(live("en")).toContainEqual(["东镇", 14, "Hans"]);
  expect(live("en")).toContainEqual(["Westham", 0.85 * 14, "Latn"]);
  expect(live("zh-Hant")).toContainEqual(["西鎮", 14, "Hant"]);
});

function withoutShortName(file: string): Record<string, string> {
  const text = smallGeoIn(languages)[file]!;
  return { [file]: text.replace('"shortName":{"zh":"东镇","en":"Eastham"}', '"shortName":{"zh":"东镇"}') };
}

/**
 * A gallery of printed sheets, one small file each, to be looked at in any browser. What is painted otherwise than it hangs
 * there stands beside it as `…-changed.svg`: where that is right, it takes the other's name.
 */
import { existsSync } from "node:fs";
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { badgeRadius } from "../../src/look/discs.ts";
import { light } from "../../src/look/palette.ts";
import { at, type Block, beside, inset, stacked } from "../../src/painting/paint/block.ts";
import type { Brush, PictureScheme } from "../../src/painting/paint/brush.ts";
import { figure } from "../../src/painting/paint/figures.ts";
import { heading } from "../../src/painting/paint/heading.ts";
import { legend } from "../../src/painting/paint/legend.ts";
import { paintMap } from "../../src/painting/paint/map.ts";
import { badgeDisc, countDisc, severalDisc } from "../../src/painting/paint/marks.ts";
import { notices } from "../../src/painting/paint/notices.ts";
import { type Sheet, sheetOf } from "../../src/painting/paint/sheet.ts";
import { paragraph, type TextStyle } from "../../src/painting/paint/text.ts";
import type { Edition } from "../../src/prerender/geo-folder.ts";
import { brushesFor } from "../../src/prerender/pictures/brushes.ts";
import { cardOf } from "../../src/prerender/pictures/card.ts";
import { stillOf } from "../../src/prerender/pictures/still.ts";
import { editionOfTexts, smallEdition } from "../prerender/pictures-edition.ts";
import { counties, worldGeo } from "../worlds/world.ts";
import { fixedType } from "./fixed-type.ts";

const gallery = "tests/painting/gallery";
const CHANGED = "-changed.svg";

interface Worlds {
  readonly small: Edition;
  readonly counties: Edition;
}

/** By the name under which it hangs. */
const sheets: Readonly<Record<string, (worlds: Worlds) => Sheet>> = {
  "card-of-a-home": ({ small }) => cardOf(brushOf(small, "zh"), homeOf(small)),
  "card-of-a-place": ({ small }) => cardOf(brushOf(small, "en"), placesOf(small)[1]!),
  "card-among-counties": ({ counties }) => cardOf(brushOf(counties), placesOf(counties)[3]!),
  "still-of-a-home": ({ small }) => stillOf(brushOf(small, "zh"), homeOf(small)),
  "still-of-a-place-dark": ({ small }) => stillOf(brushOf(small, "en", "dark"), placesOf(small)[1]!),
  "still-of-counties": ({ counties }) => stillOf(brushOf(counties), homeOf(counties)),
  "map-of-a-place": ({ small }) => {
    const brush = brushOf(small, "zh");
    return hung(brush, paintMap(brush, placesOf(small)[2]!, { width: 320, height: 240, marks: 1 }).block);
  },
  "map-without-room": ({ counties }) => {
    const brush = brushOf(counties);
    return hung(brush, paintMap(brush, homeOf(counties), { width: 160, height: 120, marks: 1 }).block);
  },
  "legend-wide-and-narrow": ({ counties }) => {
    const brush = brushOf(counties);
    const map = paintMap(brush, homeOf(counties), { width: 640, height: 480, marks: 1 });
    const of = (width: number, height?: number) =>
      legend(brush, map, { width, size: 13, ...(height && { height }) });
    return hung(brush, stacked([of(480), of(200), of(200, 120)], 24));
  },
  "heading-and-figures": ({ small }) => {
    const brush = brushOf(small, "en");
    const statistics = small.published.atlas.initiatives.flatMap((each) => each.statistics);
    const top = heading(brush, placesOf(small)[1]!, { width: 200, title: 15, name: 29, kind: 13 });
    const figures = statistics.map((each) => figure(brush, each, { width: 200, size: 32, small: 12 }));
    return hung(brush, stacked([top, ...figures], 12));
  },
  "notices-left-and-in-the-middle": ({ small }) => {
    const brush = brushOf(small, "zh");
    const style = { width: 200, size: 11, fill: light.inkSoft };
    return hung(brush, stacked([notices(brush, style), notices(brush, { ...style, align: "middle" })], 16));
  },
  discs: ({ counties }) => {
    const brush = brushOf(counties);
    const box = (svg: string): Block => ({ width: 40, height: 40, svg });
    const badges = counties.published.atlas.types.map(({ id }) => box(badgeDisc(brush, id, 1, 20, 20)));
    const counts = [1, 12, 300].map((count) =>
      box(countDisc(brush, { count, scale: 1, x: 20, y: 20, home: count === 300 })),
    );
    const together = [2, 30].map((count) => box(severalDisc(brush, count, 1, 20, 20)));
    expect(badgeRadius).toBeLessThan(20);
    return hung(brush, stacked([beside(badges), beside([...counts, ...together])]));
  },
  "lines-plain-even-and-full": ({ small }) => {
    const text = "晚间授课，「塘边」与（菜园）两处；共三十一名学员、四名教师，每周三次。";
    const told = "Lessons in the evening, by the pond and in the kitchen garden; “three” times a week.";
    const style: TextStyle = { fount: "hei", size: 14, fill: light.ink, leading: 1.6 };
    const set = (language: string, said: string) =>
      stacked(
        (["plain", "even", "full"] as const).map((lines) =>
          paragraph(brushOf(small, language), said, { ...style, lines }, 180),
        ),
        12,
      );
    return hung(brushOf(small, "zh"), beside([set("zh", text), set("en", told)], 24));
  },
};

describe("in the gallery", () => {
  let worlds: Worlds;
  beforeAll(async () => {
    worlds = { small: await smallEdition("drawing"), counties: await editionOfTexts(worldGeo(counties)) };
  });

  test.each(Object.keys(sheets))("%s hangs as it is painted", async (name) => {
    const painted = lined(sheets[name]!(worlds).svg);
    const [file, changed] = [join(gallery, `${name}.svg`), join(gallery, name + CHANGED)];
    const hanging = existsSync(file) ? await readFile(file, "utf8") : null;
    if (painted === hanging) {
      await rm(changed, { force: true });
      return;
    }
    await writeFile(changed, painted);
    expect.fail(
      `${file} ${hanging === null ? "is not there" : "differs"}: look at ${changed}; where it is right, rename it`,
    );
  });

  test("nothing hangs that nobody paints", async () => {
    const hanging = (await readdir(gallery)).filter((file) => !file.endsWith(CHANGED));
    expect(hanging).toEqual(
      Object.keys(sheets)
        .map((name) => `${name}.svg`)
        .sort(),
    );
  });
});

/** In the map's first language unless told. */
function brushOf(
  edition: Edition,
  language: string = edition.published.atlas.map.languages[0],
  scheme: PictureScheme = "light",
): Brush {
  return brushesFor(edition, () => fixedType)(language as Brush["language"], scheme);
}

function homeOf({ published }: Edition) {
  return published.atlas.map.home;
}

function placesOf({ published }: Edition) {
  return published.atlas.places.map(({ id }) => id);
}

/** A block by itself on paper, with some of it around. */
function hung({ palette, type }: Brush, block: Block): Sheet {
  const { width, height, svg } = inset(block, 16, 16);
  return sheetOf({ width, height, svg: at(0, 0, { width, height, svg }) }, palette.paper, type);
}

/** An element a line, so that a difference is one of lines. */
function lined(svg: string): string {
  return `${svg.replaceAll("><", ">\n<")}\n`;
}

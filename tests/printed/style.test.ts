import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

interface Rule {
  readonly file: string;
  readonly selector: string;
  readonly property: string;
  readonly value: string;
}

const rules = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".css"))
  .flatMap((name) => rulesOf(name.replaceAll("\\", "/"), readFileSync(join("src", name), "utf8")));

/** Of fixed height, since there is no text in them: signs, bars, or what nobody sees. */
const withoutText = [".unseen", ".handle button", ".map-buttons > *", ".handing .close"];

/** Letters that stand on the map, whose places are reckoned in pixels. */
const onTheMap = /^\.(marks|count)\b/;

test("no selector repeats a class to stand above another", () => {
  const repeated = rules.filter(({ selector }) =>
    selector.split(/[\s>+~,]+/).some((compound) => {
      const classes = compound.match(/\.[\w-]+/g) ?? [];
      return new Set(classes).size < classes.length;
    }),
  );
  expect(repeated.map(({ file, selector }) => `${file}: ${selector}`)).toEqual([]);
});

describe("where letters are large and windows small", () => {
  test("the style sheets are read", () => {
    expect(rules.length).toBeGreaterThan(400);
    expect(rules).toContainEqual({
      file: "ui/style/page.css",
      selector: ".page",
      property: "display",
      value: "flex",
    });
  });

  test("nothing is taken from a window's size without a floor", () => {
    const bottomless = rules.filter(({ property, value }) => height.test(property) && !hasFloor(value));
    expect(bottomless.map(said)).toEqual([]);
  });

  test("no text has a height in pixels, nor is it set in pixels", () => {
    const fixed = rules.filter(
      ({ selector, property, value }) =>
        (/^(height|line-height|block-size|max-height)$/.test(property) &&
          /^\d+(\.\d+)?px$/.test(value) &&
          value !== "0px") ||
        (/^font(-size)?$/.test(property) && /\dpx/.test(value) && !onTheMap.test(selector)),
    );
    expect(fixed.filter(({ selector }) => !withoutText.includes(selector)).map(said)).toEqual([]);
    expect(withoutText.filter((selector) => !fixed.some((rule) => rule.selector === selector))).toEqual([]);
  });
});

describe("the reading of a value", () => {
  test.each([
    ["calc(var(--height) - 4rem)", false],
    ["min(20rem, 100vh - 4rem)", false],
    ["calc(1px + (100% - 2rem))", false],
    ["max(10rem, var(--height) - 4rem)", true],
    ["clamp(1rem, 100vh - 4rem, 9rem)", true],
    ["calc(max(0px, 100cqh - var(--covered)) / 2)", true],
    ["calc(var(--edge) - 0.4rem)", true],
    ["calc(0.44 * var(--height))", true],
  ])("%s has a floor: %s", (value, floor) => {
    expect(hasFloor(value)).toBe(floor);
  });
});

/** What says how high something is, or where from above or below. */
const height = /height|^(top|bottom|--.*)$/;
/** A length that is the window's, or the page's. */
const ofTheWindow = /(var\(--height\)|[\d.]+(%|[sdl]?v(h|min|max|b)|cq(h|b|min)))$/;

/** Whether wherever something is taken from the window's size, `max()` or `clamp()` sees to it that enough is left. */
function hasFloor(value: string): boolean {
  const open: string[] = [];
  for (const [index, sign] of [...value].entries()) {
    if (sign === "(") open.push(/[\w-]*$/.exec(value.slice(0, index))![0]);
    if (sign === ")") open.pop();
    const floored = open.some((name) => name === "max" || name === "clamp");
    if (value.startsWith(" - ", index) && !floored && ofTheWindow.test(value.slice(0, index))) return false;
  }
  return true;
}

/** Every declaration with the selector it stands under, whatever at-rules are around it. */
function rulesOf(file: string, css: string): readonly Rule[] {
  const blocks = css.replace(/\/\*.*?\*\//gs, "").matchAll(/([^{};]+)\{([^{}]*)\}/g);
  return [...blocks].flatMap(([, selector = "", body = ""]) =>
    body.split(";").flatMap((declaration) => {
      const [property = "", ...value] = declaration.split(":");
      if (value.length === 0) return [];
      const tidy = (text: string) => text.replace(/\s+/g, " ").trim();
      return [{ file, selector: tidy(selector), property: tidy(property), value: tidy(value.join(":")) }];
    }),
  );
}

function said({ file, selector, property, value }: Rule): string {
  return `${file}: ${selector} { ${property}: ${value} }`;
}

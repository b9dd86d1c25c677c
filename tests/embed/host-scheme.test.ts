import { describe, expect, test } from "vitest";
import { brightnessOf, schemeAt } from "../../src/embed/host/scheme.ts";

describe("how light a colour is", () => {
  test.each([
    ["rgb(255, 255, 255)", 1],
    ["rgb(0, 0, 0)", 0],
    ["rgba(255, 255, 255, 0.9)", 1],
    ["rgb(51, 102, 204)", 0.386],
    ["color(srgb 1 1 1)", 1],
    ["color(display-p3 0.1 0.1 0.1)", 0.1],
    ["color(srgb 1e-7 0 0)", 0],
    ["oklch(0.2 0.02 250)", 0.2],
    ["oklab(0.95 -0.01 0.02)", 0.95],
    ["lab(12 -4 8)", 0.12],
    ["lch(90 10 40 / 0.8)", 0.9],
    ["rgba(255, 255, 255, 0.5)", 1],
  ])("%s is %f", (colour, brightness) => {
    expect(brightnessOf(colour)).toBeCloseTo(brightness, 2);
  });

  test.each(["rgba(0, 0, 0, 0)", "rgba(0, 0, 0, 0.4)", "oklch(0.2 0.02 250 / 0.1)", "", "currentcolor"])(
    "%s is seen through, or no colour",
    (colour) => {
      expect(brightnessOf(colour)).toBe(null);
    },
  );
});

describe("a page", () => {
  const clear = "rgba(0, 0, 0, 0)";

  test("is as light as the nearest background that is not seen through", () => {
    expect(schemeOf([clear, "rgb(20, 20, 20)", "rgb(255, 255, 255)"])).toBe("dark");
    expect(schemeOf([clear, "rgb(240, 240, 240)", "rgb(0, 0, 0)"])).toBe("light");
  });

  test("is light on the very middle between black and white, whether ground or text is", () => {
    expect(schemeOf(["oklch(0.5 0 0)"])).toBe("light");
    expect(schemeOf(["oklch(0.499 0 0)"])).toBe("dark");
    expect(schemeOf([clear], "oklch(0.5 0 0)")).toBe("light");
    expect(schemeOf([clear], "oklch(0.501 0 0)")).toBe("dark");
    expect(schemeOf([clear], "currentcolor")).toBe("light");
  });

  test("without a background is as dark as its text is light", () => {
    expect(schemeOf([clear, clear], "rgb(255, 255, 255)")).toBe("dark");
    expect(schemeOf([clear, clear], "rgb(0, 0, 0)")).toBe("light");
  });

  test("is looked at through the trees that its elements have of their own", () => {
    const host = { parentElement: null, background: "rgb(10, 10, 10)", getRootNode: () => ({}) };
    const inside = { parentElement: null, background: clear, getRootNode: () => ({ host }) };
    expect(schemeAt(worldOf("rgb(0, 0, 0)"), inside as unknown as Element)).toBe("dark");
  });
});

/** The scheme seen by an element on these backgrounds, the nearest first. */
function schemeOf(backgrounds: readonly string[], text = "rgb(0, 0, 0)"): "light" | "dark" {
  const element = backgrounds.reduceRight<object | null>(
    (parentElement, background) => ({ parentElement, background, getRootNode: () => ({}) }),
    null,
  );
  return schemeAt(worldOf(text), element as Element);
}

function worldOf(color: string): Window {
  const getComputedStyle = (element: Element) => ({
    backgroundColor: (element as unknown as { background: string }).background,
    color,
  });
  return { getComputedStyle } as unknown as Window;
}

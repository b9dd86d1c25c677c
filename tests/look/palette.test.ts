import { describe, expect, test } from "vitest";
import { cssVariables, dark, light, type Palette, typeColour } from "../../src/look/palette.ts";
import { typeColours } from "../../src/look/type-colours.ts";
import { contrast, distance, type Sight, sights } from "./seeing.ts";

const text = 4.5; // WCAG 2.2, 1.4.3: text smaller than 24 px
const drawing = 3; // WCAG 2.2, 1.4.11: what must be seen to understand a drawing

describe.each([
  ["light", light],
  ["dark", dark],
])("in the %s palette", (_, palette) => {
  test.each<[ink: keyof Palette, ground: keyof Palette]>([
    ["ink", "paper"],
    ["ink", "paperRaised"],
    ["ink", "accentWash"],
    ["inkSoft", "paper"],
    ["inkSoft", "paperRaised"],
    ["inkSoft", "accentWash"],
    ["accent", "paper"],
    ["accent", "paperRaised"],
    ["accent", "accentWash"],
    ["accentInk", "accent"],
    ["seaInk", "sea"],
    ["label", "place"],
    ["label", "placeHover"],
    ["label", "placeChosen"],
    ["label", "placeFaded"],
    ["label", "labelHalo"],
  ])("%s can be read on %s", (ink, ground) => {
    expect(contrast(palette[ink] as string, palette[ground] as string)).toBeGreaterThanOrEqual(text);
  });

  test("the character on every badge can be read", () => {
    for (const type of palette.types) {
      expect(contrast(palette.badgeInk, type), type).toBeGreaterThanOrEqual(text);
    }
  });

  test.each<keyof Palette>(["land", "sea", "place", "placeHover", "placeChosen", "placeFaded", "paper"])(
    "every badge stands out from %s",
    (ground) => {
      for (const type of palette.types) {
        expect(contrast(type, palette[ground] as string), type).toBeGreaterThanOrEqual(drawing);
      }
    },
  );

  test.each<keyof Palette>(["place", "placeChosen", "sea", "land"])(
    "the chosen place's border stands out from %s",
    (ground) => {
      expect(contrast(palette.borderChosen, palette[ground] as string)).toBeGreaterThanOrEqual(drawing);
    },
  );

  test("every colour is written as six hexadecimal digits", () => {
    for (const colour of Object.values(palette).flat()) expect(colour).toMatch(/^#[0-9a-f]{6}$/);
  });
});

// Distances in OKLab. The floors are what the palette reaches, rounded down: a new colour may not come closer.
describe("the type colours stay apart", () => {
  test.each<[sight: Sight, inLight: number, inDark: number]>([
    ["normal", 0.09, 0.094],
    ["protan", 0.055, 0.055],
    ["deutan", 0.055, 0.055],
    ["tritan", 0.055, 0.058],
  ])("for %s sight", (sight, inLight, inDark) => {
    expect(nearest(light, sight)).toBeGreaterThanOrEqual(inLight);
    expect(nearest(dark, sight)).toBeGreaterThanOrEqual(inDark);
  });

  test("and both palettes have one for the same types, which start again when there are more", () => {
    expect(light.types).toHaveLength(typeColours);
    expect(dark.types).toHaveLength(typeColours);
    expect(typeColour(light, 1)).toBe(light.types[1]);
    expect(typeColour(light, light.types.length + 1)).toBe(light.types[1]);
  });
});

describe("the palette as CSS", () => {
  test("has one property for each meaning and each type", () => {
    const css = new Map(
      cssVariables(dark)
        .split(";")
        .map((line) => line.split(":") as [string, string]),
    );
    expect(css.size).toBe(Object.keys(dark).length - 1 + dark.types.length);
    expect(css.get("--sea")).toBe(dark.sea);
    expect(css.get("--place-chosen")).toBe(dark.placeChosen);
    expect(css.get("--type-0")).toBe(dark.types[0]);
    expect(css.get(`--type-${dark.types.length - 1}`)).toBe(dark.types.at(-1));
  });
});

describe("the yardsticks themselves", () => {
  test("give the values their standards print", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 6);
    expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
    expect(distance("#000000", "#ffffff", "normal")).toBeCloseTo(1, 4);
  });

  test("leave grey grey for every eye", () => {
    for (const sight of sights) expect(distance("#808080", "#808080", sight)).toBe(0);
    for (const sight of sights) expect(distance("#404040", "#c0c0c0", sight)).toBeCloseTo(0.42, 1);
  });

  test("bring red and green together for protan and deutan eyes, not for tritan ones", () => {
    const [red, green] = ["#c04030", "#5a7a20"];
    for (const sight of ["protan", "deutan"] as const) {
      expect(distance(red, green, sight)).toBeLessThan(0.6 * distance(red, green, "normal"));
    }
    expect(distance(red, green, "tritan")).toBeGreaterThan(0.8 * distance(red, green, "normal"));
  });
});

function nearest({ types }: Palette, sight: Sight): number {
  const distances = types.flatMap((a, rank) => types.slice(rank + 1).map((b) => distance(a, b, sight)));
  return Math.min(...distances);
}

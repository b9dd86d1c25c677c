/** The page's one stylesheet: the palette as custom properties, then the rooms' own rules, minified for the engines we serve. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Features, transform } from "lightningcss";
import type { Language } from "../atlas/atlas.ts";
import { nominalZoom } from "../look/camera.ts";
import { type Frame, wholeSight } from "../look/frame.ts";
import { homeSpacingEm, letteringOf, letteringVariables, nameHalo } from "../look/lettering.ts";
import { cssVariables, dark, kebab, light } from "../look/palette.ts";
import { sizeAt, sizes } from "../look/sizes.ts";
import { saidIn } from "../words/tongues.ts";
import { allWords } from "../words/words.ts";
import { SMALL_FRAME_PX, tierStyle } from "./figure/tier-style.ts";
import { styleEngines } from "./scripts/engines.ts";

/** What a reader sees at once. */
const first = ["ui/style/base.css", "ui/style/page.css", "ui/style/figure.css", "ui/style/sheet.css"];
/** The head of a page that opens by itself. */
const head = "ui/style/head.css";
const panel = ["ui/style/filter.css", "ui/style/panel.css"];
/** What initiatives open on: a frame prints less of it, and gets this with its script. */
const body = "ui/style/body.css";

/** What makes room for large letters, whatever stands before. */
const letters = "ui/style/letters.css";

/** What the figure's style depends on: the languages that it speaks, the map's frame, and the tiers that the printed pages speak of. */
export interface FigureStyle {
  readonly languages: readonly Language[];
  readonly frame: Frame;
  readonly spoken: ReadonlySet<number>;
}

/** `src`: the folder of the rooms. */
export async function pageStyle(src: string, figure: FigureStyle): Promise<string> {
  const rules = await sheets(src, [...first, head, ...panel, body, letters, "ui/style/print.css"]);
  return minified("page.css", [systemColours(), figureStyle(figure), rules].join("\n"));
}

/**
 * The style of a frame, without its panel's: other rooms around the map, colours that its address can choose, and one long
 * read for `height=auto`. On paper a frame stays the box that its article has for it. Where scripts do not run the door has
 * said nothing of a height.
 */
export async function embedStyle(src: string, figure: FigureStyle): Promise<string> {
  const rules = await sheets(src, [...first, "ui/style/embed.css", letters]);
  const flow = `:root:not([data-height="fit"]){${await sheets(src, ["ui/style/flow.css"])}}`;
  const unscripted = `:root:not([data-height]){${await sheets(src, ["ui/style/unscripted.css"])}}`;
  return minified(
    "embed.css",
    [chosenColours(), figureStyle(figure, SMALL_FRAME_PX), rules, flow, unscripted].join("\n"),
  );
}

/** What a map of many places, or of long words at its head, prints besides. */
export async function crowdedStyle(src: string): Promise<string> {
  return minified("crowded.css", await sheets(src, ["ui/style/crowded.css"]));
}

/** The style of a frame's panel. */
export async function panelStyle(src: string): Promise<string> {
  return minified("panel.css", await sheets(src, panel));
}

/** What changes where scripts do not run, on a page of its own. */
export async function unscriptedStyle(src: string): Promise<string> {
  return minified("unscripted.css", await sheets(src, ["ui/style/flow.css", "ui/style/unscripted.css"]));
}

/** The style that a script brings, from its file. */
export async function scriptsStyle(file: string): Promise<string> {
  return minified(file, ofTheWindow(await readFile(file, "utf8")));
}

async function sheets(src: string, names: readonly string[]): Promise<string> {
  const rules = await Promise.all(names.map((name) => readFile(join(src, name), "utf8")));
  return ofTheWindow(rules.join("\n"));
}

/**
 * The page fills its window, so what is asked of the container `app` can be asked of the window, as engines before container
 * queries can (CSS Containment 3): with a comma in place of `or`, which they know as little.
 */
function ofTheWindow(rules: string): string {
  return rules.replace(/@container app ([^{]+)\{/g, (_, query: string) => {
    const ways = query.split(" or ").map((way) => way.trim().replace(/^\((\(.*\))\)$/, "$1"));
    return `@media ${ways.join(",")}{`;
  });
}

/** The figure's proportion and sizes: it is printed before any pane is known, so sizes are those of a usual one. And its tiers. */
function figureStyle({ languages, frame, spoken }: FigureStyle, usualPx?: number): string {
  const zoom = nominalZoom(frame, wholeSight(frame));
  const named = Object.entries(sizes).map(
    ([name, stops]) => `--${kebab(name)}:${sizeAt(stops, zoom).toFixed(2)}px`,
  );
  const values = [
    `--home-spacing:${homeSpacingEm}em`,
    `--name-halo:${2 * nameHalo}px`,
    `--proportion:${(frame.width / frame.height).toFixed(4)}`,
    ...named,
  ];
  return `${letteringStyle(languages)}:root{${values.join(";")}}\n${tierStyle(frame, spoken, usualPx)}`;
}

/** How each language of a page is set, by the element that names it: of the first everything, of others what is otherwise. */
export function letteringStyle([first, ...others]: readonly Language[]): string {
  const all = Object.entries(letteringVariables(letteringOf(first!)));
  return [
    rule(others.length > 0 ? `:root,${named(first!)}` : ":root", all),
    ...others.map((language) => languageStyle(language, first!)),
  ].join("");
}

/** How a language is set on a page that is printed in another. */
export function languageStyle(language: Language, first: Language): string {
  const usual = letteringVariables(letteringOf(first));
  const own = Object.entries(letteringVariables(letteringOf(language)));
  return rule(
    named(language),
    own.filter(([name, value]) => usual[name] !== value),
  );
}

function rule(selector: string, variables: readonly (readonly [string, string])[]): string {
  if (variables.length === 0) return "";
  return `${selector}{${variables.map(([name, value]) => `--${name}:${value}`).join(";")}}`;
}

/** Elements that say they are in a language. */
function named(language: Language): string {
  return `[lang="${saidIn(allWords, language).tag}"]`;
}

/** The palette's colours by name, as the reader's system has it; on paper they are the light ones. */
export function systemColours(): string {
  return [
    `:root{${cssVariables(light)}}`,
    `@media screen and (prefers-color-scheme:dark){:root{${cssVariables(dark)}}}`,
    ...typeColours(),
  ].join("\n");
}

/** Colours that `data-theme` chooses; without it, or where it is `auto`, the reader's system does. Paper is light. */
function chosenColours(): string {
  const byTheme = (theme: string) => `:root[data-theme="${theme}"]`;
  return [
    `:root{${cssVariables(light)}}`,
    `@media screen and (prefers-color-scheme:dark){:root:not([data-theme="light"]){${cssVariables(dark)}}}`,
    `@media screen{${byTheme("dark")}{${cssVariables(dark)};color-scheme:dark}}`,
    `${byTheme("light")}{color-scheme:light}`,
    ...typeColours(),
  ].join("\n");
}

function typeColours(): readonly string[] {
  return light.types.map((_, rank) => `.type-${rank}{--type:var(--type-${rank})}`);
}

/** For the engines that the pages are made for. */
export function minified(filename: string, css: string): string {
  const code = new TextEncoder().encode(css);
  // No colour here is said as light-dark(), and what stands in for it would be there for nothing.
  return transform({
    ...{ filename, code, minify: true, targets: styleEngines },
    exclude: Features.LightDark,
  }).code.toString();
}

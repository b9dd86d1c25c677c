/** The page's one stylesheet: the palette as custom properties, then the rooms' own rules, minified for the engines we serve. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { browserslistToTargets, transform } from "lightningcss";
import { type Frame, nominalZoom, wholeSight } from "../look/frame.ts";
import { cssVariables, dark, kebab, light } from "../look/palette.ts";
import { latinScale, sizeAt, sizes } from "../look/sizes.ts";

const sheets = [
  "ui/style/page.css",
  "ui/style/figure.css",
  "ui/style/sheet.css",
  "ui/style/filter.css",
  "ui/style/panel.css",
  "ui/style/lightbox.css",
  "map/live-map.css",
  "ui/style/print.css",
];

/** `src`: the folder of the rooms. */
export async function pageStyle(src: string, frame: Frame): Promise<string> {
  const rules = await Promise.all(sheets.map((sheet) => readFile(join(src, sheet), "utf8")));
  return minified("page.css", [colours(), `:root{${figureSizes(frame)}}`, ...rules].join("\n"));
}

/** What changes where scripts do not run. */
export async function unscriptedStyle(src: string): Promise<string> {
  return minified("unscripted.css", await readFile(join(src, "ui/style/unscripted.css"), "utf8"));
}

/** The figure's proportion and sizes: it is printed before any pane is known, so sizes are those of a usual one. */
function figureSizes(frame: Frame): string {
  const zoom = nominalZoom(frame, wholeSight(frame));
  const named = Object.entries(sizes).map(
    ([name, stops]) => `--${kebab(name)}:${sizeAt(stops, zoom).toFixed(2)}px`,
  );
  return [
    `--latin-scale:${latinScale}`,
    `--proportion:${(frame.width / frame.height).toFixed(4)}`,
    ...named,
  ].join(";");
}

function colours(): string {
  const types = light.types.map((_, rank) => `.type-${rank}{--type:var(--type-${rank})}`);
  return [
    `:root{${cssVariables(light)}}`,
    `@media (prefers-color-scheme:dark){:root{${cssVariables(dark)}}}`,
    ...types,
  ].join("\n");
}

function minified(filename: string, css: string): string {
  const targets = browserslistToTargets(["chrome 86", "safari 14.1", "firefox 78"]);
  return transform({ filename, code: new TextEncoder().encode(css), minify: true, targets }).code.toString();
}

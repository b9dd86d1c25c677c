import type { Language } from "./atlas.ts";
import { count, type Mended, printMended } from "./format/mending.ts";
import { mendCoordinates } from "./format/shapes.ts";
import { AtlasError, type GeoError } from "./parse/text/errors.ts";
import { openGeo } from "./parse/text/json.ts";

export interface Formatted {
  readonly text: string;
  /** What became of its shapes, a phrase each; order and spacing are not worth a word. */
  readonly mended: readonly string[];
}

/** The canonical text of a file of geo/. `languages`: those of the map, in its order. */
export function formatGeo(fileName: string, text: string, languages?: readonly Language[]): string {
  return formatted(fileName, text, languages).text;
}

/** The languages that the text of a map.json names, in its order; none where it is wrong, which parse tells. */
export function languagesIn(mapText: string | undefined): readonly Language[] {
  try {
    const { languages } = JSON.parse(mapText ?? "");
    return Array.isArray(languages) ? languages.filter((each) => typeof each === "string") : [];
  } catch {
    return [];
  }
}

/**
 * A file of geo/ in its canonical form: keys in a fixed order, one feature or entry a line, five decimals, rings as RFC 7946
 * wants them, so that one edit is a one-line change. Keys that are not known stay, at the end. A text has the map's `languages`
 * in the map's order; where they are not told it stays as it stands. Formatting twice is formatting once.
 *
 * @throws {AtlasError} when the text is not JSON, or has what JSON.parse would lose, such as a key that stands twice.
 */
export function formatted(
  fileName: string,
  text: string,
  languages: readonly Language[] = fileName === "map.json" ? languagesIn(text) : [],
): Formatted {
  const errors: GeoError[] = [];
  const root = openGeo(fileName, text.replace(/^\uFEFF+/, ""), errors);
  if (errors.length > 0 || root === undefined) throw new AtlasError(errors);
  const mended: Mended = new Map();
  return { text: canonical(fileName, root.value, languages, mended), mended: printMended(mended) };
}

/** The canonical text of what stands in a file; `mended` counts what must be mended for that. */
export function canonical(
  fileName: string,
  content: unknown,
  languages: readonly Language[] = [],
  mended: Mended = new Map(),
): string {
  const layout = layoutOf(fileName, languages);
  const value = arranged(content as Json, layout, mended);
  return `${fileName === "map.json" ? printPretty(value, "") : printLines(value)}\n`;
}

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** The keys of an object in their order, with the layout of their values. Lists have the layout of their items. */
type Layout = { readonly [key: string]: Layout } | "as it is" | "degrees" | "geometry";

const any = "as it is";
const period: Layout = { from: any, to: any, planned: any };
const statistics = (text: Layout): Layout => ({
  id: any,
  value: any,
  unit: text,
  label: text,
  exactness: any,
  period,
  source: any,
  headline: any,
  plot: any,
});

// A place and an initiative share this order: each leaves out the other's keys.
const feature = (text: Layout): Layout => ({
  type: any,
  id: any,
  properties: {
    name: text,
    shortName: text,
    kind: text,
    type: any,
    chapter: any,
    title: text,
    summary: text,
    label: "degrees",
    locality: text,
    period,
    statistics: statistics(text),
    accuracyKm: any,
    source: any,
  },
  geometry: "geometry",
});

const layouts = (text: Layout): Readonly<Record<string, Layout>> => ({
  "map.json": {
    title: text,
    byline: text,
    lede: text,
    languages: any,
    home: any,
    order: any,
    frame: "degrees",
    bounds: "degrees",
    review: { status: any, number: any, reason: text },
    notices: text,
    attribution: { text, url: any },
    words: { whole: text, home: text, places: text, chapters: text, searchHint: text, original: text },
    pictures: any,
  },
  "types.json": { types: { id: any, name: text, badge: any }, chapters: { id: any, name: text } },
  "sources.json": { sources: { id: any, title: text, credit: text, url: any } },
  "photos.json": {
    photos: { id: any, caption: text, alt: text, credit: text, place: any, initiatives: any, source: any },
  },
});

function layoutOf(fileName: string, languages: readonly Language[]): Layout {
  const text: Layout = Object.fromEntries(languages.map((language) => [language, any] as const));
  if (fileName.endsWith(".geojson")) return { type: any, features: feature(text) };
  const known = layouts(text);
  return Object.hasOwn(known, fileName) ? known[fileName]! : any;
}

function arranged(value: Json, layout: Layout, mended: Mended): Json {
  if (layout === "geometry") return arrangedGeometry(value, mended);
  if (layout === "degrees" && typeof value === "number") return rounded(value, mended);
  if (isList(value)) return value.map((item) => arranged(item, layout, mended));
  if (!isObject(value)) return value;
  if (typeof layout === "string") return value;
  const known = Object.keys(layout).filter((key) => Object.hasOwn(value, key));
  const unknown = Object.keys(value).filter((key) => !Object.hasOwn(layout, key));
  const keys = [...known, ...unknown];
  return Object.fromEntries(keys.map((key) => [key, arranged(value[key]!, layoutAt(layout, key), mended)]));
}

function layoutAt(layout: Exclude<Layout, string>, key: string): Layout {
  return Object.hasOwn(layout, key) ? layout[key]! : any;
}

function arrangedGeometry(value: Json, mended: Mended): Json {
  const geometry = arranged(value, { type: any, coordinates: "degrees" }, mended);
  if (!isObject(geometry) || !Object.hasOwn(geometry, "coordinates")) return geometry;
  const coordinates = mendCoordinates(geometry.type, geometry.coordinates, mended) as Json;
  return { ...geometry, coordinates };
}

function rounded(degrees: number, mended: Mended): number {
  const kept = Math.round(degrees * 1e5) / 1e5;
  if (kept !== degrees) count(mended, "rounded");
  return kept;
}

/** An object whose lists stand one item a line. */
function printLines(value: Json): string {
  if (!isObject(value)) return JSON.stringify(value);
  const members = Object.entries(value).map(([key, item]) => {
    const isLong = isList(item) && item.length > 0;
    const printed = isLong
      ? `[\n${item.map((each) => JSON.stringify(each)).join(",\n")}\n]`
      : JSON.stringify(item);
    return `${JSON.stringify(key)}:${printed}`;
  });
  return `{${members.join(",")}}`;
}

/** Indented by two spaces; what holds only plain values stands on one line. */
function printPretty(value: Json, indent: string): string {
  const inner = `${indent}  `;
  if (!isList(value) && !isObject(value)) return JSON.stringify(value);
  const named = isList(value)
    ? value.map((item) => ["", item] as const)
    : Object.entries(value).map(([key, item]) => [`${JSON.stringify(key)}: `, item] as const);
  const isShort = indent !== "" && named.every(([, item]) => !isList(item) && !isObject(item));
  const items = named.map(([name, item]) => `${name}${printPretty(item, inner)}`);
  const [open, close] = isList(value) ? ["[", "]"] : ["{", "}"];
  if (isShort || items.length === 0) return `${open}${items.join(", ")}${close}`;
  return `${open}\n${items.map((item) => inner + item).join(",\n")}\n${indent}${close}`;
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function isObject(value: Json): value is { readonly [key: string]: Json } {
  return typeof value === "object" && value !== null && !isList(value);
}

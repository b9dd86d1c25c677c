import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { parseSync } from "vite";
import { beforeAll, expect, test, vi } from "vitest";
import { builtSite } from "./built.ts";

vi.setConfig({ testTimeout: 120_000 }); // what is a megabyte takes a busy machine long to press

let files: ReadonlyMap<string, Buffer>;

beforeAll(async () => {
  files = await builtSite();
}, 120_000);

test("the script before the live map is at most 12.5 kB, and not suspiciously small", () => {
  const { statically } = reachedFrom(entry());
  const bytes = statically.reduce((sum, name) => sum + brotli(name), 0);
  expect(bytes).toBeLessThanOrEqual(12_500);
  expect(bytes).toBeGreaterThanOrEqual(6_000);
});

test("every printed page as it is served is at most 14.6 kB, and not suspiciously small", () => {
  const pages = [...files.keys()].filter((name) => /(^|\/)index\.html$/.test(name) && !ownPages.test(name));
  const framed = pages.filter((name) => name.startsWith("embed/"));
  expect(framed).toHaveLength(2 * 6); // of six places in two languages
  expect(pages.length - framed.length).toBe(2 * (6 + 26));
  for (const page of pages) {
    expect(brotli(page), page).toBeLessThanOrEqual(14_600);
    expect(brotli(page), page).toBeGreaterThanOrEqual(6_000);
  }
});

test("a frame's page needs at most 2.5 kB of script more than a page of its own", () => {
  const guest = only(/^assets\/guest-.*\.js$/);
  expect(reachedFrom(entry()).dynamically).toContain(guest);
  expect(brotli(guest)).toBeLessThanOrEqual(2_500);
  for (const name of importsOf(guest).statically) expect(name).toMatch(/^assets\/(page|protocol)-/);
});

test("the live map is reached by import() alone, and its size stays about what it is", () => {
  const { statically, dynamically } = reachedFrom(entry());
  const liveMap = only(/^assets\/live-map-.*\.js$/);
  expect(statically).not.toContain(liveMap);
  expect(dynamically).toContain(liveMap);
  for (const name of statically) expect(String(files.get(name)), name).not.toContain("maplibregl-");
  const bytes = brotli(liveMap) + brotli(only(/^assets\/worker-.*\.js$/));
  expect(bytes).toBeGreaterThan(LIVE_MAP_BYTES * 0.85);
  expect(bytes).toBeLessThan(LIVE_MAP_BYTES * 1.1);
}, 120_000);

test("the worker is one file that needs no other", () => {
  const name = only(/^assets\/worker-.*\.js$/);
  expect(importsOf(name)).toEqual({ statically: [], dynamically: [] });
  const { program } = parseSync(name, String(files.get(name)));
  expect(program.body.filter(({ type }) => /^(Import|Export)/.test(type))).toEqual([]);
});

/** The pages of `embed/` that show no map. */
const ownPages = /^embed\/(check|examples)\//;

/** Of the live map's script with its worker, brotli, when this was last looked at. */
const LIVE_MAP_BYTES = 361_000;

function brotli(name: string): number {
  return brotliCompressSync(files.get(name)!).length;
}

function only(pattern: RegExp): string {
  const found = [...files.keys()].filter((name) => pattern.test(name));
  expect(found, String(pattern)).toHaveLength(1);
  return found[0]!;
}

/** The script that index.html names. */
function entry(): string {
  const [, name] = /<script type="module"[^>]* src="\.\/([^"]+)"/.exec(String(files.get("index.html"))) ?? [];
  return name!;
}

function reachedFrom(first: string): {
  readonly statically: readonly string[];
  readonly dynamically: readonly string[];
} {
  const statically = [first];
  const dynamically: string[] = [];
  for (const name of statically) {
    const found = importsOf(name);
    statically.push(...found.statically.filter((each) => !statically.includes(each)));
    dynamically.push(...found.dynamically);
  }
  return { statically, dynamically };
}

function importsOf(name: string): {
  readonly statically: readonly string[];
  readonly dynamically: readonly string[];
} {
  const { module } = parseSync(name, String(files.get(name)));
  const text = String(files.get(name));
  const beside = (address: string) => join("assets", address).replaceAll("\\", "/");
  return {
    statically: [
      ...module.staticImports.map(({ moduleRequest }) => beside(moduleRequest.value)),
      ...module.staticExports.flatMap(({ entries }) =>
        entries.flatMap(({ moduleRequest }) => (moduleRequest ? [beside(moduleRequest.value)] : [])),
      ),
    ],
    dynamically: module.dynamicImports.flatMap(({ moduleRequest: { start, end } }) => {
      const [, address] = /^["'`]([^"'`]*)["'`]/.exec(text.slice(start, end)) ?? [];
      return address === undefined ? [] : [beside(address)];
    }),
  };
}

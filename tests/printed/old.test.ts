/** The promise of old engines (`src/prerender/scripts/engines.ts`), held against published compatibility data. */
import { existsSync } from "node:fs";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { engines } from "../../src/prerender/scripts/engines.ts";
import { builtSite } from "./built.ts";
import { type Engine, enginesWithout, featureAt, isBefore, type Used } from "./old/compat.ts";
import { type Fallback, fallbacks, liveMapFallbacks, liveMapOurs, ours } from "./old/fallbacks.ts";
import { isOfLanguage } from "./old/member-features.ts";
import { featuresOfPage } from "./old/page-features.ts";
import { featuresOfScript } from "./old/script-features.ts";
import { featuresOfStyle } from "./old/style-features.ts";

vi.setConfig({ testTimeout: 120_000 }); // a megabyte of script is read

const isLiveMap = (file: string) => /^assets\/(live-map|worker)-.*\.js$/.test(file);
/** What is used, by file, of which anything lacks. */
let used: readonly (Used & { readonly file: string })[];

beforeAll(async () => {
  used = [...(await builtSite())].flatMap(([file, bytes]) =>
    featuresOf(file, String(bytes)).map((one) => ({ ...one, file })),
  );
}, 240_000);

describe("the built files", () => {
  test("are read: what any page uses is found", () => {
    const all = new Set(used.map(({ feature }) => feature));
    for (const feature of [
      ...[
        "css.properties.gap",
        "css.at-rules.media.prefers-color-scheme",
        "css.selectors.not",
        "css.types.env",
      ],
      ...["javascript.operators.import", ".replaceChildren()"],
      ...["html.elements.details", "svg.elements.use", "html.elements.img.decoding", "api.ResizeObserver"],
    ])
      expect(all, feature).toContain(feature);
    const lateStyle = used.find(
      ({ file, feature }) => /later-/.test(file) && feature === "css.properties.flex-wrap",
    );
    expect(lateStyle).toBeDefined();
  });

  test("ask nothing of a promised engine that it lacks, but what has a fallback", () => {
    const lacking = used.filter(({ file, without }) => without.length > 0 && !isLiveMap(file));
    expect(said(lacking.filter((one) => !isOurs(one) && !fallbacks.some(isFor(one))))).toEqual([]);
    expect(unused(fallbacks, lacking)).toEqual([]);
    expect(ours.filter((name) => !lacking.some(({ feature }) => memberOf(feature) === name))).toEqual([]);
  });

  test("bring the live map only to engines that can draw it, and ask no more of these than has a fallback", () => {
    const guard = enginesWithout(featureAt(["api", "WebGL2RenderingContext"])!);
    expect(guard).toContain("safari");
    const asked = used.find(
      ({ file, feature }) => /page-/.test(file) && feature === '"WebGL2RenderingContext" in',
    );
    expect(asked).toBeDefined();
    const lacking = used.filter(
      ({ file, feature, without }) =>
        isLiveMap(file) &&
        without.some((engine) => !guard.includes(engine)) &&
        (!feature.startsWith(".") || isOfLanguage(memberOf(feature) ?? "")),
    );
    const isTheirs = ({ feature }: Used) => liveMapOurs.includes(memberOf(feature) ?? feature);
    expect(said(lacking.filter((one) => !isTheirs(one) && !liveMapFallbacks.some(isFor(one))))).toEqual([]);
    expect(unused(liveMapFallbacks, lacking)).toEqual([]);
  });
});

describe("the list of fallbacks", () => {
  test("says of each where it is", () => {
    for (const { feature, whole, where } of [...fallbacks, ...liveMapFallbacks]) {
      expect(whole.length, feature).toBeGreaterThan(5);
      expect(
        existsSync(where) || existsSync(`node_modules/${where}/package.json`),
        `${feature}: ${where}`,
      ).toBe(true);
    }
  });

  test("has each feature once", () => {
    for (const list of [fallbacks, liveMapFallbacks]) {
      const features = list.map(({ feature }) => feature);
      expect(new Set(features).size).toBe(features.length);
    }
  });
});

describe("what an engine lacks", () => {
  test.each([
    ["Array.prototype.at", "x.js", "a.at(-1)", ".at()"],
    ["a global", "x.js", "structuredClone(a)", "api.structuredClone"],
    ["a static method", "x.js", "Object.hasOwn(a, b)", "javascript.builtins.Object.hasOwn"],
    ["one of the browser's", "x.js", "AbortSignal.timeout(9)", "api.AbortSignal.timeout_static"],
    ["an option", "x.js", "a.addEventListener('b', c, { signal: d })", ".addEventListener({ signal })"],
    [
      "an option said before",
      "x.js",
      "{ const o = { signal: d }; a.addEventListener('b', c, o) }",
      ".addEventListener({ signal })",
    ],
    ["a constructor's option", "x.js", "new Worker(a, { type: 'module' })", "Worker({ type })"],
    [
      "an assignment",
      "x.js",
      "class A { static { a() } }",
      "javascript.classes.static.initialization_blocks",
    ],
    ["a pattern", "x.js", "/(?<!a)b/", "javascript.regular_expressions.lookbehind_assertion"],
    [
      "a pattern in a text",
      "x.js",
      "new RegExp('(?<=a)b')",
      "javascript.regular_expressions.lookbehind_assertion",
    ],
    ["a selector in a script", "x.js", "a.closest('b:has(c)')", "css.selectors.has"],
    ["an element made by script", "x.js", "h('dialog', { open: true })", "html.elements.dialog"],
    [
      "a style that a script brings",
      "x.js",
      "add(`@media all{.a{inset:0;color:var(--a)}.b{color:var(--b)}.c{color:#fff}}`)",
      "css.properties.inset",
    ],
    ["a property", "x.css", "a{aspect-ratio:1}", "css.properties.aspect-ratio"],
    ["a value", "x.css", "a{overflow:clip}", "css.properties.overflow.clip"],
    ["a function", "x.css", "a{color:color-mix(in srgb,red,blue)}", "css.types.color.color-mix"],
    ["a unit", "x.css", "a{height:1dvh}", "css.types.length.viewport_percentage_units_dynamic"],
    [
      "a unit in a variable",
      "x.css",
      "a{--b:calc(1cqw + 1px)}",
      "css.types.length.container_query_length_units",
    ],
    ["an at-rule", "x.css", "@layer a{b{color:red}}", "css.at-rules.layer"],
    ["a query", "x.css", "@media (width>=3px){a{color:red}}", "css.at-rules.media.range_syntax"],
    ["a selector", "x.css", "a:has(b){color:red}", "css.selectors.has"],
    ["a selector's list", "x.css", "a:not(b,c){color:red}", "css.selectors.not.selector_list"],
    ["nesting", "x.css", "a{& b{color:red}}", "css.selectors.nesting"],
    ["an attribute", "x.html", "<p inert>", "html.global_attributes.inert"],
    ["a style in a page", "x.html", "<style>a{inset:0}</style>", "css.properties.inset"],
    ["a script in a page", "x.html", "<script>a.at(1)</script>", ".at()"],
  ])("is found: %s", (_, file, text, feature) => {
    const found = featuresOf(file, text).find((one) => one.feature === feature);
    expect(found?.without.length).toBeGreaterThan(0);
  });

  test.each([
    ["x.js", "a.map(b); a.addEventListener('b', c, { passive: true }); fetch(a)"],
    ["x.js", "typeof structuredClone"],
    ["x.css", "a{gap:1px;display:grid;-webkit-user-select:none;user-select:none}"],
    ["x.css", "@supports (height:1dvh){a{color:red}}"],
    ["x.html", '<p class="a"><script>const structuredClone = 1; b(structuredClone)</script>'],
  ])("is not found where there is nothing: %s %s", (file, text) => {
    expect(said(featuresOf(file, text).filter(({ without }) => without.length > 0))).toEqual([]);
  });

  test("is told by its versions", () => {
    expect(isBefore("14.1", "15")).toBe(true);
    expect(isBefore("14.1", "14.10")).toBe(true);
    expect(isBefore("14.1", "14")).toBe(false);
    expect(isBefore("86", "86")).toBe(false);
    expect(enginesWithout(featureAt(["api", "HTMLDialogElement", "showModal"])!)).toEqual([
      "safari",
      "safari_ios",
      "firefox",
    ]);
    expect(enginesWithout(featureAt(["css", "properties", "gap", "flex_context"])!)).toEqual([]);
    expect(Object.keys(engines)).toEqual(["chrome", "safari", "safari_ios", "firefox"] satisfies Engine[]);
  });
});

/** All that a file uses, with the style and the scripts in it. */
function featuresOf(file: string, text: string): readonly Used[] {
  if (file.endsWith(".css")) return featuresOfStyle(text);
  if (file.endsWith(".js")) {
    const { features, styles } = featuresOfScript(file, text);
    return [...features, ...styles.flatMap(({ text: css }) => featuresOfStyle(css))];
  }
  if (!file.endsWith(".html")) return [];
  const { features, styles, scripts } = featuresOfPage(text);
  return [
    ...features,
    ...styles.flatMap(featuresOfStyle),
    ...scripts.flatMap((script) => featuresOf(`${file}.js`, script)),
  ];
}

const isFor =
  ({ feature: one }: Used) =>
  ({ feature }: Fallback) =>
    one === feature || one.startsWith(`${feature}.`) || one === `${feature}()`;

function isOurs({ feature }: Used): boolean {
  return ours.includes(memberOf(feature) ?? "");
}

/** The name of a member that is asked of whatever it may be. */
function memberOf(feature: string): string | undefined {
  return /^\.([\w$]+)(\(\))?$/.exec(feature)?.[1];
}

function unused(list: readonly Fallback[], lacking: readonly Used[]): readonly string[] {
  return list
    .filter((fallback) => !lacking.some((one) => isFor(one)(fallback)))
    .map(({ feature }) => feature);
}

function said(lacking: readonly (Used & { readonly file?: string })[]): readonly string[] {
  const lines = lacking.map(
    ({ feature, without, file }) => `${feature}: not in ${without.join(", ")} (${file})`,
  );
  return [...new Set(lines)].slice(0, 40);
}

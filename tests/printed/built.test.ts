/** What can be wrong in the files that are published, whatever their sources say. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { embedFolder } from "../../src/embed/files.ts";
import { assetsFolder, photosFolder, takenIds } from "../../src/prerender/site/own-folders.ts";
import * as pageIds from "../../src/view/page-ids.ts";
import { district } from "../worlds/district.ts";
import { builtSite } from "./built.ts";
import { hiddenIn, hiddenWords } from "./hidden-names.ts";

let files: ReadonlyMap<string, Buffer>;

beforeAll(async () => {
  files = await builtSite();
}, 120_000);

test("every folder of the site is a place's or an initiative's of the whole map, or called as no place can be", () => {
  const folders = (names: Iterable<string>) =>
    new Set([...names].filter((name) => name.includes("/")).map((name) => name.split("/")[0]!));
  const above = folders(files.keys());
  const below = folders(
    [...files.keys()].filter((name) => name.startsWith("embed/")).map((name) => name.slice("embed/".length)),
  );
  const { order, home } = JSON.parse(readFileSync(join(district, "map.json"), "utf8")) as {
    order: readonly string[];
    home: string;
  };
  const whole = JSON.parse(readFileSync(join(district, `${home}.geojson`), "utf8")) as {
    features: readonly { id: string }[];
  };
  const own = [...order, ...whole.features.map(({ id }) => id)];
  for (const { id } of whole.features.slice(1)) expect([...above], id).toContain(id);
  for (const place of order)
    expect(
      [above, below].every((all) => all.has(place)),
      place,
    ).toBe(true);
  const others = [...above, ...below].filter((folder) => !own.includes(folder) && !takenIds.has(folder));
  expect(others.filter((folder) => !/^\d+\.\d+\.\d+$/.test(folder))).toEqual([]); // a host script's version is no id
  for (const folder of [assetsFolder, photosFolder, embedFolder])
    expect([...above], folder).toContain(folder);
});

describe("filter lists hide nothing", () => {
  test("of a printed page by a class or an id", () => {
    const pages = [...files].filter(([name]) => name.endsWith(".html"));
    expect(pages.length).toBeGreaterThan(10);
    for (const [name, page] of pages) expect(namesInPage(String(page)).filter(isHidden), name).toEqual([]);
  });

  test("of what comes later: no script gives such a class or id, no style sheet knows one", () => {
    const sources = readdirSync("src", { recursive: true, encoding: "utf8" });
    const named = sources.flatMap((source) => {
      const text = /\.(tsx?|css|js)$/.test(source) ? readFileSync(join("src", source), "utf8") : "";
      const names = source.endsWith(".css") ? namesInStyle(text) : namesInScript(text);
      return names.map((name) => ({ source, name }));
    });
    for (const late of ["handing", "lightbox", "hand-on"]) {
      expect(named.map(({ name }) => name)).toContain(late);
    }
    expect(named.filter(({ name }) => isHidden(name))).toEqual([]);
  });

  test("of the page's own ids", () => {
    const ids = Object.values(pageIds).map((id) => (typeof id === "string" ? id : id("sanzao" as never)));
    expect(ids.every((id) => id.startsWith("_"))).toBe(true);
    expect(ids.filter(isHidden)).toEqual([]);
  });

  test("of the files that a page asks for", () => {
    expect([...files.keys()].filter((name) => isHidden(withoutHash(name)))).toEqual([]);
  });

  test("and what they hide is known when it is seen", () => {
    for (const { word, such } of hiddenWords) {
      const known = [such, such.slice(1), `x-${word}-y`, `x${word[0]!.toUpperCase()}${word.slice(1)}`];
      for (const name of known) expect(hiddenIn(name), name).not.toEqual([]);
    }
    for (const name of ["sharebar", "socialicons", "share-button", "assets/share.js", "AdSlot2"]) {
      expect(hiddenIn(name), name).not.toEqual([]);
    }
    for (const name of ["address", "loading", "head", "add", "likewise", "map-buttons"]) {
      expect(hiddenIn(name), name).toEqual([]);
    }
    expect(namesInPage('<p class="a b" id=c><i data-id="no">class="no"</i>')).toEqual(["a", "b", "c"]);
    expect(namesInStyle(".a,#b:not(.c){color:#fff}@media x{.d>e{top:0.5rem}}")).toEqual(["a", "b", "c", "d"]);
    expect(
      namesInScript(
        '<a class={x ? "a" : `b c-`} id="d" data-id="no" />; y.id = "e"; z.classList.add("f", "g")',
      ),
    ).toEqual(["a", "b", "c-", "d", "e", "f", "g"]);
  });
});

function isHidden(name: string): boolean {
  return hiddenIn(name).length > 0;
}

/** Eight signs of chance at the end of a file's name say nothing. */
function withoutHash(path: string): string {
  return path.replace(/^(assets\/.+)-[\w-]{8}(\.\w+)$/, "$1$2");
}

function namesInPage(html: string): readonly string[] {
  const tags = html.match(/<[a-z][^>]*>/gi) ?? [];
  return tags.flatMap((tag) =>
    [...tag.matchAll(/\s(?:class|id)=(?:"([^"]*)"|([^\s">]+))/g)].flatMap(([, quoted, bare]) =>
      words(quoted ?? bare ?? ""),
    ),
  );
}

function namesInStyle(css: string): readonly string[] {
  const selectors = css.replace(/\/\*.*?\*\//gs, "").match(/[^{};]+(?=\{)/g) ?? [];
  return selectors.flatMap((selector) =>
    selector.startsWith("@") ? [] : (selector.match(/(?<=[.#])[a-z][\w-]*/gi) ?? []),
  );
}

/** Every text that stands where a script says a class or an id. */
function namesInScript(code: string): readonly string[] {
  const said = code.matchAll(
    /(?<![\w-])(?:(?:class|id|className)\s*=\s*(\{.*?\}(?=[\s/>])|["'`].*?["'`])|classList\.\w+\(([^)]*)\))/gs,
  );
  return [...said].flatMap(([, value, several]) =>
    [...(value ?? several ?? "").matchAll(/["'`]([^"'`]*)["'`]/g)].flatMap(([, text = ""]) =>
      words(text.replace(/\$\{[^}]*\}?/g, " ")),
    ),
  );
}

function words(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== "");
}

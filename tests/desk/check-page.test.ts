import { HtmlValidate } from "html-validate";
import { describe, expect, test } from "vitest";
import type { Painted } from "../../src/embed/painted.ts";
import { checkPage, knownOf } from "../../src/prerender/embed-pages/check.tsx";
import { smallAtlas } from "../atlas/small-atlas.ts";

const atlas = smallAtlas();
const painted: Painted = [{ kind: "light-640", language: "zh", places: "all" }];
const given = {
  atlas,
  painted,
  script: "../../assets/check.js",
  root: "https://maps.example.org/map/",
  icon: "data:,",
};

describe("the printed check page", () => {
  test("may connect to nothing, frame nothing and send no form", () => {
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(checkPage(given))![1]!;
    const directives = new Map(policy.split("; ").map((each) => each.split(/ (.*)/s) as [string, string]));
    for (const name of ["default-src", "connect-src", "worker-src", "frame-src", "base-uri", "form-action"]) {
      expect([name, directives.get(name)]).toEqual([name, "'none'"]);
    }
    expect(directives.get("script-src")).toBe("'self'");
  });

  test("is for no search engine, and names its script and the site's root", () => {
    const html = checkPage(given);
    expect(html).toContain(`<meta name="robots" content="noindex"/>`);
    expect(html).toContain('<script type="module" src="../../assets/check.js"></script>');
    expect(html).toContain('<body data-root="https://maps.example.org/map/">');
  });

  test("speaks the languages of the map, and no other", () => {
    const one = { ...atlas, map: { ...atlas.map, languages: ["zh"] as const } };
    expect(checkPage(given)).toContain('<span class="told" lang="en">Check an embed code</span>');
    expect(checkPage({ ...given, atlas: one })).not.toContain('lang="en"');
  });

  test("hands its script what the map knows, whatever the names are", () => {
    const [home, ...others] = atlas.places;
    const odd = { ...atlas, places: [{ ...home!, name: { zh: "</script><b>" } }, ...others] };
    const html = checkPage({ ...given, atlas: odd });
    const [, data = ""] = /<script type="application\/json" id="known">(.*?)<\/script>/s.exec(html) ?? [];
    expect(JSON.parse(data)).toEqual(knownOf(odd, painted));
  });

  test("is valid HTML", () => {
    const rules = new HtmlValidate({
      extends: ["html-validate:standard"],
      rules: { "long-title": "off", "require-sri": "off" }, // the script is the site's own
    });
    const { results } = rules.validateStringSync(checkPage(given));
    expect(
      results.flatMap(({ messages }) => messages.map((each) => `${each.ruleId}: ${each.message}`)),
    ).toEqual([]);
  });
});

test("what the map knows is every word its addresses may use", () => {
  expect(knownOf(atlas, painted)).toEqual({
    home: "testland",
    places: [
      { id: "testland", names: { zh: "试地区", en: "Testland District" } },
      { id: "westham", names: { zh: "西镇", en: "Westham Town" } },
      { id: "eastham", names: { zh: "东镇", en: "Eastham Town" } },
    ],
    types: ["school", "garden"],
    chapters: ["learning"],
    initiatives: atlas.initiatives.map(({ id }) => id),
    languages: ["zh", "en"],
    pictured: true,
  });
});

test("a map knows whether it has pictures that codes could name: a card is none", () => {
  expect(knownOf(atlas, [{ kind: "card", language: "zh", places: "all" }]).pictured).toBe(false);
});

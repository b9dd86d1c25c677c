import { createHash } from "node:crypto";
import { HtmlValidate } from "html-validate";
import { describe, expect, test } from "vitest";
import { hostFile } from "../../src/embed/files.ts";
import type { Painted } from "../../src/embed/painted.ts";
import { examplesPage } from "../../src/prerender/embed-pages/examples.tsx";
import { allWords } from "../../src/words/words.ts";
import { smallAtlas } from "../atlas/small-atlas.ts";
import { everyPicture } from "../prerender/every-picture.ts";

const atlas = smallAtlas();
const page = examplesPage({ atlas, words: allWords, painted: everyPicture(atlas) });

describe("the page of examples", () => {
  test("is valid, but for what frames say to systems that take their styles", async () => {
    const validator = new HtmlValidate({ extends: ["html-validate:standard"] });
    const { results } = await validator.validateString(page);
    const faults = results.flatMap(({ messages }) => messages.map(({ message }) => message));
    const forgiven = [
      'Attribute "width" has invalid value "100%"',
      'Attribute "frameborder" is deprecated on <iframe> element',
    ];
    expect(faults.filter((message) => !forgiven.includes(message))).toEqual([]);
  });

  test("is found by no search, and says that it is no news", () => {
    expect(page).toContain('<meta name="robots" content="noindex"/>');
    expect(page).toContain("示例页面，不是新闻");
  });

  test("names nothing by a fixed address: it works wherever the site stands", () => {
    const addresses = [...page.matchAll(/ (?:src|href)="([^"]*)"/g)].map(([, address]) => address);
    expect(addresses.length).toBeGreaterThan(20);
    expect(addresses.filter((address) => !address!.startsWith("../../"))).toEqual([]);
  });

  test("runs its own script and the host's, and no other", () => {
    const [, policy = ""] = /Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
    const scripts = [...page.matchAll(/<script>([^<]*)<\/script>/g)].map(([, text]) => text!);
    expect(scripts).toHaveLength(1);
    expect(policy).toContain(`'sha256-${createHash("sha256").update(scripts[0]!).digest("base64")}'`);
    expect(policy).toMatch(/script-src 'self' 'sha256-[^']+';/);
    const asked = [...page.matchAll(/<script async src="([^"]*)"/g)].map(([, address]) => address);
    expect(new Set(asked)).toEqual(new Set([`../../${hostFile}`]));
    expect(page).not.toMatch(/<[^>]* on[a-z]+="/);
  });

  test("shows no picture where none is made, and one of a place that has one", () => {
    const examples = (painted: Painted) => examplesPage({ atlas, words: allWords, painted });
    expect(examples([])).not.toContain("embed/still/");
    const only: Painted = [{ kind: "light-640", language: "zh", places: ["westham"] }];
    expect(new Set(examples(only).match(/embed\/still\/[\w-]+\.png/g))).toEqual(
      new Set(["embed/still/westham-zh-light-640.png"]),
    );
  });

  test("has every code at work and to be read", () => {
    const live = page.replace(/<pre>.*?<\/pre>/gs, "");
    const read = [...page.matchAll(/<pre><code>(.*?)<\/code><\/pre>/gs)].map(([, text]) => unescaped(text!));
    expect(live.match(/<iframe /g)).toHaveLength(4);
    expect(live.match(/<initiative-map /g)).toHaveLength(3);
    for (const begin of ["<div><iframe ", "<initiative-map ", "<span ", "../../", "// "]) {
      expect(
        read.some((text) => text.startsWith(begin)),
        begin,
      ).toBe(true);
    }
    for (const text of read.filter((text) => /^<(div|initiative-map|span)\b/.test(text))) {
      expect(live).toContain(text);
    }
  });

  test("takes its names from the facts", () => {
    for (const name of ["试地", "西镇", "东镇", "学堂", "园圃", "夜校"])
      expect(page).toContain(`>${name}</button>`);
  });
});

function unescaped(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}

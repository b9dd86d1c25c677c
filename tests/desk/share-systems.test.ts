import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { PlaceId } from "../../src/atlas/atlas.ts";
import {
  boundWriting,
  type System,
  systemOf,
  systems,
  taken,
  waysInto,
  wordsOfWay,
} from "../../src/desk/share/embed/systems.ts";
import { codeOf, embedOf, firstWish, outlets, type Wish, writings } from "../../src/embed/codes/wish.ts";
import { viewOf } from "../../src/view/view.ts";
import { shareWords } from "../../src/words/share.ts";
import { allWords } from "../../src/words/words.ts";
import { smallAtlas } from "../atlas/small-atlas.ts";
import { everyPicture } from "../prerender/every-picture.ts";

const site = "https://example.org/map/";
const atlas = smallAtlas();
const facts = { atlas, words: allWords, painted: everyPicture(atlas) };

describe("the table of systems", () => {
  test("names each once, and each way into it once", () => {
    const ids = systems.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.sort()).toEqual(Object.keys(shareWords.zh.systems).sort());
    for (const { id, ways } of systems) {
      expect(new Set(ways.map(({ outlet }) => outlet)).size, id).toBe(ways.length);
    }
  });

  test("names a writing only where the outlet knows it", () => {
    const named = systems.flatMap(({ ways }) => ways).filter(({ writing }) => writing);
    expect(named.length).toBeGreaterThan(0);
    for (const { outlet, writing } of named) expect(writings[outlet]).toContain(writing);
  });

  test("has two or three steps for each way, in both languages, and none for what is no way", () => {
    for (const words of Object.values(shareWords)) {
      for (const { id, ways } of systems) {
        expect(Object.keys(words.systems[id].ways), id).toEqual(ways.map(({ outlet }) => outlet));
        for (const { outlet } of ways) {
          const { name, steps } = wordsOfWay(words, id, outlet);
          expect(name, id).not.toBe("");
          expect([2, 3], `${id} by ${outlet}`).toContain(steps.length);
          expect(new Set(steps).size, id).toBe(steps.length);
        }
      }
    }
  });

  test("is the one that docs/embed.md shows", () => {
    const written = systems.map(({ id, version, ways }) => {
      const codes = ways.map(({ outlet, writing }) => `\`${outlet}\`${writing ? ` as \`${writing}\`` : ""}`);
      return [shareWords.en.systems[id].name, version ?? "–", codes.join(", ")];
    });
    const rows = tableBelow("## Which code where");
    expect(rows.map((row) => row.slice(0, 3))).toEqual(written);
    for (const [system, , , came] of rows) expect(came?.length, system).toBeGreaterThan(20);
  });
});

describe("the code for a system", () => {
  test.each([
    ["wordpress-administrator", /^<div><iframe .*<script /s],
    ["wordpress-author", /^https:\/\/example\.org\/map\/$/],
    ["ghost", /^<div><iframe .*<script /s],
    ["tinymce", /^<div><iframe (?!.*<script).*<a href=.*<\/div>$/s],
    ["ckeditor-4", /^<span [^>]*><a [^>]*><picture>/],
    ["ckeditor-5", /^<div><iframe .*<script /s],
    ["ueditor", /^<div><iframe (?!.*<script)/s],
    ["kindeditor", /^<div><iframe (?!.*<script)/s],
    ["wangeditor", /^<iframe [^<]*<\/iframe>$/],
    ["wechat", /^https:\/\/example\.org\/map\/$/],
    ["markdown", /^\[!\[[^\]]+\]\(\S+\)\]\(\S+\)\n\n\[[^\]]+\]\(\S+\)$/],
    ["unknown", /^<span [^>]*><a [^>]*><picture>/],
  ] as const)("of %s is what holds there", (id, code) => {
    expect(codeFor(systemOf(id))).toMatch(code);
  });

  test("is known for every system that is named", () => {
    for (const system of systems) expect(codeFor(system), system.id).not.toBe("");
  });

  test("is the next best where the site has none of the best", () => {
    const without = (missing: string) => outlets.filter((outlet) => outlet !== missing);
    const author = systemOf("wordpress-author");
    expect(waysInto(author, outlets).map(({ outlet }) => outlet)).toEqual(["oembed", "picture"]);
    expect(waysInto(author, without("oembed")).map(({ outlet }) => outlet)).toEqual(["picture"]);
    expect(waysInto(systemOf("unknown"), without("picture")).map(({ outlet }) => outlet)).toEqual([
      "picture",
    ]);
  });

  test("leaves the writing free but where only one holds", () => {
    const wish = (id: System["id"]): Wish => ({ ...wishFor(systemOf(id)) });
    expect(boundWriting(wish("wangeditor"))).toBe("bare");
    expect(boundWriting(wish("markdown"))).toBe("markdown");
    expect(boundWriting(wish("ghost"))).toBeUndefined();
    expect(boundWriting({ ...wish("wangeditor"), system: null })).toBeUndefined();
  });
});

function wishFor(system: System): Wish {
  const first = firstWish(viewOf(atlas, "testland" as PlaceId));
  return { ...first, system: system.id, ...taken(system.ways[0]) };
}

function codeFor(system: System): string {
  const wish = wishFor(system);
  return codeOf(wish, embedOf(wish, facts, site));
}

/** The cells of the first table below a heading of docs/embed.md. */
function tableBelow(heading: string): readonly (readonly string[])[] {
  const [, below = ""] = readFileSync("docs/embed.md", "utf8").split(`${heading}\n`);
  const [table = ""] = /(^\|.*\n)+/m.exec(below) ?? [];
  const rows = table.trim().split("\n").slice(2);
  return rows.map((row) =>
    row
      .slice(1, -1)
      .split("|")
      .map((cell) => cell.trim()),
  );
}

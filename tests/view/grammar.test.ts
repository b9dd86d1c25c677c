import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import type { ChapterId, InitiativeId, PlaceId, TypeId } from "../../src/atlas/atlas.ts";
import { leadOf } from "../../src/desk/check/pasted/address.ts";
import { wayFindings } from "../../src/desk/check/pasted/way.ts";
import { hostFile } from "../../src/embed/files.ts";
import { attributes } from "../../src/embed/host/address.ts";
import { knownOf } from "../../src/prerender/embed-pages/check.tsx";
import { mended } from "../../src/view/address/mangled.ts";
import { readAddress } from "../../src/view/address/read.ts";
import {
  type Embedding,
  embedAddressOf,
  keptWords,
  plainEmbedding,
  readEmbedding,
  saysView,
} from "../../src/view/embedding.ts";
import { frameWords, goneWord, grammar, pymWords, viewWords, wordNamed } from "../../src/view/grammar.ts";
import { openInitiative, search, speak, toggleChapter, toggleType, viewOf } from "../../src/view/view.ts";
import { smallAtlas } from "../atlas/small-atlas.ts";

const atlas = smallAtlas();
const atHome = viewOf(atlas, atlas.map.home);
const words = [...viewWords, ...frameWords];

/** Something that each word can say, and that is not what an address says without it. */
const said: Readonly<Record<(typeof words)[number], string>> = {
  type: "school",
  chapter: "learning",
  q: "pond",
  item: "west-school",
  lang: "en",
  show: "title,panel",
  height: "auto",
  theme: "dark",
  mode: "still",
  check: "",
};

describe("the words of an address", () => {
  test("are the view's or the frame's, each once, and each has its rule", () => {
    expect(Object.keys(grammar).sort()).toEqual([...words].sort());
    expect(new Set([...words, ...pymWords, goneWord]).size).toBe(words.length + pymWords.length + 1);
    for (const name of [...pymWords, goneWord, "constructor", ""]) expect(wordNamed(name)).toBeUndefined();
  });

  test("are read, the view's as a view and the frame's as a frame, and nothing else is", () => {
    for (const word of viewWords) {
      const address = `?${word}=${said[word]}`;
      expect(readAddress(address, atlas), word).not.toEqual(atHome);
      expect(readEmbedding(address), word).toEqual(plainEmbedding);
      expect(saysView(address), word).toBe(true);
      expect(keptWords(address), word).toBe("");
    }
    for (const word of frameWords) {
      const address = `?${word}=${said[word]}`;
      expect(readEmbedding(address), word).not.toEqual(plainEmbedding);
      expect(readAddress(address, atlas), word).toEqual(atHome);
      expect(saysView(address), word).toBe(false);
      expect(keptWords(address), word).toBe(`${word}=${said[word]}`);
    }
    expect(readEmbedding("?childId=map").height).toBe("auto");
  });

  test("are all written in a frame's address, but for the language, which its path says", () => {
    const filtered = toggleChapter(
      toggleType(search(atHome, "pond"), atlas, "school" as TypeId),
      atlas,
      "learning" as ChapterId,
    );
    const view = openInitiative(speak(filtered, "en"), atlas, "west-school" as InitiativeId);
    const embedding: Embedding = {
      ...{ show: ["title"], height: "auto", scheme: "dark", still: true, check: true },
    };
    const [, query = ""] = embedAddressOf(view, atlas, embedding).split("?");
    const written = query.split("&").map((pair) => pair.split("=")[0]);
    expect(written.filter((word) => word !== "lang").sort()).toEqual(
      words.filter((word) => word !== "lang").sort(),
    );
  });

  test("are mended, each as it is written", () => {
    for (const word of words) {
      const { written } = grammar[word];
      const mangled = `?${word.toUpperCase()}${written === "nothing" ? "" : `＝${said[word]}`}${written === "text" ? "" : "。"}`;
      expect(mended(mangled), word).toBe(`?${word}${written === "nothing" ? "" : `=${said[word]}`}`);
    }
  });

  test("are attributes of the element on other people's pages, and of its types", async () => {
    const own = ["src", "place", "title"];
    const known = words.flatMap((word) => grammar[word].attribute ?? []);
    expect([...attributes].sort()).toEqual([...known, ...own].sort());
    const types = await readFile(`public/${hostFile.replace(/\.js$/, ".d.ts")}`, "utf8");
    for (const attribute of attributes) {
      expect(types.includes(`get ${attribute}(): string;`), attribute).toBe(
        !/^(title|lang)$/.test(attribute),
      ); // every element has those
    }
  });

  test("are known by the self-test, on a site it does not know and in what they say", () => {
    const known = knownOf(atlas, []);
    const ours = { roots: ["https://a.example/"], known };
    for (const word of [...words, ...pymWords]) {
      const value = (said as Record<string, string>)[word] ?? "any";
      const led = leadOf(`https://b.example/map/embed/?${word}=${value}`, ours);
      expect(led?.to, word).toBe("frame");
      const findings = wayFindings(led!, "src", "https://b.example/map/", known).map(({ id }) => id);
      expect(findings, word).not.toContain("words-unknown");
    }
    expect(leadOf("https://b.example/map/embed/?colour=red", ours)).toBeNull();
    expect(leadOf("https://b.example/map/embed/?typed=school", ours)).toBeNull();
  });

  test("stand in the table of docs/embed.md, and no other does", async () => {
    const text = await readFile("docs/embed.md", "utf8");
    const [, table = ""] = /## The address of a frame(.*?)\n## /s.exec(text) ?? [];
    const rows = [...table.matchAll(/^\| (`.*?) \|/gm)].map(([, first]) => first!);
    expect(rows.flatMap((row) => [...row.matchAll(/`(\w+)`/g)].map(([, name]) => name)).sort()).toEqual(
      [...words].sort(),
    );
  });
});

test("a place is none of the words: its path says it", () => {
  expect(readAddress("westham/", atlas).place).toBe("westham" as PlaceId);
  expect(readAddress("?place=westham", atlas)).toEqual(atHome);
});

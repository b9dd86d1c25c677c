import { describe, expect, test } from "vitest";
import { shareWords } from "../../src/words/share.ts";

const zh = sentencesOf(shareWords.zh);
const en = sentencesOf(shareWords.en);

const hant = sentencesOf(shareWords["zh-Hant"]);

const settings = "sandbox_iframes_exclusions|iframe_attributes|allowedContent|sandbox";
const editors = "WordPress|Ghost|TinyMCE|CKEditor|UEditor|KindEditor|wangEditor|GitHub";
const properNames = new RegExp(
  `\\{\\w+\\}|Ctrl \\+ C|${settings}|${editors}|iframe|oEmbed|HTML|Markdown`,
  "gi",
);

describe("what the share dialog says", () => {
  test("is said in every language, with room for the same things", () => {
    const rooms = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([room]) => room).sort();
    for (const said of [en, hant]) {
      expect(Object.keys(said)).toEqual(Object.keys(zh));
      for (const [name, text] of Object.entries(zh)) expect(rooms(said[name]!), name).toEqual(rooms(text));
    }
  });

  test("is never empty", () => {
    expect([zh, hant, en].flatMap(Object.values<string>).filter((text) => text.trim() === "")).toEqual([]);
  });

  test("has nothing Chinese in English, nor its wide punctuation", () => {
    for (const text of Object.values(en)) {
      expect(text).not.toMatch(/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u);
    }
  });

  test("has no English word in Chinese but the names of things that have no other", () => {
    for (const text of [zh, hant].flatMap(Object.values<string>))
      expect(text.replace(properNames, "")).not.toMatch(/[a-z]/i);
  });
});

/** Every sentence by its name, those in groups by both. */
function sentencesOf(words: object, before = ""): Readonly<Record<string, string>> {
  const all = Object.entries(words).map(([name, value]) =>
    typeof value === "string" ? { [before + name]: value } : sentencesOf(value, `${before}${name}.`),
  );
  return Object.assign({}, ...all);
}

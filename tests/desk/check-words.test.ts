import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Advice, advisedOf } from "../../src/desk/check/advice.ts";
import { finding } from "../../src/desk/check/finding.ts";
import { byWeight, saidOf } from "../../src/desk/check/sentences.ts";
import { type CheckWords, checkWords } from "../../src/words/check.ts";
import { shareWords } from "../../src/words/share.ts";
import { tongues } from "../../src/words/tongues.ts";

const { zh, en, "zh-Hant": hant } = checkWords;
const ids = Object.keys(zh.findings) as (keyof CheckWords["findings"])[];

describe("the words of the self-test", () => {
  test("are there for the same things in every language", () => {
    for (const words of [en, hant]) expect(namesOf(words)).toEqual(namesOf(zh));
  });

  test("leave room for the same values in every language", () => {
    for (const words of [en, hant]) expect(roomsOf(words)).toEqual(roomsOf(zh));
    expect(roomsOf(zh)).toMatchObject({ "findings.height-fixed.found": ["px"], "page.code": ["n", "place"] });
  });

  test("are nowhere empty but where nothing needs to be done", () => {
    for (const words of [zh, hant, en]) {
      const empty = Object.entries(sentencesOf(words)).filter(([, text]) => text === "");
      for (const [name] of empty) expect(name).toMatch(/^findings\..*\.todo$/);
    }
  });

  test("say what to do of everything that is not in order", () => {
    for (const id of ids) {
      if (finding(id).verdict === "good") continue;
      expect([id, zh.findings[id].todo !== "", en.findings[id].todo !== ""]).toEqual([id, true, true]);
    }
  });

  test("of English hold nothing Chinese, nor its punctuation", () => {
    for (const sentence of Object.values(sentencesOf(en))) {
      expect(sentence).not.toMatch(/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u);
    }
  });

  test("of Chinese end as Chinese sentences do", () => {
    for (const [name, text] of Object.entries(sentencesOf(zh.findings))) {
      if (text !== "" && !text.endsWith("}")) expect(`${name} ${text}`).toMatch(/[。]$/);
    }
  });

  test("are all used: the code speaks of every finding", () => {
    const code = filesOf("src/desk/check")
      .filter((file) => !file.endsWith("/finding.ts"))
      .map((file) => readFileSync(file, "utf8"))
      .join("\n");
    expect(ids.filter((id) => !code.includes(`"${id}"`))).toEqual([]);
  });
});

describe("an advice in words", () => {
  const page = "https://maps.example.org/map/west/";
  const advices = Object.keys(zh.advice) as Advice[];

  test("calls what is to be had from the share dialog as it is called there", () => {
    expect(advisedOf("frame", "en", page).todo).toContain(`“${shareWords.en.outlets.frame.name}”`);
    expect(advisedOf("light", "zh", page).todo).toContain(
      `“${shareWords.zh.scheme}”选“${shareWords.zh.schemes.light}”`,
    );
    for (const tongue of tongues) {
      for (const advice of advices)
        expect(advisedOf(advice, tongue, page).todo).not.toMatch(/[{}]|undefined/);
    }
  });

  test("names the address that a link is to have, wherever one is to be set", () => {
    for (const advice of ["below", "link", "html", "picture-by-hand"] as const) {
      expect(advisedOf(advice, "en", page).todo).toContain(page);
      expect(advisedOf(advice, "zh", page).todo).toContain(page);
    }
  });

  test("is the kit's for WeChat alone", () => {
    const ofKit = advices.filter((each) =>
      advisedOf(each, "en", page).todo.includes(shareWords.en.outlets.wechat.name),
    );
    expect(ofKit).toEqual(["wechat"]);
  });
});

describe("a finding in words", () => {
  test("names its values", () => {
    const low = finding("height-low", { px: 120 });
    expect(saidOf(low, "zh").found).toBe("高度只有 120 像素。");
    expect(saidOf(low, "en").found).toBe("The height is only 120 px.");
  });

  test("stands before lighter ones, and after those that came first", () => {
    const order = ["lazy-lost", "title-kept", "height-zero", "title-lost", "width-fixed"] as const;
    expect(byWeight(order.map((id) => finding(id))).map(({ id }) => id)).toEqual([
      ...["height-zero", "width-fixed", "lazy-lost", "title-lost", "title-kept"],
    ]);
  });
});

function sentencesOf(words: object, before = ""): Record<string, string> {
  const all = Object.entries(words).map(([key, value]) =>
    typeof value === "string" ? { [before + key]: value } : sentencesOf(value, `${before}${key}.`),
  );
  return Object.assign({}, ...all);
}

function namesOf(words: CheckWords): readonly string[] {
  return Object.keys(sentencesOf(words)).sort();
}

/** The names in braces of every sentence that has them. */
function roomsOf(words: CheckWords): Record<string, readonly string[]> {
  const found = Object.entries(sentencesOf(words)).flatMap(([key, text]) => {
    const names = [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);
    return names.length > 0 ? [[key, names.sort()]] : [];
  });
  return Object.fromEntries(found);
}

function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => join(entry.parentPath, entry.name));
}

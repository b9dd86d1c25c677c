import { expect, test } from "vitest";
import { languageMeant } from "../../src/view/address/language.ts";

const three = ["zh", "zh-Hant", "en"];

test.each([
  ["zh", three, "zh"],
  ["ZH-hant", three, "zh-Hant"],
  ["zh-HK", three, "zh-Hant"],
  ["zh_MO", three, "zh-Hant"],
  ["zh-TW", three, "zh-Hant"],
  ["zh-Hans-CN", three, "zh"],
  ["zh-SG", three, "zh"],
  ["en-GB", three, "en"],
  ["en_us", three, "en"],
  ["zh-HK", ["en", "zh"], "zh"],
  ["zh", ["zh-Hant", "en"], "zh-Hant"],
  ["fr", three, undefined],
  ["", three, undefined],
  ["en--", three, undefined],
  ["constructor", three, undefined],
])("%s of a map in %j is %s", (tag, languages, meant) => {
  expect(languageMeant(tag, languages)).toBe(meant);
});

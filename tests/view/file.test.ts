import { expect, test } from "vitest";
import { fileMeant } from "../../src/view/address/file.ts";

test.each([
  ["sanzao/", "sanzao/index.html"],
  ["../", "../index.html"],
  ["./", "./index.html"],
  ["..", "../index.html"],
  ["../sanzao/?lang=en#yulin", "../sanzao/index.html?lang=en#yulin"],
  ["./?type=talent", "./index.html?type=talent"],
])("a link to the folder %s means %s", (link, page) => {
  expect(fileMeant(link)).toBe(page);
});

test.each([
  "#panel",
  "?lang=en",
  "photos/a.webp",
  "sanzao/index.html",
  "embed/article.html?x=/",
  "https://map.example/",
  "//map.example/",
  "mailto:a@map.example",
  "",
])("a link that names no folder stays as it is: %s", (link) => {
  expect(fileMeant(link)).toBe(link);
});

import { expect, test } from "vitest";
import { siteRoot } from "../../src/prerender/site/settings.ts";

test.each([
  ["https://example.org/", "https://example.org/"],
  ["https://example.org/map/", "https://example.org/map/"],
  ["HTTP://Example.ORG:8080/map/", "http://example.org:8080/map/"],
])("%s is a site's address", (said, root) => {
  expect(siteRoot(said)).toBe(root);
});

test("nothing said is no address, and no error", () => {
  expect(siteRoot("")).toBeNull();
});

test.each([
  "example.org/map/",
  "https://example.org/map",
  "https://example.org/map/?lang=en",
  "https://example.org/map/#top",
  "https://someone@example.org/map/",
  "ftp://example.org/map/",
  "javascript:alert(1)/",
  "map/",
])("%s is refused, with what would be right", (said) => {
  expect(() => siteRoot(said)).toThrow(
    `SITE_ADDRESS is "${said}": it must be the address of the site's folder, as https://example.org/map/`,
  );
});

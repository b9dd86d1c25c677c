import { describe, expect, test } from "vitest";
import { secretIn } from "../../src/embed/guest/address.ts";

const none = { secret: "", mark: "" };

describe("the secret of a frame that WordPress made", () => {
  test.each([
    ["https://example.org/embed/westham/#?secret=Ab1Cd2", "Ab1Cd2", "#?secret=Ab1Cd2"],
    ["https://example.org/embed/westham/?type=school#?secret=x9", "x9", "#?secret=x9"],
    ["https://example.org/embed/westham/?&item=?secret=Ab1Cd2", "Ab1Cd2", "&item=?secret=Ab1Cd2"],
    ["https://example.org/embed/?type=school&item=?secret=Ab", "Ab", "&item=?secret=Ab"],
  ])("is read where it stands in %s", (address, secret, mark) => {
    expect(secretIn(address)).toEqual({ secret, mark });
  });

  test.each([
    "https://example.org/embed/westham/",
    "https://example.org/embed/westham/?secret=Ab1Cd2",
    "https://example.org/embed/westham/?q=secret=Ab1Cd2",
    "https://example.org/embed/westham/#secret",
    "https://example.org/embed/westham/#?secret=",
    "https://example.org/embed/westham/#?secret=a<b",
    "https://example.org/embed/westham/?item=secret",
  ])("is none in %s", (address) => {
    expect(secretIn(address)).toEqual(none);
  });
});

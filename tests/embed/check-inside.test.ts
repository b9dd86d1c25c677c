import { describe, expect, test } from "vitest";
import { adviceOf } from "../../src/embed/check/advice.ts";
import { type FindingId, finding } from "../../src/embed/check/finding.ts";
import { insideFindings, type WorldFacts } from "../../src/embed/check/inside.ts";

const wellFramed: WorldFacts = {
  framed: true,
  opaque: false,
  https: true,
  secureAround: true,
  storage: true,
  webgl2: true,
};
const usual = { width: 640, height: 600 };

describe("a frame finds", () => {
  test("that all is in order", () => {
    expect(idsOf(wellFramed, { height: "fit" })).toEqual([
      ...["inside-framed", "inside-script", "inside-own-origin", "inside-secure", "inside-fits"],
      ...["inside-no-hello", "inside-storage", "inside-webgl"],
    ]);
  });

  test("nothing to say where it is no frame", () => {
    expect(idsOf({ ...wellFramed, framed: false }, { height: "fit" })).toEqual(["inside-alone"]);
  });

  test.each<[name: string, facts: Partial<WorldFacts>, expected: FindingId]>([
    ["a sandbox that takes its origin", { opaque: true }, "inside-opaque"],
    ["that files come all the same", { opaque: true }, "inside-files"],
    ["http", { https: false, secureAround: false }, "inside-insecure"],
    ["an http article around it", { secureAround: false }, "inside-insecure-around"],
    ["that storage is refused", { storage: false }, "inside-no-storage"],
    ["no WebGL2", { webgl2: false }, "inside-no-webgl"],
  ])("%s", (_, facts, expected) => {
    expect(idsOf({ ...wellFramed, ...facts }, { height: "fit" })).toContain(expected);
  });

  test("no danger in http on this machine", () => {
    const ids = idsOf({ ...wellFramed, https: false }, { height: "fit" });
    expect(ids.filter((id) => id.includes("secure"))).toEqual([]);
  });

  test("that its height is followed once the host has said hello, and not before", () => {
    expect(idsOf(wellFramed, { height: "auto", heard: true })).toContain("inside-follows");
    const unheard = idsOf(wellFramed, { height: "auto" });
    expect(unheard).toContain("inside-unanswered");
    expect(unheard).not.toContain("inside-follows");
  });

  test("a box too low or too narrow, and says its size", () => {
    const small = insideFindings(
      wellFramed,
      { height: "fit", heard: () => false },
      { width: 200, height: 150 },
    );
    const sized = small.filter(({ about }) => about.width === 200 && about.height === 150);
    expect(sized.map(({ id }) => id)).toEqual(["inside-fits", "inside-low", "inside-narrow"]);
  });
});

describe("the advice", () => {
  test.each<[expected: string, signs: readonly FindingId[]]>([
    ["keep", ["frame-kept", "title-lost", "lazy-lost"]],
    ["mend", ["frame-kept", "height-zero", "lazy-lost"]],
    ["frame", ["frame-kept", "script-gone"]],
    ["frame", ["map-gone", "script-kept", "picture-kept"]],
    ["picture", ["map-gone", "script-kept", "link-only"]],
    ["picture", ["link-only"]],
    ["source", ["escaped", "script-gone"]],
    ["script", ["script-hash-wrong", "frame-kept"]],
    ["link", ["picture-kept", "picture-link-lost"]],
    ["wechat", ["wechat-article", "link-only"]],
    ["again", ["nothing"]],
  ])("is %s for %j", (expected, signs) => {
    expect(adviceOf(signs.map((id) => finding(id)))).toBe(expected);
  });
});

function idsOf(
  facts: WorldFacts,
  { height, heard = false }: { readonly height: "fit" | "auto"; readonly heard?: boolean },
): readonly FindingId[] {
  return insideFindings(facts, { height, heard: () => heard }, usual).map(({ id }) => id);
}

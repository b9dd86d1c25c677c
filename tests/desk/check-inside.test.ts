import { describe, expect, test } from "vitest";
import { adviceOf } from "../../src/desk/check/advice.ts";
import { type FindingId, finding } from "../../src/desk/check/finding.ts";
import { insideFindings, type WorldFacts, worldFacts } from "../../src/desk/check/inside.ts";

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
    const followed = insideFindings(
      wellFramed,
      { height: "auto", heard: () => true },
      { width: 500, height: 300 },
    );
    expect(followed.find(({ id }) => id === "inside-follows")?.about).toEqual({ width: 500, height: 300 });
  });

  test.each([
    [{ width: 240, height: 300 }, []],
    [{ width: 240, height: 299 }, ["inside-low"]],
    [{ width: 239, height: 300 }, ["inside-narrow"]],
  ] as const)("of a box of %j what cannot be read in it", (size, expected) => {
    const found = insideFindings(wellFramed, { height: "fit", heard: () => true }, size).map(({ id }) => id);
    expect(found.filter((id) => id === "inside-low" || id === "inside-narrow")).toEqual(expected);
    expect(found).toContain("inside-hello");
  });

  test("by looking around, whether it is in a frame, whose origin it has, how it came, and what it may", () => {
    expect(worldFacts(aWorld())).toEqual(wellFramed);
    expect(worldFacts(aWorld({ alone: true }))).toEqual({ ...wellFramed, framed: false });
    expect(worldFacts(aWorld({ origin: "null" }))).toEqual({ ...wellFramed, opaque: true });
    expect(worldFacts(aWorld({ protocol: "http:" }))).toEqual({ ...wellFramed, https: false });
    expect(worldFacts(aWorld({ isSecureContext: false }))).toEqual({ ...wellFramed, secureAround: false });
    for (const storage of ["refused", null] as const) {
      expect(worldFacts(aWorld({ storage }))).toEqual({ ...wellFramed, storage: false });
    }
    expect(worldFacts(aWorld({ contexts: [] }))).toEqual({ ...wellFramed, webgl2: false });
  });

  test("whether there is WebGL2, and gives the context back at once", () => {
    const lost: string[] = [];
    worldFacts(aWorld({ lost }));
    expect(lost).toEqual(["WEBGL_lose_context"]);
  });
});

describe("the advice", () => {
  test.each<[expected: string, signs: readonly FindingId[]]>([
    ["keep", ["frame-kept", "title-lost", "lazy-lost"]],
    ["keep", ["sandbox-popups"]],
    ["keep", ["address-alone"]],
    ["mend", ["frame-kept", "height-zero", "lazy-lost"]],
    ["mend", ["address-wrapped"]],
    ["frame", ["frame-kept", "script-gone"]],
    ["frame", ["map-gone", "script-kept", "picture-kept"]],
    ["html", ["map-gone", "script-kept", "link-only"]],
    ["html", ["link-only"]],
    ["source", ["escaped", "script-gone"]],
    ["script", ["script-hash-wrong", "frame-kept"]],
    ["link", ["picture-kept", "picture-link-lost"]],
    ["wechat", ["wechat-article", "link-only"]],
    ["again", ["nothing"]],
    ...["address-quotes", "address-relative", "address-double-escaped"].map(by("source")),
    ...["script-crossorigin-lost", "script-elsewhere", "script-insecure"].map(by("script")),
    ...["element-without-script", "element-empty", "address-only", "height-unheard"].map(by("frame")),
    ...["address-insecure", "address-local", "place-unknown"].map(by("anew")),
    ...["map-gone", "frame-to-link", "oembed-held", "code-aside"].map(by("html")),
    ...["player", "picture-of-page"].map(by("field")),
    ...["picture-gone", "escaped-picture"].map(by("picture-by-hand")),
    ...["escaped-fence"].map(by("fence")),
    ...["escaped-source"].map(by("light")),
    ...["address-gone"].map(by("allow")),
    ...["markdown-link"].map(by("picture")),
    ...["card-made"].map(by("card")),
    ...["sandbox-no-way"].map(by("below")),
    ["wechat", ["nothing", "wechat-article"]],
    ["source", ["script-insecure", "address-relative", "script-gone"]],
    ["script", ["script-gone", "script-insecure", "link-only"]],
    ["html", ["link-only", "address-only", "picture-link-lost"]],
    ["allow", ["picture-link-lost", "address-gone", "place-unknown"]],
    ["link", ["place-unknown", "picture-link-lost"]],
    ["frame", ["sandbox-no-way", "height-unheard"]],
  ])("is %s for %j", (expected, signs) => {
    expect(adviceOf(signs.map((id) => finding(id)))).toBe(expected);
  });
});

/** Each sign by itself, for the one advice. */
function by(expected: string): (sign: string) => [string, readonly FindingId[]] {
  return (sign) => [expected, ["frame-kept", sign as FindingId]];
}

interface Around {
  readonly alone?: boolean;
  readonly origin?: string;
  readonly protocol?: string;
  readonly isSecureContext?: boolean;
  readonly storage?: object | null | "refused";
  readonly contexts?: readonly string[];
  readonly lost?: string[];
}

/** What a frame's window has of it that is looked at. */
function aWorld({
  alone = false,
  origin = "https://map.example",
  protocol = "https:",
  isSecureContext = true,
  storage = {},
  contexts = ["webgl2"],
  lost = [],
}: Around = {}): Window {
  const getExtension = (name: string) => ({ loseContext: () => lost.push(name) });
  const getContext = (name: string) => (contexts.includes(name) ? { getExtension } : null);
  const world = {
    parent: {},
    origin,
    isSecureContext,
    location: { protocol },
    document: { createElement: (name: string) => (name === "canvas" ? { getContext } : null) },
    get localStorage() {
      if (storage === "refused") throw new DOMException("no", "SecurityError");
      return storage;
    },
  };
  if (alone) world.parent = world;
  return world as unknown as Window;
}

function idsOf(
  facts: WorldFacts,
  { height, heard = false }: { readonly height: "fit" | "auto"; readonly heard?: boolean },
): readonly FindingId[] {
  return insideFindings(facts, { height, heard: () => heard }, usual).map(({ id }) => id);
}

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readAddress } from "../../src/view/address/read.ts";
import {
  type Embedding,
  embedAddressOf,
  keptWords,
  parts,
  plainEmbedding,
  readEmbedding,
  saysView,
  schemes,
} from "../../src/view/embedding.ts";
import { viewOf } from "../../src/view/view.ts";
import { smallAtlas } from "../atlas/small-atlas.ts";
import { anyAtlasAndView } from "./any-world.ts";

const atlas = smallAtlas();
const atHome = viewOf(atlas, atlas.map.home);

const anyEmbedding: fc.Arbitrary<Embedding> = fc.record({
  show: fc.subarray([...parts]),
  height: fc.constantFrom("fit" as const, "auto" as const),
  scheme: fc.constantFrom(...schemes),
  still: fc.boolean(),
  check: fc.boolean(),
});

describe("the address of a view in a frame", () => {
  test("is the folder of frames where nothing is asked", () => {
    expect(embedAddressOf(atHome, atlas, plainEmbedding)).toBe("embed/");
  });

  test("says what is asked of the frame after what is asked of the map", () => {
    const asked: Embedding = {
      show: ["title", "panel"],
      height: "auto",
      scheme: "dark",
      still: true,
      check: false,
    };
    expect(embedAddressOf({ ...atHome, language: "en" }, atlas, asked)).toBe(
      "embed/en/?show=title,panel&height=auto&theme=dark&mode=still",
    );
  });

  test("reads as the same frame and the same view", () => {
    fc.assert(
      fc.property(anyAtlasAndView, anyEmbedding, ([world, view], embedding) => {
        const address = embedAddressOf(view, world, embedding);
        expect(readEmbedding(address)).toEqual(embedding);
        expect(readAddress(address.replace("embed/", ""), world)).toEqual(view);
      }),
    );
  });

  test.each([
    ["no words", "embed/"],
    ["words that mean nothing", "embed/?show=everything&height=tall&theme=pink&mode=fast"],
    ["empty words", "embed/?show=&height=&theme=&mode="],
    ["broken words", "embed/?show=%E0%A4%A&theme=%&&=&height"],
    ["words after a sign that ends them", "embed/#?theme=dark"],
  ])("with %s is a plain frame", (_, address) => {
    expect(readEmbedding(address)).toEqual(plainEmbedding);
  });

  test("shows those parts that there are, and the map alone where it says so", () => {
    expect(readEmbedding("?show=panel,clock,title").show).toEqual(["title", "panel"]);
    expect(readEmbedding("?show=map").show).toEqual([]);
  });

  test("of a frame that pym made is as high as its content, unless it says otherwise", () => {
    expect(readEmbedding("?initialWidth=600&childId=map").height).toBe("auto");
    expect(readEmbedding("?childId=map&height=fit").height).toBe("fit");
  });
});

describe("what a frame's address keeps while the view changes", () => {
  test("is every word that is not the view's, as it stands", () => {
    expect(keptWords("embed/sanzao/?type=a,b&theme=dark&q=x&childId=m%201&lang=en&check")).toBe(
      "theme=dark&childId=m%201&check",
    );
    expect(keptWords("embed/")).toBe("");
  });

  test("is told from what is: an address may say something of the view", () => {
    for (const said of ["?type=school", "westham/?theme=dark&item=a", "?q=", "?lang=en#top"]) {
      expect(saysView(said), said).toBe(true);
    }
    for (const silent of ["", "westham/", "?", "?theme=dark&check", "?items=a", "#?lang=en"]) {
      expect(saysView(silent), silent).toBe(false);
    }
  });

  test("is not that a place was gone", () => {
    expect(keptWords("embed/?gone=northam&theme=dark")).toBe("theme=dark");
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { wayFrom } from "../../src/view/address/lost.ts";

const folders = ["westham", "eastham", "check"];

describe("a lost reader's way", () => {
  test.each([
    ["one step up", "/map/northam/", "/map/"],
    ["one step up from a file", "/map/404.html", "/map/"],
    [
      "from below a place to the place, and asks for what it is",
      "/map/westham/no-such-house/",
      "/map/westham/?item=no-such-house",
    ],
    [
      "to an initiative that is elsewhere by now",
      "/map/eastham/west-school/?q=a",
      "/map/eastham/?item=west-school&q=a",
    ],
    [
      "to an initiative with a sentence behind it",
      "/map/westham/west-school。",
      "/map/westham/?item=west-school",
    ],
    ["over capitals in a language", "/Map/EN/WestHam/", "/Map/en/westham/"],
    ["to a language whose slash was lost", "/map/en。", "/map/en/"],
    ["up to the language of a place that is none", "/map/en/northam/", "/map/en/"],
    ["up within a host's folder called as a language is", "/en/map/northam/", "/en/map/"],
    ["to a place within such a folder", "/en/map/westham。", "/en/map/westham/"],
    [
      "to a frame's page in a language",
      "/map/embed/En/Westham/?theme=dark",
      "/map/embed/en/westham/?theme=dark",
    ],
    [
      "up to the frames of a language, which is told",
      "/map/embed/en/northam/",
      "/map/embed/en/?gone=northam",
    ],
    ["from a place whose page is missing up", "/map/westham/", "/map/"],
    ["to a place whose slash was lost", "/map/westham?lang=en#a", "/map/westham/?lang=en#a"],
    ["to a frame's page whose slash was lost", "/map/embed/westham", "/map/embed/westham/"],
    ["to the entry whose sign was escaped", "/map/westham/%23west-school", "/map/westham/?item=west-school"],
    ["up with all that was asked", "/map/northam/?type=school&lang=en", "/map/?type=school&lang=en"],
    ["to the page that is meant, with all that was asked", "/map/westham。?lang=en", "/map/westham/?lang=en"],
    ["past a full stop in a folder of its own", "/map/westham/。", "/map/westham/"],
    ["past a sentence that goes on", "/map/westham/）详情见此", "/map/westham/"],
    ["past the page's file", "/map/westham/index.html。", "/map/westham/"],
    ["over capitals", "/Map/WestHam/INDEX.HTML", "/Map/westham/"],
    ["over doubled slashes", "/map//westham//", "/map/westham/"],
    ["over wide letters", "/map/ｗｅｓｔｈａｍ/", "/map/westham/"],
    ["over wide signs", "/map/westham/？type＝school＆lang＝en", "/map/westham/?type=school&lang=en"],
    ["over escaped ones", "/map/westham/%3Ftype=school", "/map/westham/?type=school"],
    ["with words from both", "/map/&lang=en?from=singlemessage", "/map/?lang=en&from=singlemessage"],
    ["with the entry that was to be shown", "/map/westham。#west-school", "/map/westham/#west-school"],
    ["in a folder in another script", "/地图/northam/", "/%E5%9C%B0%E5%9B%BE/"],
    ["to a frame's page", "/map/Embed/WestHam/?theme=dark", "/map/embed/westham/?theme=dark"],
    [
      "up to the frames' district, which is told",
      "/map/embed/northam/?theme=dark",
      "/map/embed/?theme=dark&gone=northam",
    ],
    ["on from there untold", "/map/embed/?gone=northam", "/map/?gone=northam"],
    ["to a page for editors", "/map/embed/Check。", "/map/embed/check/"],
  ])("leads %s", (_, from, to) => {
    const { pathname, search, hash } = new URL(from, "https://a.example");
    expect(wayFrom({ pathname, search, hash }, folders, ["en"])).toBe(to);
  });

  test("ends at the host's root", () => {
    expect(wayFrom({ pathname: "/", search: "?lang=en", hash: "" }, folders, [])).toBeNull();
  });

  test("stays on the host, and comes to an end wherever it begins", () => {
    const segment = fc.oneof(
      fc.constantFrom(
        ...folders,
        "embed",
        "WESTHAM",
        "",
        "。",
        "index.html",
        "%3Flang=en",
        "&type=a",
        "..",
        "%2F%2Fb.example",
      ),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(segment, { maxLength: 6 }), (segments) => {
        let here = new URL("https://a.example/");
        here.pathname = segments.join("/");
        for (let steps = 0; steps <= 2 * segments.length + 8; steps += 1) {
          const way = wayFrom(here, folders, ["en"]);
          if (way === null) return;
          here = new URL(way, here);
          expect(here.origin).toBe("https://a.example");
        }
        throw new Error(`no end at ${here.href}`);
      }),
      { numRuns: 400 },
    );
  });
});

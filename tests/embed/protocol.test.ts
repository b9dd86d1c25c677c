import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { longestId } from "../../src/atlas/parse/text/spelling.ts";
import { type Letter, namespace, readGuest, readHost, sealed, version } from "../../src/embed/protocol.ts";
import { mostLetters } from "../../src/view/filter.ts";

/** By word, every field that a letter may have. */
const guestFields: Readonly<Record<string, readonly string[]>> = {
  ready: ["place", "language"],
  size: ["height"],
  event: ["event", "id", "types", "chapters", "count"],
};
const hostFields: Readonly<Record<string, readonly string[]>> = {
  hello: ["theme", "language", "width", "reducedMotion", "events"],
  theme: ["theme"],
  open: ["id"],
  filter: ["types", "chapters", "words"],
};

const id = fc.stringMatching(/^[\w-]{1,20}$/);
const ids = fc.array(id, { maxLength: 5 });
const theme = fc.constantFrom("auto", "light", "dark");
const some = <T>(shape: { [K in keyof T]: fc.Arbitrary<T[K]> }) => fc.record(shape, { requiredKeys: [] });
const guestLetter = fc.oneof(
  fc.record({ word: fc.constant("ready"), place: id, language: id }),
  fc.record({ word: fc.constant("size"), height: fc.maxSafeInteger() }),
  fc.record({ word: fc.constant("event"), event: fc.constantFrom("place", "initiative", "photo"), id }),
  fc.record({
    word: fc.constant("event"),
    event: fc.constant("filter"),
    types: ids,
    chapters: ids,
    count: fc.nat(),
  }),
);
const hostLetter = fc.oneof(
  some({ theme, language: id, width: fc.nat(), reducedMotion: fc.boolean(), events: fc.boolean() }).map(
    (fields) => ({ word: "hello", ...fields }),
  ),
  fc.record({ word: fc.constant("theme"), theme }),
  fc.record({ word: fc.constant("open"), id }),
  some({ types: ids, chapters: ids, words: fc.string({ maxLength: 80 }) }).map((fields) => ({
    word: "filter",
    ...fields,
  })),
);

const sides = [
  { written: guestLetter, read: readGuest, other: readHost },
  { written: hostLetter, read: readHost, other: readGuest },
];

/** Anything at all, and much that is nearly a letter. */
const words = [
  ...Object.keys(guestFields),
  ...Object.keys(hostFields),
  "__proto__",
  "constructor",
  "toString",
];
const fields = [...Object.values(guestFields), ...Object.values(hostFields)].flat();
const nearly = fc
  .dictionary(
    fc.constantFrom(...fields, "navigate", "html"),
    fc.oneof(fc.anything(), id, ids, fc.integer(), theme),
  )
  .chain((given) => fc.constantFrom(...words).map((word) => ({ ...given, namespace, version, word })));
const anything = fc.oneof(fc.anything({ withNullPrototype: true, withBigInt: true }), nearly);

describe("a letter", () => {
  test("reads as it was written, whoever writes", () => {
    for (const { written, read } of sides) {
      fc.assert(
        fc.property(written, (letter) => {
          expect(read(sealed(letter as Letter))).toEqual(letter);
        }),
      );
    }
  });

  test("of one side is none to the other", () => {
    for (const { written, other } of sides) {
      fc.assert(
        fc.property(written, (letter) => {
          expect(other(sealed(letter as Letter))).toBe(null);
        }),
      );
    }
  });

  test("is read from anything as nothing, or as a word with no field but its own", () => {
    const only = (letter: object | null, known: typeof guestFields) => {
      if (letter === null) return;
      const { word, ...rest } = letter as { readonly word: string };
      expect(Object.keys(known)).toContain(word);
      expect(known[word]).toEqual(expect.arrayContaining(Object.keys(rest)));
      expect(Object.getPrototypeOf(letter)).toBe(Object.prototype);
    };
    fc.assert(
      fc.property(anything, (data) => {
        only(readGuest(data), guestFields);
        only(readHost(data), hostFields);
      }),
      { numRuns: 2000 },
    );
  });

  test("says of itself what docs/embed.md says of it", () => {
    const letter = sealed({ word: "size", height: 400 });
    expect(letter).toEqual({ namespace: "initiative-map", version: 1, word: "size", height: 400 });
    expect(readFileSync("docs/embed.md", "utf8")).toContain(
      `namespace: "${letter.namespace}", version: ${letter.version},`,
    );
  });

  test("has the fields of its word whatever else it brings, the name of an event too", () => {
    const size = { namespace, version, word: "size", height: 400, event: "place", id: "a" };
    expect(readGuest(size)).toEqual({ word: "size", height: 400 });
    expect(readHost({ namespace, version, word: "open", id: "a", event: "open" })).toEqual({
      word: "open",
      id: "a",
    });
  });

  test("without the namespace and version of this protocol is none", () => {
    const letter = sealed({ word: "size", height: 400 });
    expect(readGuest(letter)).toEqual({ word: "size", height: 400 });
    for (const forged of [
      { ...letter, namespace: "initiative-maps" },
      { ...letter, namespace: undefined },
      { ...letter, version: 2 },
      { ...letter, version: "1" },
      JSON.stringify(letter),
      [letter],
    ]) {
      expect(readGuest(forged)).toBe(null);
    }
  });

  test("says a height as an integer, or is none", () => {
    for (const height of [
      Number.NaN,
      1.5,
      Number.POSITIVE_INFINITY,
      2 ** 60,
      "900",
      "900px",
      null,
      [900],
      900n,
    ]) {
      expect(readGuest({ namespace, version, word: "size", height }), String(height)).toBe(null);
    }
    for (const height of [-1, 0, 1e9]) {
      expect(readGuest({ namespace, version, word: "size", height })).toEqual({ word: "size", height });
    }
  });

  test("cannot reach the prototype of anything", () => {
    const forged = JSON.parse(
      `{"namespace":"${namespace}","version":${version},"word":"open","id":"a","__proto__":{"admin":true},"constructor":{"prototype":{"admin":true}}}`,
    );
    expect(readHost(forged)).toEqual({ word: "open", id: "a" });
    for (const word of ["__proto__", "constructor", "hasOwnProperty"]) {
      expect(readHost({ namespace, version, word })).toBe(null);
      expect(readGuest({ namespace, version, word })).toBe(null);
    }
    expect(({} as { admin?: boolean }).admin).toBe(undefined);
  });

  test("names things by ids and short words, never by an address or by markup", () => {
    for (const id of [
      "../..",
      "https://example.org/",
      "javascript:alert(1)",
      "<b>",
      "",
      "a b",
      "a".repeat(81),
      5,
    ]) {
      expect(readHost({ namespace, version, word: "open", id }), String(id)).toBe(null);
    }
    const filter = (fields: object) => readHost({ namespace, version, word: "filter", ...fields });
    expect(filter({ words: "a".repeat(80) })).toEqual({ word: "filter", words: "a".repeat(80) });
    for (const words of ["a".repeat(81), ["a"], { length: 1 }, 5]) expect(filter({ words })).toBe(null);
    expect(filter({ types: Array(99).fill("a") })).toEqual({ word: "filter", types: Array(99).fill("a") });
    for (const types of [Array(100).fill("a"), "a", ["a", ""], { length: 0 }, new Set(["a"])]) {
      expect(filter({ types })).toBe(null);
    }
  });

  test("carries the longest id that facts may have, and all the words that a filter keeps, and no longer ones", () => {
    const open = (length: number) => readHost({ namespace, version, word: "open", id: "a".repeat(length) });
    const filter = (length: number) => {
      return readHost({ namespace, version, word: "filter", words: "a".repeat(length) });
    };
    expect([open(longestId), open(longestId + 1)]).toEqual([expect.anything(), null]);
    expect([filter(mostLetters), filter(mostLetters + 1)]).toEqual([expect.anything(), null]);
  });

  test("says yes or no, and a theme, in the very words for them", () => {
    const hello = (fields: object) => readHost({ namespace, version, word: "hello", ...fields });
    for (const one of [true, false]) {
      expect(hello({ reducedMotion: one, events: one })).toEqual({
        word: "hello",
        reducedMotion: one,
        events: one,
      });
    }
    for (const one of ["true", "", 1, 0, null, {}, []]) {
      expect(hello({ reducedMotion: one })).toBe(null);
      expect(hello({ events: one })).toBe(null);
    }
    for (const theme of ["auto", "light", "dark"]) expect(hello({ theme })).toEqual({ word: "hello", theme });
    for (const theme of ["Dark", "", "black", true, null, ["dark"]]) {
      expect(hello({ theme })).toBe(null);
      expect(readHost({ namespace, version, word: "theme", theme })).toBe(null);
    }
  });
});

import { describe, expect, test } from "vitest";
import { type Line, openLine } from "../../src/embed/host/line.ts";
import { type GuestLetter, heightsPx, namespace, readGuest, version } from "../../src/embed/protocol.ts";

const site = "https://example.org";
const ready: GuestLetter = { word: "ready", place: "westham", language: "zh" };

describe("the host believes", () => {
  test("only a letter of the site's origin", () => {
    const { line, frame } = aLine();
    line.hear({ word: "size", height: 900 }, "https://evil.example");
    line.hear({ word: "size", height: 900 }, "null");
    expect(frame.style.get("height")).toBe(undefined);
    line.hear({ word: "size", height: 900 }, site);
    expect(frame.style.get("height")).toBe("900px !important");
  });

  test("an origin that has no name, where the frame's sandbox takes it its own", () => {
    const { line, frame, sent } = aLine({ sandbox: ["allow-scripts"] });
    line.hear(ready, "null");
    line.hear({ word: "size", height: 900 }, "null");
    expect(frame.style.get("height")).toBe("900px !important");
    expect(sent.at(-1)?.to).toBe("*");
    const trusted = aLine({ sandbox: ["allow-scripts", "allow-same-origin"] });
    trusted.line.hear({ word: "size", height: 900 }, "null");
    expect(trusted.frame.style.get("height")).toBe(undefined);
  });

  test("an origin that has no name, where all of the page is in a sandbox", () => {
    const { line, frame, sent } = aLine({ origin: "null" });
    line.hear(ready, "null");
    line.hear({ word: "size", height: 900 }, "null");
    expect(frame.style.get("height")).toBe("900px !important");
    expect(sent.at(-1)?.to).toBe("*");
  });

  test("heights within the bounds, and moves the article for no less than 2 px", () => {
    const { line, frame, heard } = aLine();
    const { most } = heightsPx;
    line.handle.addEventListener("size", ({ detail }) => heard.push(detail.height));
    for (const height of [-1, 199, 201, 202, 203, 1e9, most - 1, 3254, 900])
      line.hear({ word: "size", height }, site);
    expect(heard).toEqual([200, 202, most, 3254, 900]);
    expect(Object.fromEntries(frame.style)).toMatchObject({
      height: "900px !important",
      "aspect-ratio": "auto !important",
      "min-height": "0 !important",
      "max-height": "none !important",
    });
  });

  test("no height that is no integer", () => {
    const { line, frame } = aLine();
    for (const height of [Number.NaN, 1.5, Number.POSITIVE_INFINITY, "900", null]) {
      const letter = readGuest({ namespace, version, word: "size", height });
      if (letter) line.hear(letter, site);
    }
    expect(frame.style.has("height")).toBe(false);
  });

  test.each([
    ["of a name that is none of the map's", { event: "click", id: "a" }],
    ["of the name of another word", { event: "size", id: "a", height: 400 }],
    ["without what was opened", { event: "place" }],
    ["without how many pass", { event: "filter", types: [], chapters: [] }],
  ])("no event %s", (_, event) => {
    expect(readGuest({ namespace, version, word: "event", ...event })).toBeNull();
  });
});

describe("the host says", () => {
  test("how the page is: its colours, language and width, and whether it wants things to stand still", () => {
    const { line, sent } = aLine({ background: "rgb(10, 10, 10)", lang: "en-GB" });
    line.hear(ready, site);
    expect(sent.at(-1)).toEqual({
      to: site,
      letter: {
        namespace,
        version,
        word: "hello",
        theme: "dark",
        language: "en-GB",
        width: 640,
        reducedMotion: false,
        events: false,
      },
    });
  });

  test("nothing of the language where the frame's address says one, or the page's is none", () => {
    for (const { src, lang } of [
      { src: `${site}/embed/?theme=dark&lang=zh`, lang: "en" },
      { src: `${site}/embed/`, lang: "" },
      { src: `${site}/embed/`, lang: "en_US.utf-8 <b>" },
    ]) {
      const { line, sent } = aLine({ src, lang });
      line.hear(ready, site);
      expect(sent.at(-1)?.letter).toHaveProperty("language", undefined);
    }
  });

  test("hello to a frame that is there, again when the map is ready, and not at every answer", () => {
    const { line, sent } = aLine();
    expect(wordsOf(sent)).toEqual(["hello"]);
    line.hear(ready, site);
    line.hear(ready, site);
    line.hear(ready, site);
    expect(wordsOf(sent)).toEqual(["hello", "hello"]);
  });

  test("hello to whoever is in the frame until it knows that the map has come, and then to the site alone", () => {
    const { frame, sent } = aLine();
    expect(sent.map(({ to }) => to)).toEqual(["*"]);
    frame.load();
    expect(sent.map(({ to }) => to)).toEqual(["*", site]);
    const other = aLine();
    other.line.hear(ready, site);
    expect(other.sent.map(({ to }) => to)).toEqual(["*", site]);
  });

  test("what was asked before the map was ready, then", () => {
    const { line, sent } = aLine();
    line.handle.open("westham");
    line.handle.filter({ types: ["school"] });
    line.handle.theme("dark");
    expect(wordsOf(sent)).toEqual(["hello"]);
    line.hear(ready, site);
    expect(wordsOf(sent)).toEqual(["hello", "hello", "theme", "open", "filter"]);
    expect(sent.at(-1)?.letter).toMatchObject({ types: ["school"] });
    line.handle.open("eastham");
    expect(wordsOf(sent).at(-1)).toBe("open");
  });

  test("that it wants events once someone listens for one, and not for what it hears anyway", () => {
    const { line, sent, heard } = aLine();
    line.hear(ready, site);
    line.handle.addEventListener("size", () => undefined);
    expect(wordsOf(sent)).toEqual(["hello", "hello"]);
    const listen = ({ detail }: { readonly detail: { readonly id: string } }) => heard.push(detail.id);
    line.handle.addEventListener("place", listen);
    line.handle.addEventListener("photo", listen);
    expect(wordsOf(sent)).toEqual(["hello", "hello", "hello"]);
    expect(sent.at(-1)?.letter).toMatchObject({ events: true });
    line.hear({ word: "event", event: "place", id: "eastham" }, site);
    line.handle.removeEventListener("place", listen);
    line.hear({ word: "event", event: "place", id: "westham" }, site);
    expect(heard).toEqual(["eastham"]);
  });

  test("that it wants events from the first, where someone may have listened before the script came", () => {
    const { sent } = aLine({ listening: true });
    expect(sent[0]?.letter).toMatchObject({ word: "hello", events: true });
  });

  test("hello to another document in the same frame, and tells that it is ready", () => {
    const { line, frame, sent, heard } = aLine();
    line.handle.addEventListener("ready", () => heard.push("ready"));
    line.hear(ready, site);
    frame.load();
    line.hear(ready, site);
    expect(heard).toEqual(["ready"]);
    frame.load();
    line.hear(ready, site);
    expect(heard).toEqual(["ready", "ready"]);
    const hellos = wordsOf(sent).length;
    line.hear(ready, site);
    expect(wordsOf(sent)).toHaveLength(hellos);
  });

  test("nothing that cannot be written in a letter, and does not complain", () => {
    const { line, sent } = aLine();
    line.hear(ready, site);
    line.handle.filter({ types: [(() => 1) as unknown as string] });
    line.handle.filter(null as unknown as object);
    line.handle.theme("pink" as "dark");
    expect(wordsOf(sent)).toEqual(["hello", "hello", "filter"]);
  });
});

describe("a map's colours", () => {
  test("follow the page, and say so only when they change", () => {
    const { line, frame, sent, page } = aLine({ background: "rgb(255, 255, 255)" });
    line.hear(ready, site);
    expect(frame.style.get("color-scheme")).toBe("light !important");
    line.dress();
    expect(wordsOf(sent)).toEqual(["hello", "hello"]);
    page.background = "rgb(0, 0, 0)";
    line.dress();
    expect(frame.style.get("color-scheme")).toBe("dark !important");
    expect(sent.at(-1)?.letter).toMatchObject({ word: "theme", theme: "dark" });
  });

  test("are those around the frame, whatever the frame's own ground is", () => {
    const { frame } = aLine({ background: "rgb(255, 255, 255)", around: "rgb(0, 0, 0)" });
    expect(frame.style.get("color-scheme")).toBe("dark !important");
  });

  test("may be asked for before there is a frame, which then has them", () => {
    const { line, sent, frame, seat } = aLine({ unseated: true });
    line.dress();
    line.handle.theme("dark");
    expect(sent).toEqual([]);
    seat();
    expect(frame.style.get("color-scheme")).toBe("dark !important");
    expect(sent.at(-1)?.letter).toMatchObject({ word: "hello", theme: "dark" });
  });

  test("are those of its address where that says so, whatever the page is", () => {
    const { line, frame, sent, page } = aLine({ src: `${site}/embed/?theme=auto&theme=dark` });
    line.hear(ready, site);
    page.background = "rgb(255, 255, 254)";
    line.dress();
    expect(frame.style.get("color-scheme")).toBe("dark !important");
    expect(wordsOf(sent)).toEqual(["hello", "hello"]);
  });

  test("are those the page asked for, by either name, until it asks for its own again", () => {
    for (const name of ["setScheme", "theme"] as const) {
      const { line, frame, sent } = aLine({ background: "rgb(255, 255, 255)" });
      line.hear(ready, site);
      line.handle[name]("dark");
      expect(frame.style.get("color-scheme")).toBe("dark !important");
      line.handle[name]("auto");
      expect(frame.style.get("color-scheme")).toBe("light !important");
      expect(wordsOf(sent)).toEqual(["hello", "hello", "theme", "theme"]);
    }
  });
});

interface Page {
  src?: string;
  lang?: string;
  background?: string;
  /** The ground of what holds the frame, where anything does. */
  around?: string;
  origin?: string;
  unseated?: boolean;
  listening?: boolean;
  sandbox?: readonly string[];
}

interface Sent {
  readonly letter: object;
  readonly to: string;
}

/** A line to a frame on a page of another origin, and what is sent on it. */
function aLine(given: Page = {}) {
  const page = { src: `${site}/embed/`, lang: "zh-CN", background: "rgb(255, 255, 255)", ...given };
  const sent: Sent[] = [];
  const heard: unknown[] = [];
  const loads: (() => void)[] = [];
  const style = new Map<string, string>();
  const element = {
    src: page.src,
    clientWidth: 640,
    parentElement: page.around === undefined ? null : { around: page.around, getRootNode: () => ({}) },
    getRootNode: () => ({}),
    style: {
      setProperty: (name: string, value: string, how: string) => style.set(name, `${value} !${how}`),
    },
    hasAttribute: (name: string) => name === "sandbox" && page.sandbox !== undefined,
    sandbox: { contains: (word: string) => page.sandbox?.includes(word) ?? false },
    get contentDocument() {
      throw new Error("who is in the frame is not looked at: of that WebKit speaks on the console");
    },
    contentWindow: {
      postMessage: (letter: object, to: string) => sent.push({ letter: structuredClone(letter), to }),
    },
    addEventListener: (_: "load", heard: () => void) => loads.push(heard),
  };
  const world = {
    origin: page.origin ?? "https://news.example",
    document: { documentElement: { lang: page.lang } },
    matchMedia: () => ({ matches: false }),
    getComputedStyle: ({ around = page.background }: { readonly around?: string }) => ({
      backgroundColor: around,
      color: "rgb(0, 0, 0)",
    }),
  };
  const line: Line = openLine(world as unknown as Window, new EventTarget(), page.listening);
  const seat = () => line.seat(element as unknown as HTMLIFrameElement);
  if (!page.unseated) seat();
  const load = () => {
    for (const heard of loads) heard();
  };
  return { line, page, sent, heard, seat, frame: { style, load } };
}

function wordsOf(sent: readonly Sent[]): readonly string[] {
  return sent.map(({ letter }) => (letter as { readonly word: string }).word);
}

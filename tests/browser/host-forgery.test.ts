import { readFile } from "node:fs/promises";
import { afterAll, describe, expect, inject, test } from "vitest";
import { hostFile } from "../../src/embed/files.ts";
import { heightsPx, namespace, sealed, version } from "../../src/embed/protocol.ts";
import { article, hostOfTests } from "./host.ts";
import { boxHeight, fitted, hostScript, stands } from "./host-articles.ts";
import { closeBrowsers, type FrameReader, type Reader, read } from "./reader.ts";
import { eventually } from "./seeing.ts";

const site = inject("site");
const html = { "content-type": "text/html; charset=utf-8" };
const emptyPage = '<!doctype html><html lang="zh"><title>空</title><link rel="icon" href="data:,"></html>';
/** The page that holds the frames; a site with the script, whose frames say what a test wants; and a third one. */
const host = await hostOfTests();
const forged = await hostOfTests();
const stranger = await hostOfTests();
forged.file(hostFile, await readFile(`public/${hostFile}`, "utf8"), {
  "content-type": "text/javascript; charset=utf-8",
});
forged.file("embed/", emptyPage, html);
forged.file("embed/other/", emptyPage, html);
stranger.file("embed/", emptyPage, html);
afterAll(closeBrowsers);

/** Counts the letters that come; listens before the script does, so what is counted has been heard when the count is read. */
const count = `<script>window.came = 0; addEventListener("message", () => { came += 1 })</script>`;
const frameOf = (root: string, attributes = "") =>
  `<iframe src="${root}embed/" title="地图" width="600" height="400" style="border:0" ${attributes}></iframe>`;

async function readForged(
  inside: string,
  story: (reader: Reader, one: FrameReader) => Promise<void>,
): Promise<void> {
  const roots = [host, forged, stranger].map(({ root }) => root);
  await read(site, { hosts: roots }, async (reader) => {
    await reader.visitHost(host.page(article(inside + hostScript(forged.root), count)));
    await story(reader, reader.frame());
  });
}

const came = (reader: Reader) => reader.ask(() => (window as unknown as { came: number }).came);

/** Lets a window's own script say something to the page, and waits until the page has heard it. */
async function says(reader: Reader, who: Pick<Reader, "ask">, letter: unknown): Promise<void> {
  const before = await came(reader);
  await who.ask((said) => top!.postMessage(said, "*"), letter as never);
  await eventually(() => came(reader)).toBe(before + 1);
}

const size = (height: unknown) => ({ namespace, version, word: "size", height });

describe("a height", () => {
  test("that is no integer is none", async () => {
    const none = [
      ...[Number.NaN, Number.POSITIVE_INFINITY, 1.5, 2 ** 60, "600", "", null, undefined, true],
      ...[[600], { valueOf: 600 }],
    ];
    await readForged(frameOf(forged.root), async (reader, one) => {
      await says(reader, one, size(500));
      for (const height of none) {
        await says(reader, one, size(height));
        expect(await boxHeight(reader), String(height)).toBe(500);
      }
      await says(reader, one, size(600));
      expect(await boxHeight(reader)).toBe(600);
    });
  });

  test("is believed within the bounds", async () => {
    const { most } = heightsPx;
    await readForged(frameOf(forged.root), async (reader, one) => {
      for (const [said, believed] of [
        [-1, 200],
        [1e9, most],
        [199, 200],
        [most + 1, most],
        [0, 200],
        [Number.MAX_SAFE_INTEGER, most],
        [Number.MIN_SAFE_INTEGER, 200],
        [most, most],
        [200, 200],
        [3254, 3254],
        [202, 202],
      ]) {
        await says(reader, one, size(said));
        expect(await boxHeight(reader), `${said}`).toBe(believed);
      }
    });
  });

  test("that changes by 1 px moves nothing, however often, and by 2 px does", async () => {
    await readForged(frameOf(forged.root), async (reader, one) => {
      for (const [said, believed] of [
        [500, 500],
        [501, 500],
        [499, 500],
        [500, 500],
        [502, 502],
        [503, 502],
        [504, 504],
      ]) {
        await says(reader, one, size(said));
        expect(await boxHeight(reader), `${said}`).toBe(believed);
      }
    });
  });
});

describe("a letter is believed of nobody but the map's own frame:", () => {
  test("not of the page's own window", async () => {
    await readForged(frameOf(forged.root), async (reader) => {
      await says(reader, reader, size(900));
      expect(await boxHeight(reader)).toBe(400);
    });
  });

  test("not of another site's frame beside it, nor does that frame get a height itself", async () => {
    const both = `<section id="map">${frameOf(forged.root)}</section><section id="other">${frameOf(stranger.root)}</section>`;
    await readForged(both, async (reader, one) => {
      await says(reader, reader.frame(1), size(900));
      expect(await boxHeight(reader, "#map iframe")).toBe(400);
      expect(await boxHeight(reader, "#other iframe")).toBe(400);
      await says(reader, one, size(900));
      expect(await boxHeight(reader, "#map iframe")).toBe(900);
      expect(await boxHeight(reader, "#other iframe")).toBe(400);
    });
  });

  test("not of a frame of the site's that is led to another site", async () => {
    await readForged(frameOf(forged.root), async (reader, one) => {
      await says(reader, one, size(500));
      await one.ask((address) => location.replace(address), `${stranger.root}embed/`);
      await eventually(one.address).toBe(`${stranger.root}embed/`);
      await says(reader, one, size(900));
      expect(await boxHeight(reader)).toBe(500);
      reader.forget(/Failed to execute 'postMessage'/); // the page's hello to the map, which the browser gave to nobody else
    });
  });

  test("not of a page of the same site that is none of its frames' pages", async () => {
    forged.file("elsewhere/", emptyPage, html);
    await readForged(frameOf(forged.root).replace("/embed/", "/elsewhere/"), async (reader, one) => {
      await says(reader, one, size(900));
      expect(await boxHeight(reader)).toBe(400);
    });
  });

  test("not of a frame within the map's frame", async () => {
    const letter = JSON.stringify(size(900));
    forged.file("embed/inner/", `${emptyPage}<script>top.postMessage(${letter}, "*")</script>`, html);
    await readForged(frameOf(forged.root), async (reader, one) => {
      const before = await came(reader);
      await one.ask((address) => {
        const inner = document.createElement("iframe");
        inner.src = address;
        document.body.append(inner);
      }, `${forged.root}embed/inner/`);
      await eventually(() => came(reader)).toBe(before + 1);
      expect(await boxHeight(reader)).toBe(400);
    });
  });

  test("not of a document without an origin, unless the frame's own sandbox takes it", async () => {
    const boxed = { ...html, "content-security-policy": "sandbox allow-scripts" };
    forged.file("embed/boxed/", emptyPage, boxed);
    const frames = ["", 'sandbox="allow-scripts"', 'sandbox="allow-scripts allow-same-origin"'].map(
      (sandbox, nth) =>
        `<section id="map${nth}">${frameOf(forged.root, sandbox).replace("/embed/", "/embed/boxed/")}</section>`,
    );
    await readForged(frames.join(""), async (reader) => {
      for (const [nth, believed] of [400, 900, 400].entries()) {
        expect(await reader.frame(nth).ask(() => self.origin)).toBe("null");
        await says(reader, reader.frame(nth), size(900));
        expect(await boxHeight(reader, `#map${nth} iframe`), frames[nth]).toBe(believed);
      }
    });
  });
});

describe("nonsense", () => {
  test("from the map's own frame does nothing, and nobody is disturbed", async () => {
    const event = { namespace, version, word: "event" };
    const nonsense = [
      ...[
        null,
        undefined,
        0,
        "",
        "size",
        "pymxPYMxmapxPYMxheightxPYMx900",
        [],
        {},
        [size(900)],
        { namespace },
      ],
      { sentinel: "amp", type: "embed-size", height: 900 },
      { ...size(900), version: 2 },
      { ...size(900), version: "1" },
      { ...size(900), namespace: "initiative-maps" },
      ...["", "SIZE", "resize", "constructor", "__proto__", "hasOwnProperty", 7, null, ["size"]].map(
        (word) => ({ ...size(900), word }),
      ),
      ...["", "click", "ready", "toString", "__proto__", null].map((name) => ({
        ...event,
        event: name,
        id: "a",
      })),
      { ...event, event: "place", id: "<img src=x onerror=alert(1)>" },
      { ...event, event: "place", id: "javascript:alert(1)" },
      { ...event, event: "place" },
      { ...event, event: "filter", types: "talent", chapters: [], count: 1 },
      { namespace, version, word: "ready", place: {}, language: "zh" },
      sealed({ word: "open", id: "sanzao" }),
      sealed({ word: "hello" }),
    ];
    await readForged(frameOf(forged.root), async (reader, one) => {
      await reader.ask(() => {
        const map = window.InitiativeMap!.of(document.querySelector("iframe"))!;
        const seen = Object.assign(window, { seen: [] as string[] }).seen;
        for (const name of ["ready", "size", "place", "initiative", "photo", "filter"] as const) {
          map.addEventListener(name, ({ type }) => seen.push(type));
        }
      });
      for (const letter of nonsense) await says(reader, one, letter);
      const seen = () => reader.ask(() => (window as unknown as { seen: string[] }).seen);
      expect(await seen()).toEqual([]);
      expect(await boxHeight(reader)).toBe(400);
      expect(await reader.ask(() => location.pathname)).toMatch(/^\/\d+$/);
      await says(reader, one, { ...event, event: "place", id: "sanzao" });
      expect(await seen()).toEqual(["place"]); // it was listening all the while
    });
  });

  test("from a page without the script does not disturb the map, whatever can be sent", async () => {
    await read(site, { hosts: [host.root] }, async (reader) => {
      await reader.visitHost(
        host.page(
          article(
            `<iframe src="${site}embed/sanzao/?height=auto&childId=a" title="地图" height="600"></iframe>`,
          ),
        ),
      );
      const one = reader.frame();
      await stands(one);
      const before = await one.address();
      await one.ask(() => {
        Object.assign(window, { heard: 0 });
        addEventListener("message", () => {
          (window as unknown as { heard: number }).heard += 1;
        });
      });
      const sent = await reader.ask(() => {
        const { port1 } = new MessageChannel();
        const circle: { self?: unknown } = {};
        circle.self = circle;
        const all = [
          ...[undefined, 1n, new Date(), /a/, new Map([["word", "open"]]), new Set(), new Error("no")],
          ...[new ArrayBuffer(8), new Blob(["a"]), circle, "x".repeat(1_000_000), "pymxPYMx[xPYMx(", port1],
          ...Array.from({ length: 500 }, () => ({
            namespace: "initiative-map",
            version: 1,
            word: "open",
            id: [],
          })),
        ];
        for (const each of all) frames[0]!.postMessage(each, "*", each === port1 ? [port1] : []);
        return all.length;
      });
      await eventually(() => one.ask(() => (window as unknown as { heard: number }).heard)).toBe(sent);
      expect(await one.address()).toBe(before);
      await one.tap('.places a[href*="hongqi/"]');
      await eventually(() => one.attribute("#_panel", "data-place")).toBe("hongqi");
    });
  });
});

test("a page may hold the maps of two sites, each with its script: each frame hears its own", async () => {
  const two = `<section id="map">${frameOf(forged.root)}</section><section id="real"><iframe src="${site}embed/sanzao/?height=auto&show=title,panel" title="地图" width="600" height="400" style="border:0"></iframe></section>`;
  await readForged(two + hostScript(site), async (reader, one) => {
    await fitted(reader, reader.frame(1), "#real iframe");
    await says(reader, one, size(500));
    expect(await boxHeight(reader, "#map iframe")).toBe(500);
    await fitted(reader, reader.frame(1), "#real iframe");
  });
});

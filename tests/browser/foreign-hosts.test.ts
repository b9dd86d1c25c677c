import { readFile } from "node:fs/promises";
import { afterAll, describe, expect, inject, test } from "vitest";
import { hostOfTests } from "./host.ts";
import { boxHeight, fitted, readerOf, scrollTo, stands } from "./host-articles.ts";
import { closeBrowsers, type FrameReader, type Reader } from "./reader.ts";
import { eventually } from "./seeing.ts";

/** Hosts that others wrote, as they are published: none of them knows the map, and nothing in them is changed for it. */
const site = inject("site");
const host = await hostOfTests();
const serve = async (path: string) => host.script(await readFile(`node_modules/${path}`, "utf8"));
/** By library, the address of its script. */
const scripts = {
  pym: await serve("pym.js/dist/pym.v1.min.js"),
  newswire: await serve("@newswire/frames/dist/frames.umd.js"),
  sidechain: await serve("@nprapps/sidechain/dist/sidechain.js"),
  resizer: await serve("iframe-resizer/js/iframeResizer.min.js"),
  openResizer: await serve("@open-iframe-resizer/core/dist/index.umd.cjs"),
} as const;
afterAll(closeBrowsers);

const readArticle = readerOf(site, host);
const auto = `${site}embed/sanzao/?height=auto&show=title,panel`;

/** The frame is as high as what it holds, when it comes, when an initiative is opened and when it is closed again. */
async function followsHeight(reader: Reader, one: FrameReader): Promise<void> {
  const opened = () => one.count("#_panel details[open]");
  await fitted(reader, one);
  expect(await opened()).toBe(0);
  await one.tap("#_panel summary");
  await eventually(opened).toBe(1);
  await fitted(reader, one);
  const high = await boxHeight(reader);
  await one.tap("#_panel summary");
  await eventually(opened).toBe(0);
  await eventually(() => boxHeight(reader)).toBeLessThan(high - 20);
  await fitted(reader, one);
}

describe("pym.js", () => {
  const parent = (address: string, id = "map") => `<div id="${id}" data-pym-src="${address}"></div>`;
  const pym = () => `<script src="${scripts.pym}"></script>`;

  test("holds a frame by a mark on the page, whose address says nothing of a height", async () => {
    await readArticle({ inside: parent(`${site}embed/sanzao/`) + pym() }, async (reader, one) => {
      await followsHeight(reader, one);
      expect(await one.address()).toContain("childId=map");
      expect(await reader.attribute("iframe", "scrolling")).toBe("no");
    });
  });

  test("holds a frame by its own script, and the frame's address keeps pym's words while the view changes", async () => {
    const make = `<script>new pym.Parent("map", "${site}embed/?theme=dark#x", { title: "地图", parenturlparam: "from" })</script>`;
    await readArticle({ inside: `<div id="map"></div>${pym()}${make}` }, async (reader, one) => {
      await fitted(reader, one);
      await one.tap('.places a[href*="hongqi/"]');
      await eventually(one.address).toMatch(/embed\/hongqi\/\?theme=dark&initialWidth=\d+&childId=map&/);
      await fitted(reader, one);
      expect(await one.attribute(":root", "data-theme")).toBe("dark");
    });
  });

  test("keeps two frames apart by their names, and lets a narrower column make its frame higher", async () => {
    const two = `<div id="column">${parent(`${site}embed/sanzao/?show=panel`, "one")}</div>${parent(`${site}embed/hangkong/?show=panel`, "two")}${pym()}`;
    await readArticle({ inside: two }, async (reader, one) => {
      const other = reader.frame(1);
      await fitted(reader, one, "#one iframe");
      await scrollTo(reader, "#two");
      await fitted(reader, other, "#two iframe");
      const [before, untouched] = [
        await boxHeight(reader, "#one iframe"),
        await boxHeight(reader, "#two iframe"),
      ];
      await scrollTo(reader, "#one");
      await reader.ask(() => {
        document.getElementById("column")!.style.width = "360px";
        dispatchEvent(new Event("resize")); // pym looks at widths when the window's changes
      });
      await eventually(() => boxHeight(reader, "#one iframe")).toBeGreaterThan(before);
      await fitted(reader, one, "#one iframe");
      expect(await boxHeight(reader, "#two iframe")).toBe(untouched);
    });
  });

  test("holds a frame in a sandbox of its own origin", async () => {
    const boxed = parent(`${site}embed/sanzao/`).replace("<div ", '<div data-pym-sandbox="allow-scripts" ');
    await readArticle({ inside: boxed + pym() }, async (reader, one) => {
      expect(await reader.attribute("iframe", "sandbox")).toBe("allow-scripts");
      await followsHeight(reader, one);
    });
  });
});

describe("@newswire/frames", () => {
  const newswire = () => `<script src="${scripts.newswire}"></script>`;

  test("holds a frame by a mark on the page", async () => {
    const mark = `<div data-frame-src="${auto}" data-frame-attribute-title="地图"></div>`;
    await readArticle(
      { inside: `${mark}${newswire()}<script>newswireFrames.autoInitFrames()</script>` },
      followsHeight,
    );
  });

  test("holds a frame by its own script, in a sandbox as well", async () => {
    const make = `<script>new newswireFrames.Framer(document.getElementById("map"), { src: "${auto}", attributes: { sandbox: "allow-scripts", title: "地图" } })</script>`;
    await readArticle({ inside: `<div id="map"></div>${newswire()}${make}` }, followsHeight);
  });

  test("that comes after the map has spoken asks, and is told the height", async () => {
    const frame = `<iframe src="${auto}" title="地图" width="100%" height="300"></iframe>`;
    await readArticle({ inside: frame + newswire() }, async (reader, one) => {
      await stands(one);
      expect(await boxHeight(reader)).toBe(304); // with the border that browsers give it
      await reader.ask(() => {
        const frame = document.querySelector("iframe")!;
        frame.style.border = "0";
        const { newswireFrames } = window as unknown as {
          newswireFrames: { observeIframe(frame: HTMLIFrameElement): void };
        };
        newswireFrames.observeIframe(frame);
      });
      await followsHeight(reader, one);
    });
  });
});

describe("sidechain", () => {
  test("holds a frame in its own element", async () => {
    const element = `<script src="${scripts.sidechain}"></script><side-chain src="${auto}"></side-chain>`;
    await readArticle({ inside: element }, followsHeight);
  });

  test("holds a frame that speaks as pym's child", async () => {
    const child = `<side-chain id="map" src="${site}embed/sanzao/?childId=map&show=title,panel"></side-chain>`;
    await readArticle({ inside: `<script src="${scripts.sidechain}"></script>${child}` }, followsHeight);
  });
});

describe("iframe-resizer 4", () => {
  const frame = (attributes = "") =>
    `<iframe src="${auto}" title="地图" width="100%" frameborder="0" ${attributes}></iframe>`;
  const resizer = () => `<script src="${scripts.resizer}"></script>`;
  const resize = (checkOrigin = true) =>
    `<script>iFrameResize({ checkOrigin: ${checkOrigin}, onInit: () => (window.inits = (window.inits ?? 0) + 1) }, "iframe")</script>`;
  /** It tells of its newer version, and speaks to frames before they have come. */
  const itsNoise = /iframe-resizer|Failed to execute 'postMessage'/i;

  test.each([
    ["a frame", "", true],
    ["a frame that comes when it is scrolled to", 'loading="lazy"', true],
    ["a frame in a sandbox of its own origin", 'sandbox="allow-scripts"', false],
  ])("holds %s, and is greeted once", async (_, attributes, checkOrigin) => {
    await readArticle(
      { inside: frame(attributes) + resizer() + resize(checkOrigin) },
      async (reader, one) => {
        await followsHeight(reader, one);
        expect(await reader.ask(() => (window as unknown as { inits: number }).inits)).toBe(1);
        reader.forget(itsNoise);
      },
    );
  });

  test("is told the height when it asks again", async () => {
    await readArticle({ inside: frame() + resizer() + resize() }, async (reader, one) => {
      await fitted(reader, one);
      await reader.ask(() => {
        const frame = document.querySelector("iframe") as HTMLIFrameElement & {
          iFrameResizer: { resize(): void };
        };
        frame.style.height = "200px";
        frame.iFrameResizer.resize();
      });
      await fitted(reader, one);
      reader.forget(itsNoise);
    });
  });
});

describe("@open-iframe-resizer", () => {
  const frame = (attributes = "") =>
    `<iframe src="${auto}" title="地图" width="100%" frameborder="0" ${attributes}></iframe>`;
  const initialize = (options = "{}") =>
    `<script src="${scripts.openResizer}"></script><script>iframeResizer.initialize(${options}, "iframe")</script>`;

  test.each([
    ["a frame", "", "{}"],
    ["a frame in a sandbox of its own origin", 'sandbox="allow-scripts"', "{}"],
    ["a frame that it takes for one of iframe-resizer's", "", "{ enableLegacyLibSupport: true }"],
  ])("holds %s", async (_, attributes, options) => {
    await readArticle({ inside: frame(attributes) + initialize(options) }, followsHeight);
  });
});

test("hosts of several kinds and our own script on one page do not hear each other's maps", async () => {
  const frames = `
    <section id="ours"><iframe src="${auto}" title="一" width="100%" height="500" style="border:0"></iframe></section>
    <section id="pyms"><div id="map" data-pym-src="${site}embed/hangkong/?show=panel"></div></section>
    <section id="chain"><side-chain src="${site}embed/hongqi/?height=auto&show=panel"></side-chain></section>`;
  const all = [scripts.pym, scripts.sidechain, `${site}embed/1.0.0/embed.js`];
  const inside = frames + all.map((src) => `<script src="${src}"></script>`).join("");
  await readArticle({ inside }, async (reader) => {
    for (const [nth, section] of ["#ours", "#pyms", "#chain"].entries()) {
      await scrollTo(reader, section);
      await fitted(reader, reader.frame(nth), `${section} iframe`);
    }
    const heights = ["#ours", "#pyms", "#chain"].map((section) => boxHeight(reader, `${section} iframe`));
    expect(new Set(await Promise.all(heights)).size).toBe(3);
  });
});

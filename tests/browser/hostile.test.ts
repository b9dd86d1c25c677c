/** Nothing that the facts say or draw ever runs, with the pages' policy and as if they had none. */
import { afterAll, describe, expect, test } from "vitest";
import { cleanDrawing } from "../../src/prerender/photos/drawing.ts";
import { hostileDrawings, openDrawing, quietDrawings } from "../worlds/drawings.ts";
import { plainDrawing } from "../worlds/folder.ts";
import { harmful, RAN, worldSaying } from "../worlds/hostile.ts";
import { closeBrowsers, reader as open, type Reader, read } from "./reader.ts";
import { eventually } from "./seeing.ts";
import { siteOfWorld } from "./world-site.ts";

const texts = worldOfHarm();
/** What Chromium says of frames that have our sandbox, and of a page that names no icon. */
const ITS_OWN = /can escape its sandboxing|favicon\.ico/;
const photos = quietDrawings.map((_, index) => `drawn-${index}`);
const site = await siteOfWorld(texts);
afterAll(closeBrowsers);

describe.each([
  ["with the pages' policy", true],
  ["as if there were no policy", false],
])("%s no text of the facts runs", (_, policy) => {
  test("on a map's page, whatever is opened, asked for and searched", async () => {
    await read(site, { policy }, async (reader) => {
      for (const address of ["", "?lang=en", "westham/#west-school", ...byFive.map(asked)]) {
        await reader.visit(address);
        await reader.settled();
        expect(await reader.ask(() => document.querySelector("h1")!.textContent)).toBe(
          titles[address.includes("lang=en") ? "en" : "zh"],
        );
      }
      await reader.visit("westham/");
      await reader.live();
      expect(await spilling(reader)).toEqual([]);
      await reader.tap("#_panel summary");
      await eventually(() => reader.sees("#west-school > p")).toBe(true);
      await reader.tap("#west-school .gallery a");
      await eventually(() => reader.sees(".lightbox figcaption")).toBe(true);
      await reader.press("Escape");
      for (const text of harmful) await reader.write(".search input", text);
      await reader.tap(".map-buttons .hand-on");
      await eventually(() => reader.sees("#_tab-embed")).toBe(true);
      await reader.tap("#_tab-embed");
      await eventually(() => reader.count("dialog pre, dialog textarea, dialog code")).toBeGreaterThan(0);
    });
  });

  test("in a frame, asleep and awake", async () => {
    await read(site, { policy }, async (reader) => {
      for (const address of [
        "embed/",
        "embed/westham/?height=auto",
        ...byFive.map((five) => `embed/${asked(five)}`),
      ]) {
        await reader.visit(address);
        await reader.wake();
        await reader.settled();
      }
    });
  });

  test("on the pages for editors, and in what they try and copy", async () => {
    await read(site, { policy }, async (reader) => {
      await reader.visit("embed/check/");
      await reader.write("#code", harmful.join("\n"));
      await reader.tap("#check");
      await eventually(() => reader.count("#report > *")).toBeGreaterThan(0);
      for (const address of [
        "embed/wechat/westham/",
        "embed/wechat/westham/article.html",
        "embed/examples/",
      ]) {
        await reader.visit(address);
        for (const what of await copies(reader)) await reader.tap(`button[data-copy="${what}"]`);
      }
      reader.forget(ITS_OWN);
    });
  });
});

describe("a drawing that is opened alone in a tab", () => {
  test("would run what is in it, were it served as it came", async () => {
    const ran = await alone(`${openDrawing}<script>console.error('${RAN}')</script></svg>`);
    expect(ran.join()).toContain(RAN);
  });

  test("draws, runs nothing and asks for nothing", async () => {
    await read(site, {}, async (reader) => {
      await reader.visit("westham/");
      await reader.settled();
      const drawings = await reader.ask(() =>
        [...document.querySelectorAll<HTMLAnchorElement>(".gallery a")]
          .map(({ href }) => href)
          .filter((href) => href.endsWith(".svg")),
      );
      expect(new Set(drawings).size).toBe(photos.length + 1);
      for (const drawing of new Set(drawings)) {
        await reader.visitHost(drawing);
        expect(await reader.ask(() => document.documentElement.localName)).toBe("svg");
        expect(
          await reader.ask(() => document.querySelectorAll("script, handler, listener, iframe").length),
        ).toBe(0);
      }
    });
  });

  test.each(hostileDrawings)("with %s is not served at all", (_, inside) => {
    expect(cleanDrawing(new TextEncoder().encode(`${openDrawing}${inside}</svg>`))).toHaveProperty("faults");
  });
});

/** Types whose words stand out of their places. */
function spilling(reader: Reader): Promise<readonly string[]> {
  return reader.ask(() =>
    [...document.querySelectorAll<HTMLElement>(".types .option")]
      .filter((option) => option.scrollWidth > option.clientWidth + 1)
      .map(({ textContent }) => textContent!),
  );
}

/** What is heard of a drawing that no build has cleaned. */
async function alone(drawing: string): Promise<readonly string[]> {
  const one: Reader = await open(site);
  await one.visitHost(`data:image/svg+xml,${encodeURIComponent(drawing)}`);
  const heard = [...one.noise];
  await one.leave();
  return heard;
}

function copies(reader: Reader): Promise<readonly string[]> {
  return reader.ask(() =>
    [...document.querySelectorAll<HTMLElement>("button[data-copy]")].map(({ dataset }) => dataset.copy!),
  );
}

/** An address that asks for these texts by its words and its fragment. */
function asked(texts: readonly string[]): string {
  const [q, item, type, lang, fragment] = texts.map(encodeURIComponent);
  return `?q=${q}&item=${item}&type=${type}&lang=${lang}#${fragment}`;
}

/** Each of the harmful texts in some field, and a photo for each of the quiet drawings. */
function worldOfHarm(): Record<string, string> {
  let next = 0;
  const files = worldSaying(() => harmful[next++ % harmful.length]!);
  const {
    photos: [pond],
  } = JSON.parse(files["photos.json"]!) as { photos: [Record<string, unknown>] };
  const drawn = quietDrawings.map((_, index) => ({ ...pond, id: `drawn-${index}` }));
  return {
    ...files,
    "photos.json": JSON.stringify({ photos: [pond, ...drawn] }),
    "drawings/pond.svg": plainDrawing,
    ...Object.fromEntries(quietDrawings.map((drawing, index) => [`drawings/drawn-${index}.svg`, drawing])),
  };
}

/** The harmful texts, five at a time. */
const byFive = harmful.flatMap((_, at) => (at % 5 === 0 ? [[...harmful, ...harmful].slice(at, at + 5)] : []));

const titles = (JSON.parse(texts["map.json"]!) as { title: { zh: string; en: string } }).title;

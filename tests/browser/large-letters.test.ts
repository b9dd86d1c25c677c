import { afterAll, describe, expect, inject, test } from "vitest";
import { frameCode } from "../../src/embed/codes.ts";
import { article, hostOfTests } from "./host.ts";
import { type Circumstances, closeBrowsers, type FrameReader, type Reader, read } from "./reader.ts";
import { eventually } from "./seeing.ts";

const site = inject("site");
const figureOnly = { blocked: /live-map/, stillness: true };
const raise = ".handle button:last-of-type";
const lower = ".handle button:first-of-type";
const host = await hostOfTests();
afterAll(closeBrowsers);

/** What a page and a frame can be asked alike. */
type Asked = Pick<FrameReader, "ask" | "tap" | "sees">;

describe.each([20, 24, 32])("with letters of %s px", (lettersPx) => {
  const languages = lettersPx === 32 ? ["zh", "en"] : ["zh"];

  test("nothing is lost on a page", async () => {
    for (const language of languages) {
      for (const [widthPx, heightPx] of [
        [390, 844],
        [1280, 860],
      ]) {
        await onPage({ widthPx: widthPx!, heightPx: heightPx!, lettersPx }, language, async (one) => {
          expect(await one.ask(lettersSeen)).toBe(lettersPx);
          await nothingIsLost(one);
        });
      }
    }
  });

  test.each([720, 390, 320])("nothing is lost in the usual frame in a column of %s px", async (widthPx) => {
    for (const language of languages) {
      await inFrame({ widthPx, lettersPx }, language, async (one) => {
        expect(await one.ask(lettersSeen)).toBe(lettersPx);
        await nothingIsLost(one);
      });
    }
  });
});

test.each(["zh", "en"])(
  "where a page is zoomed to four times its size nothing is lost, in %s",
  async (language) => {
    await onPage({ widthPx: 320, heightPx: 256 }, language, nothingIsLost);
  },
);

test.each([
  [320, 256, 32],
  [390, 844, 32],
  [320, 568, 24],
  [320, 256, 16],
])(
  "what is chosen, and what it gives, covers nothing at %s by %s px in letters of %s px",
  async (...size) => {
    const [widthPx, heightPx, lettersPx] = size;
    for (const language of ["zh", "en"]) {
      await read(site, { ...figureOnly, widthPx, heightPx, lettersPx }, async (reader) => {
        await reader.visit(`sanzao/?type=talent,chain&lang=${language}`);
        await reader.settled();
        await eventually(() => reader.count(".chip")).toBe(2);
        await eventually(() => reader.attribute(":root", "lang")).toMatch(new RegExp(`^${language}`));
        expect(await reader.ask(covering, [".result span", ".chip", ".places a, .handle svg"])).toEqual([]);
      });
    }
  },
);

async function onPage(
  size: Circumstances,
  language: string,
  story: (one: Asked) => Promise<void>,
): Promise<void> {
  await read(site, { ...figureOnly, ...size }, async (reader) => {
    await reader.visit(`sanzao/?lang=${language}`);
    await reader.settled();
    await eventually(() => reader.attribute(":root", "lang")).toMatch(new RegExp(`^${language}`));
    await story(reader);
  });
}

/** In the box that the code for editors gives it, in an article that is a column. */
async function inFrame(
  { widthPx, lettersPx }: { readonly widthPx: number; readonly lettersPx: number },
  language: string,
  story: (one: Asked) => Promise<void>,
): Promise<void> {
  const code = frameCode({
    root: site,
    frame: `embed/sanzao/?lang=${language}`,
    page: "sanzao/",
    place: "sanzao",
    language,
    scheme: "auto",
    height: "fit",
    heightPx: null,
    title: "地图",
    description: "地图",
    link: "地图",
    stills: { light: [], dark: [] },
  });
  const circumstances = { ...figureOnly, widthPx: widthPx + 1, heightPx: 900, lettersPx, hosts: [host.root] };
  await read(site, circumstances, async (reader: Reader) => {
    await reader.visitHost(host.page(article(`<style>body{margin:0}</style>${code}`)));
    const one = reader.frame();
    await one.answered();
    await eventually(() => one.attribute(":root", "lang")).toMatch(new RegExp(`^${language}`));
    await story(one);
  });
}

/** Every part can be come to and read, with the sheet lowered and raised, and nothing is cut off or wider than its room. */
async function nothingIsLost(one: Asked): Promise<void> {
  const column = !(await one.sees(".handle"));
  if (!column) await rest(one, lower);
  expect(
    await one.ask(lost, [
      ".head h1",
      ".languages a",
      ".map-buttons a",
      ".places [aria-current]",
      ...(column ? [] : [".handle button"]),
    ]),
  ).toEqual([]);
  expect(await one.ask(cutOff)).toEqual([]);
  if (!column) await rest(one, raise);
  await one.tap(".filter h2 button");
  const parts = [
    ".places [aria-current]",
    ".filter h2 button",
    ".types .option",
    ".search input",
    ".panel h2",
    ".panel .summary",
    ".initiative summary",
    ".neighbours a",
  ];
  expect(await one.ask(lost, [...parts, ...(column ? [] : [".handle button"])])).toEqual([]);
  expect(await one.ask(cutOff)).toEqual([]);
  expect(await one.ask(linesInPanel)).toBeGreaterThanOrEqual(4);
  expect(await one.ask(lettersInALine)).toBeGreaterThan(2);
}

/** Presses a button of the sheet until it can go no further. */
async function rest(one: Asked, button: string): Promise<void> {
  const over = () => one.ask((what) => document.querySelector<HTMLButtonElement>(what)!.disabled, button);
  while (!(await over())) await one.tap(button);
  await one.ask(() =>
    Promise.all(document.getAnimations().map(({ finished }) => finished)).then(() => undefined),
  );
}

function lettersSeen(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
}

/** Runs in the page: what is not there, or cannot be brought into sight and stand there uncovered. */
function lost(parts: readonly string[]): readonly string[] {
  return parts.filter((what) => {
    const part = document.querySelector<HTMLElement>(what);
    if (!part?.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return true;
    const scroll = part.closest<HTMLElement>(".scroll");
    if (scroll) scroll.scrollTop += part.getBoundingClientRect().top - scroll.getBoundingClientRect().top - 1;
    const { left, top, width, height } = part.getBoundingClientRect();
    const line = Math.min(height, 24) / 2;
    const there = document.elementFromPoint(left + Math.min(width / 2, 60), top + line);
    return !there || !(part.contains(there) || there.contains(part));
  });
}

/** Runs in the page: what of some parts of the sheet's head stands over another of them. */
function covering(parts: readonly string[]): readonly string[] {
  const boxes = parts.flatMap((what) =>
    [...document.querySelectorAll<HTMLElement>(what)].map((part) => ({
      part: part.textContent!,
      box: part.getBoundingClientRect(),
    })),
  );
  return boxes.flatMap(({ part, box }, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (other) =>
          Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left) > 1 &&
          Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top) > 1,
      )
      .map((other) => `${part} over ${other.part}`),
  );
}

/** Runs in the page: text that is wider or higher than its own box, or stands out of the window to the side. */
function cutOff(): readonly string[] {
  const { scrollingElement: page } = document;
  const boxes = [...document.querySelectorAll<HTMLElement>("#_app *")].filter((each) => {
    const speaks = [...each.childNodes].some((node) => node.nodeType === 3 && node.nodeValue!.trim() !== "");
    return speaks && each.checkVisibility() && !each.closest("svg, .unseen, .skip, .notices");
  });
  const wrong = boxes.filter((each) => {
    const { left, right, width } = each.getBoundingClientRect();
    const { fontSize, display } = getComputedStyle(each);
    const within = each.closest(".places ul > *") !== null; // a row that scrolls within itself
    const outside = !within && width > 0 && (left < -1 || right > innerWidth + 1);
    const spills =
      display !== "inline" &&
      (each.scrollWidth > each.clientWidth + 1 ||
        each.scrollHeight > each.clientHeight + Number.parseFloat(fontSize) / 2);
    return outside || spills;
  });
  return [
    ...(page!.scrollWidth > innerWidth ? [`the page is ${page!.scrollWidth} px wide`] : []),
    ...wrong.map((each) => `${each.tagName}.${each.className} ${each.textContent!.slice(0, 20)}`),
  ];
}

/** Runs in the page: how many lines of running text can be read at once in the panel. */
function linesInPanel(): number {
  const { lineHeight } = getComputedStyle(document.querySelector(".panel .summary")!);
  const { top, bottom } = document.querySelector(".scroll")!.getBoundingClientRect();
  return (Math.min(bottom, innerHeight) - top) / Number.parseFloat(lineHeight);
}

/** Runs in the page: how many letters the title has in a line, on the whole. */
function lettersInALine(): number {
  const title = document.querySelector("h1")!;
  const lines = title.offsetHeight / Number.parseFloat(getComputedStyle(title).lineHeight);
  return title.textContent!.length / Math.round(lines);
}

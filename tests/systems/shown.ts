/** What a reader of an article has of the codes that a system saved, one below the other in its column. */
import { expect } from "vitest";
import { stillProportion } from "../../src/embed/files.ts";
import { article, type HostSite } from "../browser/host.ts";
import { scrollTo, stands, stills } from "../browser/host-articles.ts";
import { type Reader, read } from "../browser/reader.ts";
import { eventually } from "../browser/seeing.ts";
import type { Case, Kept, Left } from "./table.ts";

/** The site's root and whether it has its pictures. */
export interface Site {
  readonly root: string;
  readonly painted: boolean;
}

/** What Chromium says of a frame whose sandbox lets no script run. */
export const saidOfLocked = /Blocked script execution/;

const columnStyle = "<style>main { max-width: 650px; margin: 0 auto } body { margin: 0 }</style>";

/** Below these a map cannot be used, in CSS pixels. */
const usableHeightPx = 400;
/** The border that browsers give a frame whose style is gone, on both sides. */
const borderPx = 4;

/** Reads the article of what was saved of each case, in a wide window and in a narrow one: it is what the table says, and quiet. */
export async function readSaved(
  site: Site,
  host: HostSite,
  cases: readonly Case[],
  saved: readonly string[],
): Promise<void> {
  const sections = saved.map((html, nth) => `<section id="code${nth}">${html}</section>`);
  const page = host.page(article(`<main>${sections.join("")}</main>`, columnStyle));
  await read(site.root, { hosts: [host.root], ...(!site.painted && { blocked: stills }) }, async (reader) => {
    await reader.visitHost(page);
    for (const widthPx of [1280, 320]) {
      await reader.resize(widthPx, 860);
      const kept = await keptIn(reader, site, cases.length);
      const found = cases.map((one, nth) => ({ ...one, kept: kept[nth] }));
      expect(found, `in a window of ${widthPx} px`).toEqual(cases);
    }
    if (cases.some(({ kept }) => kept.startsWith("locked"))) reader.forget(saidOfLocked);
  });
}

/** By the order in the column. What is wider than the column, or a picture without a link, is an error. */
async function keptIn(reader: Reader, { root, painted }: Site, count: number): Promise<readonly Kept[]> {
  await reader.ask(async (script) => {
    if (document.querySelector(`script[src^="${script}"]`))
      await customElements.whenDefined("initiative-map");
  }, `${root}embed/`);
  const kept: Kept[] = [];
  let framesBefore = 0;
  for (let nth = 0; nth < count; nth += 1) {
    const section = `#code${nth}`;
    const frames = await reader.count(`${section} iframe`);
    await scrollTo(reader, section);
    const left =
      frames > 0
        ? await mapIn(reader, framesBefore, `${section} iframe`)
        : await restIn(reader, section, root, painted);
    const code = /<\/?(iframe|script|initiative-map|picture|source)\b/.test(await reader.text(section));
    kept.push(code ? `${left}, and code` : left);
    framesBefore += frames;
  }
  return kept;
}

async function mapIn(reader: Reader, nth: number, frame: string): Promise<Left> {
  const one = reader.frame(nth);
  await stands(one);
  await eventually(() => reader.sees(frame)).toBe(true); // an element shows its frame once that answers
  await fits(reader, frame);
  const { height } = await reader.box(frame);
  if (height < usableHeightPx) return "low map";
  return (await one.ask(() => matchMedia("(scripting: enabled)").matches)) ? "map" : "locked map";
}

async function restIn(reader: Reader, section: string, root: string, painted: boolean): Promise<Left> {
  const page = `${root}sanzao/`;
  const linked = await reader.ask(
    ([section, page]) =>
      [...document.querySelectorAll<HTMLAnchorElement>(`${section} a`)].some(
        (link) => link.href === page && link.textContent.trim() !== "" && link.checkVisibility(),
      ),
    [section, page] as const,
  );
  const image = `${section} img`;
  if ((await reader.count(image)) > 0) {
    if (painted) await hasProportion(reader, image);
    await fits(reader, image);
    if (!linked) throw new Error(`the picture in ${section} has no link to ${page} beside it`);
    return "picture";
  }
  if (linked) return "link";
  const text = await reader.text(section);
  return text === page || text === `${root}embed/sanzao/` ? "address" : "nothing";
}

/** Waits until the picture is there; it is neither flat nor tall. */
async function hasProportion(reader: Reader, image: string): Promise<void> {
  const naturalWidth = (image: string) => document.querySelector<HTMLImageElement>(image)!.naturalWidth;
  await eventually(() => reader.ask(naturalWidth, image)).toBeGreaterThan(0);
  const { width, height } = await reader.box(image);
  expect(height, `how high ${image} is`).toBeCloseTo(width * stillProportion, 0);
}

async function fits(reader: Reader, what: string): Promise<void> {
  const [box, main] = [await reader.box(what), await reader.box("main")];
  const overPx = Math.max(main.x - box.x, box.x + box.width - (main.x + main.width));
  if (overPx > borderPx) throw new Error(`${what} is ${overPx} px wider than its column of ${main.width} px`);
}

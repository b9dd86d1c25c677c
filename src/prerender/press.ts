/** Sets up the press: what the printing needs of an edition. */
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Atlas, Language } from "../atlas/atlas.ts";
import { say } from "../atlas/questions.ts";
import { saidIn } from "../atlas/said.ts";
import { frameOf } from "../look/frame.ts";
import { areMany, isLong, LEDE, TITLE } from "../ui/head/fold.ts";
import { figureShapes } from "./figure/shapes.ts";
import { spokenTiers } from "./figure/tier-style.ts";
import type { Edition } from "./geo-folder.ts";
import type { Press } from "./print.tsx";
import { classicScript } from "./scripts/classic-script.ts";
import { crowdedStyle, embedStyle, pageStyle, panelStyle, unscriptedStyle } from "./style.ts";

/** The module that prints, from the project's root; it has JSX, so whoever wants it loads it through vite. */
export const PAGES = "/src/prerender/pages.ts";

/** Everything the printing needs of an edition. */
export async function pressFor(
  { published, shapes }: Edition,
  src: string,
  rest: Pick<Press, "address" | "template" | "preload" | "strict">,
): Promise<Press> {
  const [, ...towns] = published.atlas.places;
  const { atlas, marks } = published;
  const frame = frameOf(atlas.map.frame);
  const crowded = isCrowded(atlas) ? await crowdedStyle(src) : "";
  /** Of its own in each language, since the marks of each have room at other widths. */
  const figures = atlas.map.languages.map((language) => ({
    languages: spokenOn(atlas, language, rest.strict ? [] : atlas.map.languages),
    frame,
    spoken: spokenTiers(atlas, marks[language]!),
  }));
  async function inEach(style: typeof pageStyle): Promise<Press["style"]> {
    const styles = await Promise.all(figures.map((figure) => style(src, figure)));
    return Object.fromEntries(styles.map((text, rank) => [atlas.map.languages[rank]!, text + crowded]));
  }

  return {
    ...rest,
    published,
    icon: dataAddress(await readFile(join(src, "../public/favicon.svg"), "utf8")),
    shapes: figureShapes(
      shapes,
      towns.map(({ id }) => id),
      frame,
    ),
    style: await inEach(pageStyle),
    embedStyle: await inEach(embedStyle),
    panelStyle: await panelStyle(src),
    door: await inlineScript(src, "embed/door.ts"),
    early: await inlineScript(src, "prerender/scripts/early.ts"),
    lost: await inlineScript(src, "prerender/scripts/lost.ts"),
    unscripted: await unscriptedStyle(src),
  };
}

/**
 * The languages that something is said in on pages in one, which comes first: names that are not translated are said in others. The
 * rest, `besides`, are here at once only while developing; readers get them with the file of the other languages.
 */
function spokenOn({ places }: Atlas, language: Language, besides: readonly Language[]): readonly Language[] {
  const said = places.map(({ shortName }) => saidIn(shortName, language));
  return [...new Set([language, ...said, ...besides])];
}

/** Whether in any language the places are many, or the words at the page's head long. */
function isCrowded({ map, places }: Atlas): boolean {
  return map.languages.some((language) => {
    const names = places.map(({ shortName }) => say(shortName, language));
    return areMany(names) || isLong(say(map.title, language), TITLE) || isLong(say(map.lede, language), LEDE);
  });
}

const scripts = new Map<string, Promise<string>>();

/** Made once for a folder of rooms: the dev server prints a page for every request. What failed is tried again. */
function inlineScript(src: string, entry: string): Promise<string> {
  const file = join(src, entry);
  const made = scripts.get(file) ?? classicScript(dirname(src), file);
  scripts.set(file, made);
  made.catch(() => scripts.delete(file));
  return made;
}

/** Lets the scripts be made anew that stand in pages: their rooms have been edited. */
export function forgetScripts(): void {
  scripts.clear();
}

/** Escaped no more than an address in an attribute has to be: every page carries it. */
function dataAddress(svg: string): string {
  const plain = svg.trim().replaceAll('"', "'");
  return `data:image/svg+xml,${plain.replace(/[%#<>]/g, encodeURIComponent)}`;
}

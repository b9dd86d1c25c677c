/** The site's own maps in other people's articles: the codes as editors get them, a reader of the article, and measures. */
import { parseAtlas } from "../../src/atlas/parse.ts";
import { findPlace } from "../../src/atlas/questions.ts";
import type { Embed } from "../../src/embed/codes.ts";
import { hostFile, stillFile } from "../../src/embed/files.ts";
import { plainEmbed } from "../../src/prerender/embed-pages/plain-embed.ts";
import { readGeo } from "../../src/prerender/geo-folder.ts";
import type { Embedding } from "../../src/view/embedding.ts";
import { viewOf } from "../../src/view/view.ts";
import { allWords } from "../../src/words/words.ts";
import { everyPicture } from "../prerender/every-picture.ts";
import { district } from "../worlds/district.ts";
import { article, type HostSite } from "./host.ts";
import { type Circumstances, type FrameReader, type Reader, read } from "./reader.ts";
import { eventually } from "./seeing.ts";

/** What the dialog gives for a place: `embed("sanzao", { height: "auto" })`. */
export type EmbedPlace = (place: string, changed?: Partial<Embedding>) => Embed;

/** The codes' contents from the district's facts; `site` is the root that they lead to. */
export async function embedsOf(site: string): Promise<EmbedPlace> {
  const { atlas } = parseAtlas((await readGeo(district)).files);
  return (place, changed) => {
    const found = findPlace(atlas, place);
    if (!found) throw new Error(`the district has no place "${place}"`);
    return plainEmbed(
      { atlas, words: allWords, painted: everyPicture(atlas) },
      viewOf(atlas, found.id),
      site,
      changed,
    );
  };
}

/** The script by itself, as it is loaded before what stands below it. */
export function hostScript(site: string): string {
  return `<script src="${site}${hostFile}"></script>`;
}

/** A frame that says its height, as one writes it by hand. */
export function autoFrame(site: string, place: string, attributes = ""): string {
  return `<iframe src="${site}embed/${place}?height=auto&show=title,panel" title="地图" width="100%" height="600" frameborder="0" ${attributes}></iframe>`;
}

/** Whether the site has its still pictures. */
export async function hasStills(site: string): Promise<boolean> {
  return (await fetch(site + stillFile("sanzao", "zh", "light", 1080))).ok;
}

export interface Article {
  readonly inside: string;
  readonly head?: string;
  /** The attributes of its root. */
  readonly root?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Whether still pictures come. */
  readonly pictured?: boolean;
  readonly circumstances?: Circumstances;
}

export type ArticleStory = (reader: Reader, first: FrameReader) => Promise<void>;

/** Still pictures: a machine without Chinese fonts makes none, and most articles are right without. */
export const stills = /embed\/still\//;

/** Gives the way to read articles of a host that hold the site's maps, whose stills do not come unless a test says so. */
export function readerOf(site: string, host: HostSite) {
  return (
    { inside, head, root, headers, pictured, circumstances }: Article,
    story: ArticleStory,
  ): Promise<void> =>
    read(
      site,
      { hosts: [host.root], ...(!pictured && { blocked: stills }), ...circumstances },
      async (reader) => {
        await reader.visitHost(host.page(article(inside, head, root), headers));
        await story(reader, reader.frame());
      },
    );
}

/** How high the frame's page is, in whole CSS pixels, as its guest says it. */
export function contentHeight(one: FrameReader): Promise<number> {
  // Even, as the guest says it: hosts take a change of one pixel for none.
  return one.ask(() => 2 * Math.ceil(document.documentElement.getBoundingClientRect().height / 2));
}

/** How high a frame's own box is, in CSS pixels. */
export async function boxHeight(reader: Reader, what = "iframe"): Promise<number> {
  return (await reader.box(what)).height;
}

/** Waits until the map's printed page stands in a frame, and what is tapped there is heard. */
export async function stands(one: FrameReader): Promise<void> {
  await eventually(() =>
    one.ask(() => document.readyState === "complete" && document.querySelector(".marks .name") !== null),
  ).toBe(true);
}

/** Waits until a frame is just as high as what it holds. */
export async function fitted(reader: Reader, one: FrameReader, what = "iframe"): Promise<void> {
  await stands(one);
  await eventually(async () => (await boxHeight(reader, what)) - (await contentHeight(one))).toBe(0);
}

/**
 * Waits until the article's first picture is there. A browser that learns its width may take another of its files: `decode()`
 * of the one before would fail then.
 */
export function pictureStands(reader: Reader): Promise<void> {
  return eventually(() =>
    reader.ask(() => document.images[0]!.complete && document.images[0]!.naturalWidth > 0),
  ).toBe(true);
}

/** Whether the article is as wide as the window, and no wider. */
export function fitsWindow(reader: Reader): Promise<boolean> {
  return reader.ask(() => document.documentElement.scrollWidth === document.documentElement.clientWidth);
}

/** Scrolls the article until a thing is at the window's top, as a link to it does. */
export function scrollTo(reader: Reader, what: string): Promise<void> {
  return reader.ask((selector) => document.querySelector(selector)!.scrollIntoView(), what);
}

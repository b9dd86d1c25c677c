/**
 * The article as HTML that WeChat's editor takes: inline styles and nothing else, no picture of its own (an article only
 * takes pictures from its account's library, so their places are named), and the same as plain text.
 */
import type { Photo } from "../../atlas/atlas.ts";
import { light } from "../../look/palette.ts";
import type { Pen } from "../../painting/paint/brush.ts";
import { fill } from "../../words/phrases.ts";
import { escaped } from "../head/escaped.ts";
import {
  type Chapter,
  figureLine,
  kitWordsOf,
  photoAlt,
  photoLine,
  type Story,
  type Upload,
} from "./story.ts";

/** Characters that WeChat's editor keeps of a pasted article. */
export const ARTICLE_LIMIT = 20_000;

const text = `margin:0 0 12px;font-size:16px;line-height:1.75;color:${light.ink};`;
const soft = `margin:0 0 8px;font-size:13px;line-height:1.6;color:${light.inkSoft};`;
const slot =
  `margin:0 0 8px;padding:12px;border:1px dashed ${light.accent};background:${light.accentWash};` +
  `font-size:14px;line-height:1.6;color:${light.ink};`;
const chapter =
  `margin:28px 0 12px;padding:0 0 6px;border-bottom:2px solid ${light.ink};` +
  `font-size:20px;line-height:1.4;color:${light.ink};`;
const entry = `margin:20px 0 4px;font-size:17px;line-height:1.4;color:${light.ink};`;

/** How much an article tells: all, or the titles alone, which leaves the rest to the pictures. */
export type ArticleForm = "whole" | "titles";

/** The part to paste, in a form that it has room for. */
export function articleHtml(
  form: ArticleForm,
  pen: Pen,
  story: Story,
  slices: readonly Upload[],
  address: string,
): string {
  const html = articleIn(form, pen, story, slices, address);
  return html.length < ARTICLE_LIMIT ? html : articleIn("titles", pen, story, slices, address);
}

/** The part to paste in one form, however long. */
export function articleIn(
  form: ArticleForm,
  pen: Pen,
  story: Story,
  slices: readonly Upload[],
  address: string,
): string {
  const full = form === "whole";
  const words = kitWordsOf(pen);
  const link = `style="color:${light.accent};" href="${escaped(address)}"`;
  const parts = [
    p(text, story.summary),
    ...slices.map(({ file, alt }) => slotFor(pen, file, alt)),
    `<p style="${text}"><a ${link}>${words.readMore}</a></p>`,
    p(soft, words.readMoreHint),
    ...(full && story.headlines.length > 0
      ? [
          `<h2 style="${chapter}">${words.inFigures}</h2>`,
          ...story.headlines.map((each) => p(text, figureLine(pen, each))),
        ]
      : []),
    ...story.chapters.flatMap((each) => chapterHtml(pen, each, full)),
    ...[...story.notices, ...story.sources, story.byline].map((each) => p(soft, each)),
  ];
  return `<section style="margin:0;padding:0;">\n${parts.join("\n")}\n</section>`;
}

/** How many characters the place of a picture takes. */
export function slotLength(pen: Pen, { file, alt }: Upload): number {
  return slotFor(pen, file, alt).length + 1;
}

/** The same as a page that can be opened, selected and copied by hand. */
export function articlePage(pen: Pen, story: Story, html: string): string {
  return (
    `<!DOCTYPE html>\n<html lang="${pen.words.tag}">\n<head>\n<meta charset="utf-8">\n` +
    `<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="robots" content="noindex">\n` +
    `<title>${escaped(`${story.name} · ${story.title}`)}</title>\n</head>\n<body>\n${html}\n</body>\n</html>\n`
  );
}

export function articleText(pen: Pen, story: Story, uploads: readonly Upload[], address: string): string {
  const { headlines, chapters, photos } = story;
  const words = kitWordsOf(pen);
  const heading = (text: string) => fill(words.heading, { text });
  const figures = (statistics: Story["headlines"]) => statistics.map((each) => `· ${figureLine(pen, each)}`);
  const photoLines = (photo: Photo) => [photoLine(pen, photo), words.alt + photoAlt(pen, photo)];
  const lines = [
    `${story.name} · ${story.title}`,
    story.meta,
    "",
    story.summary,
    ...(headlines.length > 0 ? ["", heading(words.inFigures), ...figures(headlines)] : []),
    ...chapters.flatMap(({ title, entries }) => [
      "",
      heading(title),
      ...entries.flatMap((each) => [
        "",
        each.title,
        each.meta,
        each.summary,
        ...figures(each.initiative.statistics),
        each.where,
        ...each.photos.flatMap(photoLines),
      ]),
    ]),
    ...(photos.length > 0 ? ["", ...photos.flatMap(photoLines)] : []),
    "",
    words.addressLabel + address,
    "",
    ...story.notices,
    ...story.sources,
    story.byline,
    "",
    heading(words.altHeading),
    ...uploads.map(({ file, alt }) => file + pen.words.colon + alt),
  ];
  return `${lines.join("\n")}\n`;
}

function chapterHtml(pen: Pen, { title, entries }: Chapter, full: boolean): readonly string[] {
  return [
    `<h2 style="${chapter}">${escaped(title)}</h2>`,
    ...entries.flatMap((each) => {
      const name = `<h3 style="${entry}">${escaped(each.title)}</h3>`;
      if (!full) return [name];
      const figures = each.initiative.statistics
        .map((statistic) => figureLine(pen, statistic))
        .join(kitWordsOf(pen).next);
      const where = each.initiative.points.length > 0 ? [p(soft, each.where)] : [];
      return [
        name,
        p(soft, each.meta),
        p(text, each.summary),
        ...(figures ? [p(soft, figures)] : []),
        ...where,
      ];
    }),
  ];
}

function slotFor(pen: Pen, file: string, alt: string): string {
  const words = kitWordsOf(pen);
  return `<p style="${slot}"><strong>${words.slot} ${file}</strong><br>${words.alt}${escaped(alt)}</p>`;
}

function p(style: string, plain: string): string {
  return `<p style="${style}">${escaped(plain)}</p>`;
}

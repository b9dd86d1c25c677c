/** What must stand on every picture of the map, since a picture travels without its page: notices, review, attribution. */
import type { Atlas, Language } from "../../atlas/atlas.ts";
import { say } from "../../atlas/questions.ts";
import { fill } from "../../words/phrases.ts";
import type { Words } from "../../words/words.ts";
import { type Block, stacked } from "./block.ts";
import type { Pen } from "./brush.ts";
import { lineWidth, paragraph, type TextStyle } from "./text.ts";

/** First what is said of the map and its review, then whose shapes they are. */
export function noticeItems(
  atlas: Atlas,
  language: Language,
  words: Words,
): readonly [said: readonly string[], shapes: readonly string[]] {
  const { notices, review, attribution } = atlas.map;
  const said = notices.map((notice) => say(notice, language));
  if (review.status === "reviewed") said.push(fill(words.reviewed, { text: review.number }));
  if (review.status === "exempt") said.push(words.exempt + say(review.reason, language));
  return [said, attribution.map(({ text }) => say(text, language))];
}

export interface NoticeOptions {
  readonly width: number;
  readonly size: number;
  readonly fill: string;
  readonly align?: "left" | "middle";
  /** Leaves out whose shapes they are, where there is no room for a word more. */
  readonly brief?: boolean;
}

export function notices(
  pen: Pen,
  { width, size, fill: colour, align = "left", brief }: NoticeOptions,
): Block {
  const style: TextStyle = { fount: "hei", size, fill: colour, leading: 1.4, align, lines: "even" };
  const all = noticeItems(pen.published.atlas, pen.language, pen.words);
  const lines = (brief ? all.slice(0, 1) : all).flatMap((items) => gathered(pen, items, style, width));
  return stacked(lines.map((line) => paragraph(pen, line, style, width)));
}

/** Items joined by dots, as many to a line as fit: a line ends between two of them, where it can. */
function gathered(pen: Pen, items: readonly string[], style: TextStyle, width: number): readonly string[] {
  const lines: string[] = [];
  for (const item of items) {
    const longer = [lines.at(-1), item].filter((part) => part !== undefined).join(pen.words.dot);
    if (lines.length > 0 && lineWidth(pen, longer, style) <= width) lines[lines.length - 1] = longer;
    else lines.push(item);
  }
  return lines;
}

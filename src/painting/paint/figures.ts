/** Numbers as a person can take them in: large, and never without exactness, unit, what they count and year. */
import type { Statistic } from "../../atlas/atlas.ts";
import { figureOf } from "../../words/numbers.ts";
import { periodOf } from "../../words/phrases.ts";
import { at, type Block, stacked } from "./block.ts";
import type { Pen } from "./brush.ts";
import { ABOVE, line, paragraph } from "./text.ts";

/** Those that can be set with their unit and with what they count: a number alone says nothing. */
export function settableFigures({ type, tell }: Pen, statistics: readonly Statistic[]): readonly Statistic[] {
  return statistics.filter(({ unit, label }) => type.lacking(tell(unit) + tell(label)).length === 0);
}

/** `size` is that of the number. */
export function figure(
  pen: Pen,
  statistic: Statistic,
  { width, size, small }: { readonly width: number; readonly size: number; readonly small: number },
): Block {
  const { palette, words, tell } = pen;
  const { before, number, after } = amountOf(pen, statistic);
  const aside = { fount: "hei", size: small, fill: palette.ink, leading: 1 } as const;
  const [front, back] = [before, after.trim()].map((text) => line(pen, text, aside));
  const gaps = 0.2 * small * [before, after].filter(Boolean).length;
  const whole = line(pen, number, { fount: "song", size, fill: palette.accent, leading: 1 });
  const fitting = size * Math.min(1, (width - gaps - front!.width - back!.width) / whole.width);
  const middle = line(pen, number, { fount: "song", size: fitting, fill: palette.accent, leading: 1 });
  const top = ABOVE * (size - small);
  const start = front!.width + (before ? 0.2 * small : 0);
  const amount =
    at(0, top, front!) +
    at(start, ABOVE * (size - fitting), middle) +
    at(start + middle.width + 0.2 * small, top, back!);
  return stacked([
    { width, height: 1.08 * size, svg: amount },
    paragraph(
      pen,
      tell(statistic.label),
      { fount: "hei", size: small, fill: palette.ink, leading: 1.4, lines: "even" },
      width,
    ),
    paragraph(
      pen,
      statistic.period ? periodOf(words, statistic.period) : words.noYear,
      { fount: "hei", size: small * 0.92, fill: palette.inkSoft, leading: 1.4 },
      width,
    ),
  ]);
}

/** A number in words and figures: `超`, `300`, `个`. */
export function amountOf({ words, tell }: Pen, { value, unit, exactness }: Statistic) {
  return figureOf(words, value, tell(unit), exactness);
}

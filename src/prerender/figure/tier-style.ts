/**
 * What of the printed figure's marks is seen at which width: each says by its classes from which tier it stands (`f3`) and
 * until which it does not (`t7`), and names have their size. Where container queries are not known there stands what has room
 * in a figure of some width that is as good as always there; at no greater one does any of it cover anything else.
 */
import type { Atlas } from "../../atlas/atlas.ts";
import { type Frame, frameOf } from "../../look/frame.ts";
import { nameSizeAt } from "../../look/lettering.ts";
import type { Marks } from "../../look/marks/marks.ts";
import { sightOf } from "../../look/sight.ts";
import { paneTierOf, paneTiers, tiersCloser, widthAt } from "../../look/tiers/tiers.ts";

/** How wide a figure is as good as always: a phone's, and that of a small frame. */
export const PHONE_PX = 300;
export const SMALL_FRAME_PX = 160;

/** The tiers of panes that the printed pages speak of: every page at its own sight. */
export function spokenTiers({ map, places }: Atlas, { names, counts, badges }: Marks): ReadonlySet<number> {
  const frame = frameOf(map.frame);
  const edges = [...names, ...counts, ...badges].flatMap(({ from, to }) => [from, to ?? from]);
  return new Set(
    places.flatMap(({ id, box }) => {
      const closer = tiersCloser(sightOf(frame, id === map.home ? "whole" : { box }).width);
      return edges.map((tier) => paneTierOf(tier, closer));
    }),
  );
}

/** `usualPx`: how wide the figure is at least, where engines cannot ask. */
export function tierStyle(frame: Frame, spoken: ReadonlySet<number>, usualPx = PHONE_PX): string {
  const tiers = Array.from({ length: paneTiers }, (_, tier) => tier).slice(1);
  const usual = tiers.filter((tier) => widthAt(frame, tier) <= usualPx).pop() ?? 0;
  const hidden = tiers
    .filter((tier) => spoken.has(tier))
    .map((tier) => (tier <= usual ? `.t${tier}` : `.f${tier}`));
  const rule = (from: number, shown: number, marks: string) => {
    const steps = nameSizeAt(from) !== nameSizeAt(from - 1);
    const rules = (spoken.has(from) ? marks : "") + (steps ? `.marks{--name:${nameSizeAt(shown)}px}` : "");
    const width = `(min-width:${Math.round(widthAt(frame, from))}px)`;
    return rules && `@container figure ${shown < from ? "not " : ""}${width}{${rules}}`;
  };
  return [
    hidden.length > 0 && `${hidden.join()}{display:none}`,
    `.marks{--name:${nameSizeAt(usual)}px}`,
    ...tiers
      .filter((tier) => tier <= usual)
      .reverse() // of two rules that hold the smaller width's is the stronger
      .map((tier) => rule(tier, tier - 1, `.f${tier}{display:none}.t${tier}{display:inline}`)),
    `@container figure not (min-width:${Math.round(widthAt(frame, 0))}px){.marks{display:none}}`,
    ...tiers
      .filter((tier) => tier > usual)
      .map((tier) => rule(tier, tier, `.f${tier}{display:inline}.t${tier}{display:none}`)),
  ]
    .filter(Boolean)
    .join("\n");
}

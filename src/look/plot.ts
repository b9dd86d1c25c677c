/** The small plots of numbers that belong together: dots while they can be counted, bars beyond. */
import type { Statistic } from "../atlas/atlas.ts";

export type Plot =
  | {
      readonly kind: "dots";
      readonly rows: readonly { readonly statistic: Statistic; readonly dots: number }[];
    }
  | {
      readonly kind: "bars";
      readonly rows: readonly { readonly statistic: Statistic; readonly share: number }[];
    };

const COUNTABLE = 20;

/** One plot for each group of at least two statistics with the same `plot` word, in their order. */
export function plotsOf(statistics: readonly Statistic[]): readonly Plot[] {
  const groups = new Map<string, Statistic[]>();
  for (const statistic of statistics) {
    if (statistic.plot === null) continue;
    groups.set(statistic.plot, [...(groups.get(statistic.plot) ?? []), statistic]);
  }
  return [...groups.values()].filter((group) => group.length > 1).map(plotOf);
}

/** The statistics that stand in no plot. */
export function unplotted(statistics: readonly Statistic[]): readonly Statistic[] {
  const plotted = new Set(plotsOf(statistics).flatMap(({ rows }) => rows.map(({ statistic }) => statistic)));
  return statistics.filter((statistic) => !plotted.has(statistic));
}

function plotOf(group: readonly Statistic[]): Plot {
  const countable = group.every(({ value }) => Number.isInteger(value) && value >= 0 && value <= COUNTABLE);
  if (countable) {
    return { kind: "dots", rows: group.map((statistic) => ({ statistic, dots: statistic.value })) };
  }
  const greatest = Math.max(1e-9, ...group.map(({ value }) => value));
  const share = (value: number) => Math.max(0, value) / greatest;
  return { kind: "bars", rows: group.map((statistic) => ({ statistic, share: share(statistic.value) })) };
}

/** The figures side by side, with what is to be reached. */
import { actRows } from "./acts.mjs";

/**
 * @typedef {object} Row
 * @property {string} only      the word of `--only` that asks for it
 * @property {string} figure
 * @property {"ms" | "bytes" | "bytes of memory" | "frames"} unit
 * @property {string} key       of the pages' figures
 * @property {string} [against] the plain page's key, where it is another
 * @property {({ of?: "plain" | "bare", most: number } | { least: number })[]} reach  nothing: for information
 */

/** @type {readonly Row[]} */
export const rows = [
  {
    only: "names",
    figure: "five shapes and names on the screen",
    unit: "ms",
    key: "names",
    reach: [
      { of: "plain", most: 0.18 },
      { of: "bare", most: 1.3 },
    ],
  },
  { only: "names", figure: "… drawn by the page, not yet shown", unit: "ms", key: "drawn", reach: [] },
  { only: "tap", figure: "page answers by itself", unit: "ms", key: "answers", reach: [] },
  {
    only: "tap",
    figure: "tap at first sight → panel, from navigation",
    unit: "ms",
    key: "atOnce",
    reach: [{ of: "plain", most: 0.2 }],
  },
  {
    only: "tap",
    figure: "tap when it answers → panel, from navigation",
    unit: "ms",
    key: "inPlace",
    against: "atOnce",
    reach: [{ of: "plain", most: 0.2 }],
  },
  {
    only: "tap",
    figure: "tap when all is at rest → panel, from the tap",
    unit: "ms",
    key: "settled",
    reach: [{ of: "plain", most: 0.7 }],
  },
  ...actRows,
  {
    only: "live",
    figure: "live map ready",
    unit: "ms",
    key: "live",
    against: "names",
    reach: [{ of: "plain", most: 1.1 }],
  },
  {
    only: "live",
    figure: "… against the first idle of the plain map",
    unit: "ms",
    key: "live",
    reach: [],
  },
  { only: "html", figure: "HTML of the opening page", unit: "bytes", key: "html", reach: [{ most: 14_600 }] },
  {
    only: "html",
    figure: "HTML of the heaviest town",
    unit: "bytes",
    key: "town",
    reach: [{ most: 14_600 }],
  },
  {
    only: "scripts",
    figure: "script before the live map",
    unit: "bytes",
    key: "scripts",
    reach: [{ most: 12_500 }],
  },
  {
    only: "blocked",
    figure: "main thread blocked before the page answers",
    unit: "ms",
    key: "blocked",
    reach: [{ most: 80 }],
  },
  { only: "blocked", figure: "longest task before the page answers", unit: "ms", key: "longest", reach: [] },
  {
    only: "frames",
    figure: "12 frames: how many show a map",
    unit: "frames",
    key: "shown",
    reach: [{ least: 12 }],
  },
  {
    only: "frames",
    figure: "12 frames: memory above an empty browser",
    unit: "bytes of memory",
    key: "frameBytes",
    reach: [{ of: "plain", most: 0.2 }],
  },
  {
    only: "frames",
    figure: "12 frames: main-thread time above an empty browser",
    unit: "ms",
    key: "frameMs",
    reach: [{ of: "plain", most: 0.2 }],
  },
];

/**
 * A row of which nobody has a figure is left out.
 *
 * @param {Record<"site" | "plain" | "bare", Record<string, number | undefined>>} figures
 * @param {ReadonlySet<string>} only
 */
export function table(figures, only) {
  const asked = rows.filter(
    (row) => only.has(row.only) && Object.values(valuesOf(row, figures)).some((value) => value !== undefined),
  );
  const cells = [
    ["figure", "site", "plain", "bare", "ratio", "to reach", "reached?"],
    ...asked.map((row) => line(row, valuesOf(row, figures))),
  ];
  const widths = cells[0].map((_, column) => Math.max(...cells.map((row) => row[column].length)));
  const [head, ...body] = cells.map(
    (row) => `| ${row.map((cell, column) => cell.padEnd(widths[column])).join(" | ")} |`,
  );
  return [head, `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`, ...body].join("\n");
}

function valuesOf({ key, against = key }, { site, plain, bare }) {
  return { site: site[key], plain: plain[against], bare: bare[key] };
}

function line({ figure, unit, reach }, values) {
  const goals = reach.map(({ of, most, least }) => {
    const value = of ? values.site / values[of] : values.site;
    const known = value !== undefined && !Number.isNaN(value);
    if (least !== undefined)
      return { goal: `≥ ${shown(least, unit)}`, reached: known ? value >= least : undefined };
    return {
      goal: of ? `≤ ${most} × ${of}` : `≤ ${shown(most, unit)}`,
      reached: known ? value <= most : undefined,
    };
  });
  const ratios = ["plain", "bare"]
    .filter((of) => unit !== "frames" && values.site !== undefined && values[of])
    .map((of) => `${(values.site / values[of]).toFixed(2)} × ${of}`);
  return [
    figure,
    ...["site", "plain", "bare"].map((page) => shown(values[page], unit)),
    ratios.join(", ") || "–",
    goals.map(({ goal }) => goal).join(", ") || "–",
    goals.map(({ reached }) => (reached === undefined ? "–" : reached ? "yes" : "NO")).join(", ") || "–",
  ];
}

function shown(value, unit) {
  if (value === undefined || Number.isNaN(value)) return "–";
  switch (unit) {
    case "bytes":
      return `${(value / 1000).toFixed(1)} kB`;
    case "bytes of memory":
      return `${(value / 1e6).toFixed(1)} MB`;
    case "frames":
      return `${value}`;
    default:
      return `${Math.round(value)} ms`;
  }
}

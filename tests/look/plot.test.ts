import { describe, expect, test } from "vitest";
import type { Statistic } from "../../src/atlas/atlas.ts";
import { plotsOf, unplotted } from "../../src/look/plot.ts";

describe("numbers that belong together", () => {
  test("are dots while each can be counted", () => {
    expect(rowsOf([stat("men", 3, "staff"), stat("women", 20, "staff"), stat("robots", 0, "staff")])).toEqual(
      [
        [
          "dots",
          [
            ["men", 3],
            ["women", 20],
            ["robots", 0],
          ],
        ],
      ],
    );
  });

  test.each([
    ["just more than twenty", 21, 7],
    ["more than twenty", 24, 6],
    ["no whole number", 2.5, 2],
  ])("are bars, as shares of the greatest, when one is %s", (_, value, less) => {
    const [[kind, rows]] = rowsOf([stat("few", less, "pupils"), stat("many", value, "pupils")]) as [
      [string, [string, number][]],
    ];
    expect(kind).toBe("bars");
    expect(rows).toEqual([
      ["few", less / value],
      ["many", 1],
    ]);
  });

  test("below nothing are bars of no length, beside others by their own greatest", () => {
    expect(rowsOf([stat("loss", -3, "change"), stat("gain", 2, "change")])).toEqual([
      [
        "bars",
        [
          ["loss", 0],
          ["gain", 1],
        ],
      ],
    ]);
    expect(
      rowsOf([stat("half", 0.25, "share"), stat("all", 0.5, "share"), stat("none", -0.5, "share")]),
    ).toEqual([
      [
        "bars",
        [
          ["half", 0.5],
          ["all", 1],
          ["none", 0],
        ],
      ],
    ]);
  });

  test("make one plot for each word, in the order the words first come", () => {
    const statistics = [
      stat("a", 1, "left"),
      stat("b", 2, "right"),
      stat("c", 3, null),
      stat("d", 4, "left"),
      stat("e", 5, "right"),
    ];
    expect(rowsOf(statistics)).toEqual([
      [
        "dots",
        [
          ["a", 1],
          ["d", 4],
        ],
      ],
      [
        "dots",
        [
          ["b", 2],
          ["e", 5],
        ],
      ],
    ]);
    expect(unplotted(statistics).map(({ id }) => id)).toEqual(["c"]);
  });

  test("are no plot when there is only one of them, which then stands with the rest", () => {
    const statistics = [stat("plain", 1, null), stat("lonely", 2, "group"), stat("last", 3, null)];
    expect(plotsOf(statistics)).toEqual([]);
    expect(unplotted(statistics)).toEqual(statistics);
  });
});

function stat(id: string, value: number, plot: string | null): Statistic {
  return {
    id,
    value,
    unit: { zh: "名" },
    label: { zh: "人" },
    exactness: "exact",
    period: null,
    source: "report" as Statistic["source"],
    headline: false,
    plot,
  };
}

function rowsOf(statistics: readonly Statistic[]): unknown[] {
  return plotsOf(statistics).map(({ kind, rows }) => [
    kind,
    rows.map((row) => [row.statistic.id, "dots" in row ? row.dots : row.share]),
  ]);
}

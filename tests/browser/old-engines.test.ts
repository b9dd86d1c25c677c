/**
 * What the oldest promised engines show, without container queries, `<dialog>`, WebGL 2 and whatever else any of them lacks:
 * the map, the panel, the filter and the list are in sight, and work.
 */
import { afterAll, describe, expect, inject, test } from "vitest";
import { article, hostOfTests } from "./host.ts";
import { autoFrame } from "./host-articles.ts";
import { crowding, drawn } from "./marks-apart.ts";
import { styleLeft } from "./old-engine.ts";
import { type Circumstances, closeBrowsers, type FrameReader, type Reader, read } from "./reader.ts";
import { eventually } from "./seeing.ts";

const site = inject("site");
const old = { oldEngine: true, stillness: true } as const;
const windows = [
  [390, 844],
  [320, 568],
  [844, 390],
  [1280, 860],
] as const;
const phone = { ...old, widthPx: 390, heightPx: 844, touch: true };
const host = await hostOfTests();
afterAll(closeBrowsers);

describe("in an old engine", () => {
  for (const [widthPx, heightPx] of windows) {
    test(`${widthPx} × ${heightPx}: map, panel, filter and list are in sight, none over another`, async () => {
      await read(site, { ...old, widthPx, heightPx }, async (reader) => {
        for (const address of ["", "sanzao/"]) {
          await reader.visit(address);
          expect(await outOfSight(reader, false), `${address} as printed`).toEqual([]);
          await reader.settled();
          await eventually(() => outOfSight(reader, false)).toEqual([]);
          await eventually(() => crowding(reader, address === "")).toEqual([]);
        }
      });
    });
  }

  test("places, entries, the filter and the way back work, and the figure is the map", async () => {
    for (const circumstances of [phone, old]) {
      await read(site, circumstances, async (reader) => {
        await reader.visit("");
        await reader.settled();
        await reader.tap('.marks a[data-place="sanzao"]');
        await eventually(reader.address).toBe("sanzao/");
        expect(await reader.text("#_panel h2")).toBe("三灶镇");
        await reader.tap("#_panel .line");
        await eventually(() => reader.count("#_panel details[open]")).toBe(1);
        await eventually(() => reachable(reader, "#_panel details[open] .line")).toBe(true);
        await reader.back();
        await eventually(reader.address).toBe("sanzao/");
        if (!(await reader.sees(".types .option"))) await reader.tap(".filter h2 button");
        await reader.tap(".types .option:not(:disabled)");
        await eventually(() => reader.count(".chips .chip")).toBe(1);
        await reader.tap(".chips .chip");
        await eventually(() => reader.count(".chips .chip")).toBe(0);
        await reader.tap(".places li:first-child a");
        await eventually(reader.address).toBe("");
        const asked = await reader.ask(() =>
          performance.getEntriesByType("resource").map(({ name }) => name),
        );
        expect(asked.filter((name) => /live-map|worker/.test(name))).toEqual([]);
      });
    }
  });

  test("a photograph's own link is followed, and back leads to the page", async () => {
    await read(site, phone, async (reader) => {
      await reader.visit("sanzao/");
      await reader.settled();
      await reader.tap(".gallery:not(.small) figure a");
      await eventually(reader.address).toMatch(/^photos\/.+\.\w+$/);
      await reader.back();
      await eventually(() => reader.text("#_panel h2")).toBe("三灶镇");
    });
  });

  test("the address to hand on is said", async () => {
    await read(site, phone, async (reader) => {
      await reader.visit("sanzao/?type=talent");
      await reader.settled();
      await reader.ask(() => {
        window.prompt = (_, address) => {
          document.title = `said ${address}`;
          return null;
        };
      });
      await reader.tap(".map-buttons .hand-on");
      await eventually(reader.title).toBe(`said ${site}sanzao/?type=talent`);
      expect(await reader.count("dialog, .handing")).toBe(0);
    });
  });

  test("what has the focus on the figure is told from what has not", async () => {
    await read(site, old, async (reader) => {
      await reader.visit("");
      await reader.settled();
      await reader.tabTo('.marks a[data-place="sanzao"]');
      const outline = () => getComputedStyle(document.activeElement!).outlineStyle;
      expect(await reader.ask(outline)).not.toBe("none");
    });
  });
});

describe("in a frame of an old engine", () => {
  const frame = (height = 600) =>
    `<p style="height:300px">上文</p><iframe src="${site}embed/" title="地图" width="100%" height="${height}" frameborder="0"></iframe><p style="height:900px">下文</p>`;

  test("the map is in sight while it sleeps, and a tap opens a place, and moves no article", async () => {
    for (const [widthPx, height] of [
      [720, 600],
      [390, 500],
      [360, 300],
    ] as const) {
      await inArticle(frame(height), { widthPx }, async (reader, one) => {
        expect(await one.ask(outOfSightIn, true), `${widthPx} × ${height} asleep`).toEqual([]);
        await one.tap('.marks a[data-place="sanzao"]');
        await eventually(() => one.attribute("#_panel", "data-place")).toBe("sanzao");
        await eventually(() => one.ask(outOfSightIn, true)).toEqual([]);
        await eventually(() => one.attribute(":root", "data-mode")).toBe("still");
        expect(await reader.ask(() => scrollY)).toBe(0);
      });
    }
  });

  test("the way past the map neither moves the article nor is a step of its history", async () => {
    await inArticle(frame(), {}, async (reader, one) => {
      const before = await reader.ask(() => history.length);
      await reader.tabTo("iframe");
      await eventually(() => one.ask(() => document.activeElement!.className)).toBe("skip");
      await reader.press("Enter");
      await eventually(() => one.ask(() => document.querySelector(".page.half") !== null)).toBe(true);
      expect(await reader.ask(() => [scrollY, history.length])).toEqual([0, before]);
      expect(await one.address()).toBe(`${site}embed/`);
    });
  });

  test("as high as its page the whole map is shown, and then all the text", async () => {
    await inArticle(autoFrame(site, "sanzao/"), { widthPx: 720 }, async (_, one) => {
      await eventually(() => one.ask(outOfSightIn, true)).toEqual([]);
      expect(await one.sees("#_panel .line")).toBe(true);
    });
  });
});

test("such an engine passes over what it does not know, and nothing else", () => {
  expect(styleLeft("a{inset:0;top:0}b:has(c),d{top:0}")).toBe("a{top:0}");
  expect(styleLeft("@container a (width>1px){b{top:0}}@media (width>1px),(min-width:2px){b{top:0}}")).toBe(
    "@media (min-width:2px){b{top:0}}",
  );
  expect(styleLeft("@supports (height:1svh){a{top:0}}@supports not (inset:0){b{top:0}}")).toBe("b{top:0}");
  expect(styleLeft("@supports (display:grid){a{top:0}}")).toBe("@supports (display:grid){a{top:0}}");
});

async function inArticle(
  inside: string,
  circumstances: Circumstances,
  story: (reader: Reader, one: FrameReader) => Promise<void>,
): Promise<void> {
  await read(site, { ...old, hosts: [host.root], ...circumstances }, async (reader) => {
    await reader.visitHost(host.page(article(inside, "<style>body{margin:0}</style>")));
    const one = reader.frame();
    await eventually(() =>
      one.ask(() => document.readyState === "complete" && document.querySelector(".marks .name") !== null),
    ).toBe(true);
    await story(reader, one);
  });
}

async function outOfSight(reader: Reader, framed: boolean): Promise<readonly string[]> {
  await drawn(reader);
  return reader.ask(outOfSightIn, framed);
}

/** What of the map and its list cannot be seen or reached where it stands. Runs in the page. */
function outOfSightIn(framed: boolean): readonly string[] {
  const boxOf = (what: string) => document.querySelector(what)!.getBoundingClientRect();
  const [figure, head, notices, sheet] = [".figure", ".head", ".notices", ".sheet"].map(boxOf);
  const faults: string[] = [];
  const overlap = (a: DOMRect, b: DOMRect) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
  if (figure!.width < 90) faults.push(`the figure is ${figure!.width} px wide`);
  if (figure!.left < -1 || figure!.right > innerWidth + 1) faults.push("the figure is wider than the window");
  // Its edge is sea: an eighth of it may lie under what stands beside it.
  const inner = new DOMRect(
    figure!.x + figure!.width / 8,
    figure!.y + figure!.height / 8,
    figure!.width * 0.75,
    figure!.height * 0.75,
  );
  for (const [name, box] of [
    ["head", head],
    ["notices", notices],
    ["sheet", sheet],
  ] as const) {
    if (box!.height > 0 && overlap(inner, box!)) faults.push(`the figure lies under the ${name}`);
  }
  if (overlap(notices!, sheet!)) faults.push("the notices lie under the sheet");
  const reached = framed ? [".marks .name"] : [".marks .name", ".places a", ".filter h2", "#_panel h2"];
  for (const what of reached) {
    const all = [...document.querySelectorAll(what)].filter((each) => each.getBoundingClientRect().width > 0);
    const seen = all.filter((each) => {
      const { left, top, width, height } = each.getBoundingClientRect();
      const hit = document.elementFromPoint(left + width / 2, top + height / 2);
      return hit !== null && (each.contains(hit) || hit.contains(each) || each.closest("a")?.contains(hit));
    });
    if (seen.length === 0) faults.push(`${what} cannot be reached`);
  }
  return faults;
}

/** Whether a thing is in the window with nothing over it. */
function reachable(reader: Reader, what: string): Promise<boolean> {
  return reader.ask((selector) => {
    const each = document.querySelector(selector)!;
    const { left, top, width, height } = each.getBoundingClientRect();
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    return hit !== null && each.contains(hit);
  }, what);
}

/** Parts that come late or not at all, in a frame on someone else's page, which must not gain a step of history by it. */
import { afterAll, describe, expect, inject, test } from "vitest";
import { article, hostOfTests } from "./host.ts";
import { closeBrowsers, type FrameReader, type Reader, read } from "./reader.ts";
import { eventually } from "./seeing.ts";

const site = inject("site");
const phone = { widthPx: 390, heightPx: 844, touch: true };
const pingsha = '.places a[href*="pingsha/"]';
const place = (one: FrameReader) => eventually(() => one.attribute("#_panel", "data-place"));
const host = await hostOfTests();
afterAll(closeBrowsers);

/** Reads an article with a frame in it, and sees that nothing was added to its history. */
function readFrame(
  address: string,
  circumstances: object,
  story: (reader: Reader, one: FrameReader) => Promise<void>,
): Promise<void> {
  const frame = `<iframe src="${site}embed/${address}" title="地图" width="100%" height="640"></iframe>`;
  const head = '<meta name="viewport" content="width=device-width">';
  return read(site, { hosts: [host.root], ...circumstances }, async (reader) => {
    await reader.visitHost(host.page(article("")));
    const begun = await reader.ask(() => history.length);
    await story(
      {
        ...reader,
        visit: () => reader.visitHost(host.page(article(frame, head))),
      },
      reader.frame(),
    );
    expect(await reader.ask(() => history.length)).toBeLessThanOrEqual(begun + 1);
  });
}

/** What keeps a frame waiting. */
const waits: readonly (readonly [string, RegExp])[] = [
  ["its script", /\/assets\/page-/],
  ["its facts", /\/assets\/atlas-/],
  ["its second part", /\/assets\/later-/],
  ["what speaks with its host", /\/assets\/guest-/],
];

describe.each(waits)("a frame that waits for %s", (_, files) => {
  test.each<[string, object, string, (one: FrameReader) => Promise<void>]>([
    ["a place on the map", phone, '.marks a[data-place="pingsha"]', (one) => place(one).toBe("pingsha")],
    ["a place in the list", {}, pingsha, (one) => place(one).toBe("pingsha")],
    [
      "what raises the panel",
      phone,
      '.handle button[aria-label="展开面板"]',
      (one) => eventually(() => one.sees(".page.half #_panel h2")).toBe(true),
    ],
    [
      "a language",
      phone,
      ".languages a:not([aria-current])",
      (one) => eventually(() => one.attribute(":root", "lang")).toBe("en"),
    ],
    ["an option", {}, ".types .option", (one) => eventually(() => one.count(".chips .chip")).toBe(1)],
    [
      "a photograph",
      {},
      ".gallery:not(.small) figure:nth-of-type(2) a",
      (one) => eventually(() => one.text(".lightbox[open] figcaption")).toContain("第 2 张"),
    ],
    ["an entry", {}, "#_panel summary", (one) => eventually(one.address).toMatch(/item=[\w-]+/)],
  ])("answers the very first press when it is here: %s", async (_, size, what, answers) => {
    await readFrame(what.startsWith(".marks") ? "" : "sanzao/", size, async (reader, one) => {
      const letCome = await reader.withhold(files);
      await reader.visit("");
      await one.tap(what);
      letCome();
      await answers(one);
    });
  });

  test("leads by links without it, and at a second press, for which the article gains no step", async () => {
    await readFrame("", phone, async (reader, one) => {
      await reader.gone(files);
      await reader.visit("");
      await one.tap(pingsha);
      await eventually(one.address).toBe(`${site}embed/pingsha/`);
      expect(await one.sees(".figure use.chosen-border")).toBe(true);
    });
    await readFrame("", {}, async (reader, one) => {
      await reader.withhold(files);
      await reader.visit("");
      await one.tap(pingsha);
      await one.tap(pingsha);
      await eventually(one.address).toBe(`${site}embed/pingsha/`);
    });
  });

  test("asks for it again, and answers what was pressed when it is back", async () => {
    await readFrame("", {}, async (reader, one) => {
      const putBack = await reader.gone(files);
      await reader.visit("");
      await one.tap(".types .option");
      await putBack();
      await eventually(() => one.count(".chips .chip")).toBe(1);
    });
  });
});

describe("a frame's live map", () => {
  test("that is gone leaves the figure working, and grows when it is back", async () => {
    await readFrame("", phone, async (reader, one) => {
      const putBack = await reader.gone(/\/assets\/live-map-/);
      await reader.visit("");
      await one.tap('.marks a[data-place="pingsha"]');
      await place(one).toBe("pingsha");
      expect(await one.sees(".figure use.place")).toBe(true);
      expect(await one.attribute(":root", "data-mode")).toBe(null);
      await putBack();
      await one.marked("live-map");
    });
  });
});

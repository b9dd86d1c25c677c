/** Walks through frames in other people's articles. */
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { article, type HostSite, serveHost } from "../../browser/host.ts";
import { hostScript } from "../../browser/host-articles.ts";
import type { FrameReader } from "../../browser/reader.ts";
import { eventually } from "../../browser/seeing.ts";
import type { EngineCircumstances } from "../engine.ts";
import type { EngineReader, Read } from "../reader.ts";

export function frameWalks(read: Read): void {
  const site = inject("site");
  let host: HostSite;
  beforeAll(async () => {
    host = await serveHost();
  });
  afterAll(() => host.close());

  const frame = (address: string, attributes = "") =>
    `<iframe src="${site}embed/${address}" title="地图" width="100%" height="600" ${attributes}></iframe>`;
  const further = '<p style="height:3000px">……</p>';

  function readArticle(
    inside: string,
    story: (reader: EngineReader, first: FrameReader) => Promise<void>,
    circumstances: EngineCircumstances = {},
  ): Promise<void> {
    return read({ hosts: [host.root], ...circumstances }, async (reader) => {
      await reader.visitHost(host.page(article(inside)));
      await story(reader, reader.frame());
    });
  }
  const place = (one: FrameReader) => eventually(() => one.attribute("#_panel", "data-place"));
  const asked = (one: FrameReader) => one.ask(() => performance.getEntriesByType("resource").length);
  const phone = { widthPx: 390, heightPx: 844, touch: true };

  describe("a frame asleep", () => {
    test("shows the figure, asks for nothing, and lets the article scroll past", async () => {
      await readArticle(frame("") + further, async (reader, one) => {
        expect(await one.sees(".figure use.place")).toBe(true);
        expect(await one.count(".marks .name")).toBeGreaterThan(1);
        await reader.hover({ x: 5, y: 5 });
        await reader.wheel({ x: 0, y: 300 });
        await eventually(() => reader.ask(() => Math.round(scrollY))).toBeGreaterThan(200);
        expect(await asked(one)).toBe(0);
      });
    });

    test.each<[string, string, (one: FrameReader) => Promise<void>]>([
      ["a place on the map", '.marks a[data-place="pingsha"]', (one) => place(one).toBe("pingsha")],
      ["a place in the list", '.places a[href*="pingsha/"]', (one) => place(one).toBe("pingsha")],
      [
        "what raises the panel",
        '.handle button[aria-label="展开面板"]',
        (one) => eventually(() => one.sees(".page.half #_panel h2")).toBe(true),
      ],
      [
        "a language",
        ".languages a:not([aria-current])",
        (one) => eventually(() => one.attribute(":root", "lang")).toBe("en"),
      ],
    ])("answers the very first press on a phone: %s", async (_, what, answers) => {
      const answer = async (_: EngineReader, one: FrameReader) => {
        await one.tap(what);
        await answers(one);
      };
      await readArticle(frame(""), answer, phone);
    });
  });

  test("a frame asleep answers the very first press of an option", async () => {
    await readArticle(frame(""), async (_, one) => {
      await eventually(() => one.count(".types .option")).toBeGreaterThan(1);
      await one.tap(".types .option");
      await eventually(() => one.attribute(".types .option", "aria-pressed")).toBe("true");
      await eventually(() => one.count(".chips .chip")).toBe(1);
      expect(await one.address()).toContain("type=");
    });
  });

  test("a frame awake has a live map, leaves the wheel to the article, and adds nothing to its history", async () => {
    await readArticle(frame("sanzao/") + further, async (reader, one) => {
      await one.answered();
      const before = await reader.ask(() => history.length);
      await one.tap('.marks a[data-place="hongqi"]');
      await place(one).toBe("hongqi");
      await one.marked("live-map");
      expect(await one.count("canvas")).toBe(1);
      expect(await reader.ask(() => history.length)).toBe(before);
      await one.ask(() => {
        addEventListener("wheel", ({ defaultPrevented }) => performance.mark(`wheel ${defaultPrevented}`));
      });
      const { x, y } = await reader.middle("iframe");
      await reader.hover({ x: x - 200, y });
      await reader.wheel({ x: 0, y: 200 });
      await one.marked("wheel false"); // whoever turns it scrolls the article; not every driver's wheel does
    });
  });

  test("a frame in a sandbox, with an origin of its own, has its pictures and becomes a live map", async () => {
    await readArticle(frame("sanzao/", 'sandbox="allow-scripts"'), async (_, one) => {
      await one.answered();
      await one.tap('.marks a[data-place="nanshui"]');
      await place(one).toBe("nanshui");
      await one.marked("live-map");
      expect(await one.count("canvas")).toBe(1);
      await one.tap('.places a[href*="sanzao/"]');
      await place(one).toBe("sanzao");
      await eventually(() =>
        one.ask(() => {
          const picture = document.querySelector<HTMLImageElement>("#_panel img:not(.preview)")!;
          picture.scrollIntoView({ block: "nearest" });
          return picture.naturalWidth;
        }),
      ).toBeGreaterThan(0);
    });
  });

  test("a frame without WebGL stays a working figure", async () => {
    const answer = async (_: EngineReader, one: FrameReader) => {
      await one.answered();
      await one.tap('.marks a[data-place="nanshui"]');
      await place(one).toBe("nanshui");
      await eventually(() => one.attribute(":root", "data-mode")).toBe("still");
      expect(await one.sees(".figure use.place")).toBe(true);
    };
    await readArticle(frame(""), answer, { webgl: false });
  });

  test("<initiative-map> is as high as its map, and opens what its attributes say", async () => {
    const map = `${hostScript(site)}<initiative-map place="sanzao" height="auto" title="地图"></initiative-map>`;
    await readArticle(map + further, async (reader, one) => {
      const fits = async () => {
        const { height } = await reader.box("iframe");
        const inside = await one.ask(() => document.documentElement.getBoundingClientRect().height);
        return Math.abs(inside - height);
      };
      await place(one).toBe("sanzao");
      await eventually(fits).toBeLessThanOrEqual(2);
      const { height: before } = await reader.box("iframe");
      await one.tap("#_panel summary");
      await eventually(async () => (await reader.box("iframe")).height).toBeGreaterThan(before + 20);
      await eventually(fits).toBeLessThanOrEqual(2);
      await reader.ask(() => document.querySelector("initiative-map")!.setAttribute("place", "hongqi"));
      await place(one).toBe("hongqi");
      await eventually(fits).toBeLessThanOrEqual(2);
    });
  });
}

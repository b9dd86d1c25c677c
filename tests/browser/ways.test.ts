import { afterAll, expect, inject, test } from "vitest";
import { article, hostOfTests } from "./host.ts";
import { closeBrowsers, type FrameReader, type Reader, read } from "./reader.ts";
import { eventually } from "./seeing.ts";

const site = inject("site");
const figureOnly = { blocked: /live-map/ };
const host = await hostOfTests();
afterAll(closeBrowsers);

test("the way past the map is no step of an article's history, however low the panel rests", async () => {
  await inArticle("sanzao/", async (reader, one) => {
    await one.answered();
    const before = await reader.ask(() => history.length);
    await reader.tabTo("iframe");
    await eventually(() => one.ask(() => document.activeElement!.className)).toBe("skip");
    await reader.press("Enter");
    await eventually(() => one.ask(() => document.activeElement!.matches("#_panel h2"))).toBe(true);
    expect(await one.sees("#_panel h2")).toBe(true);
    expect(await one.address()).toBe(`${site}embed/sanzao/`);
    expect(await reader.ask(() => history.length)).toBe(before);
  });
});

test("nor does it move the article, however far down the panel is", async () => {
  await inArticle(
    "sanzao/",
    async (reader, one) => {
      await one.answered();
      const before = await reader.ask(() => [history.length, scrollY]);
      await reader.tabTo("iframe");
      await eventually(() => one.ask(() => document.activeElement!.className)).toBe("skip");
      await reader.press("Enter");
      await eventually(() => one.ask(() => document.activeElement!.matches("#_panel h2"))).toBe(true);
      const { top } = await one.ask(() => document.activeElement!.getBoundingClientRect());
      expect(top).toBeGreaterThan(860);
      expect(await reader.ask(() => [history.length, scrollY])).toEqual(before);
      expect(await one.address()).toBe(`${site}embed/sanzao/`);
    },
    { widthPx: 720, height: 2400 },
  );
});

test("on a page of its own the way past the map leaves the address as it was, and back leads where one came from", async () => {
  await read(site, figureOnly, async (reader) => {
    await reader.visit("hongqi/");
    await reader.visit("sanzao/?type=rural");
    await reader.settled();
    await reader.tabTo(".skip");
    await reader.press("Enter");
    await eventually(() => reader.isAt("#_panel h2")).toBe(true);
    expect(reader.address()).toBe("sanzao/?type=rural");
    await reader.back();
    await eventually(reader.address).toBe("hongqi/");
  });
});

test("an address that was mangled on the way, and has no page, leads to the page and the view that are meant", async () => {
  for (const [mangled, meant] of [
    ["SanZao/INDEX.HTML?lang=en", "en/sanzao/"],
    ["sanzao。", "sanzao/"],
    ["sanzao/？lang=en", "en/sanzao/"],
    ["northam/?type=rural&lang=en", "en/?type=rural"],
    ["embed/northam/?lang=en", "embed/en/"],
    ["EN/SanZao。", "en/sanzao/"],
    ["en/sanzao/yulin-party-core。?type=rural", "en/sanzao/yulin-party-core/?type=rural"],
    ["hongqi/yulin-party-core/", "sanzao/yulin-party-core/"],
    ["jinwan-168）", "jinwan-168/"],
    ["sanzao/no-such-thing/", "sanzao/"],
    ["embed/en/northam/?theme=dark", "embed/en/?theme=dark&gone=northam"],
  ]) {
    await read(site, figureOnly, async (reader) => {
      await reader.visit(mangled!);
      await eventually(reader.address).toBe(meant);
      if (/lang|^en\b/i.test(mangled!)) await eventually(() => reader.attribute(":root", "lang")).toBe("en");
      if (mangled!.includes("rural")) {
        await reader.settled();
        expect(await reader.count('.option[aria-pressed="true"]')).toBe(1);
      }
      reader.forget(/404/);
    });
  }
});

test("words that were mangled on the way are read as meant, on a page and in a frame", async () => {
  const words = "?type=rural，talent&amp;lang=en。";
  await read(site, figureOnly, async (reader) => {
    await reader.visit(words);
    await reader.settled();
    await eventually(() => reader.count('.option[aria-pressed="true"]')).toBe(2);
    expect(await reader.attribute(":root", "lang")).toBe("en");
  });
  await inArticle(`${words}&amp;theme=dark`, async (_, one) => {
    await eventually(() => one.attribute(":root", "data-theme")).toBe("dark"); // the frame begins again
    await eventually(() => one.attribute(":root", "lang")).toBe("en");
    await eventually(() => one.count('.option[aria-pressed="true"]')).toBe(2);
  });
});

function inArticle(
  address: string,
  story: (reader: Reader, one: FrameReader) => Promise<void>,
  { widthPx = 1280, height = 600 } = {},
): Promise<void> {
  const escaped = `${site}embed/${address}`.replaceAll("&", "&amp;");
  const inside = `<iframe src="${escaped}" title="地图" width="100%" height="${height}"></iframe>`;
  return read(site, { hosts: [host.root], ...figureOnly, widthPx }, async (reader) => {
    await reader.visitHost(host.page(article(inside)));
    await story(reader, reader.frame());
  });
}

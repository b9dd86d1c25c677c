import { afterAll, describe, expect, inject, test } from "vitest";
import { hostOfTests } from "./host.ts";
import { autoFrame, fitted, hostScript, readerOf, stands } from "./host-articles.ts";
import { closeBrowsers, type FrameReader, type Reader } from "./reader.ts";
import { eventually } from "./seeing.ts";

const site = inject("site");
const host = await hostOfTests();
afterAll(closeBrowsers);

const readArticle = readerOf(site, host);

/** How an article's script comes by its map – by a frame, or by the element that is its own handle –, and what it says of the scheme by. */
const ways = [
  [
    "a frame",
    `<iframe src="${site}embed/sanzao/?height=auto" title="地图" width="100%" height="600" frameborder="0"></iframe>`,
    'InitiativeMap.of(document.querySelector("iframe"))',
    "theme",
  ],
  [
    "an element",
    '<initiative-map place="sanzao" height="auto" title="地图"></initiative-map>',
    'document.querySelector("initiative-map")',
    "setScheme",
  ],
] as const;

/** The article's own script, run at once, before the map can be ready. It writes down what it hears. */
const own = (way: string, code = "") => `<script>
  window.map = ${way};
  window.heard = [];
  for (const name of ["ready", "size", "place", "initiative", "photo", "filter"])
    map.addEventListener(name, (event) => heard.push([name, event.detail, event instanceof CustomEvent]));
  ${code}
</script>`;

type Heard = readonly [name: string, detail: Record<string, unknown>, custom: boolean];
const heard = (reader: Reader) => reader.ask(() => (window as unknown as { heard: Heard[] }).heard);
const heardOf = async (reader: Reader, name: string) =>
  (await heard(reader)).filter(([each]) => each === name).map(([, detail]) => detail);
const place = (one: FrameReader) => one.attribute("#_panel", "data-place");

describe.each(ways)("the script of an article with %s", (_, frame, way, schemeBy) => {
  test("speaks to the map before it is ready, and the map hears it then", async () => {
    const code = `map.open("hongqi"); map.filter({ types: ["talent"], words: "人才" }); map.${schemeBy}("dark");`;
    await readArticle({ inside: hostScript(site) + frame + own(way, code) }, async (reader, one) => {
      await stands(one);
      await eventually(() => place(one)).toBe("hongqi");
      await eventually(one.address).toContain("type=talent&q=%E4%BA%BA%E6%89%8D");
      await eventually(() => one.attribute(":root", "data-theme")).toBe("dark");
      expect(await heardOf(reader, "ready")).toEqual([{ place: "sanzao", language: "zh" }]);
    });
  });

  test("speaks to the map and hears what happens in it", async () => {
    await readArticle({ inside: hostScript(site) + frame + own(way) }, async (reader, one) => {
      await fitted(reader, one);
      const say = (code: string) => reader.ask((code) => new Function(`map.${code}`)(), code);
      await say('open("yulin-party-core")');
      await eventually(() => heardOf(reader, "initiative")).toEqual([{ id: "yulin-party-core" }]);
      await say('open("pingsha")');
      await eventually(() => heardOf(reader, "place")).toEqual([{ id: "pingsha" }]);
      await say('filter({ types: ["talent", "no-such"] })');
      await eventually(async () => (await heardOf(reader, "filter")).at(-1)).toMatchObject({
        types: ["talent"],
        chapters: [],
      });
      await say("filter({})");
      await eventually(async () => (await heardOf(reader, "filter")).at(-1)).toMatchObject({ types: [] });
      await one.tap('.places a[href*="hongqi/"]');
      await eventually(() => heardOf(reader, "place")).toEqual([{ id: "pingsha" }, { id: "hongqi" }]);
      const heights = (await heardOf(reader, "size")).map(({ height }) => height as number);
      expect(heights.length).toBeGreaterThan(1);
      expect(heights.every(Number.isInteger)).toBe(true);
      expect((await heard(reader)).every(([, , custom]) => custom)).toBe(true);
      for (const theme of ["dark", "light"]) {
        await say(`${schemeBy}("${theme}")`);
        await eventually(() => one.attribute(":root", "data-theme")).toBe(theme);
      }
    });
  });

  test("listens late: what it hears begins then, and ends when it listens no more", async () => {
    const listen = `window.map = ${way}; window.heard = []; window.hear = (event) => heard.push([event.type, event.detail, true]);`;
    const inside = `${hostScript(site) + frame}<script>${listen}</script>`;
    await readArticle({ inside }, async (reader, one) => {
      await fitted(reader, one);
      await one.tap('.places a[href*="pingsha/"]');
      await eventually(() => place(one)).toBe("pingsha");
      const said = 'map.addEventListener("place", hear)';
      await one.ask(() => {
        addEventListener("message", ({ data }) => data?.events && performance.mark("asked for events"));
      });
      await reader.ask((code) => new Function(code)(), said);
      await one.marked("asked for events");
      expect(await heard(reader)).toEqual([]);
      await one.tap('.places a[href*="hongqi/"]');
      await eventually(() => heard(reader)).toEqual([["place", { id: "hongqi" }, true]]);
      await reader.ask((code) => new Function(code)(), 'map.removeEventListener("place", hear)');
      await reader.ask((code) => new Function(code)(), 'map.addEventListener("initiative", hear)');
      await one.tap('.places a[href*="nanshui/"]');
      await one.tap("#_panel summary");
      await eventually(async () => (await heard(reader)).map(([name]) => name)).toEqual([
        "place",
        "initiative",
      ]);
    });
  });

  test("may say anything: nothing is thrown, and only what is right is heard", async () => {
    await readArticle({ inside: hostScript(site) + frame + own(way) }, async (reader, one) => {
      const nonsense = () =>
        reader.ask((schemeBy) => {
          const { map } = window as unknown as { map: Record<string, (...given: unknown[]) => unknown> };
          const anything: unknown[] = [
            ...[undefined, null, 0, Number.NaN, "", "no-such", "<b>", "__proto__", [], {}, Symbol("a"), 1n],
            ...[() => 1, document.body, window, new Date(), "x".repeat(100_000), { toString: null }],
          ];
          for (const each of anything) {
            map.open!(each);
            map[schemeBy]!(each);
            map.filter!(each);
            for (const field of ["types", "chapters", "words", "word", "namespace", "version"]) {
              map.filter!({ types: ["chain"], [field]: each, word: "open", id: "hongqi" });
            }
            map.addEventListener!("place", null);
            map.addEventListener!("no-such", () => undefined);
            map.removeEventListener!("place", () => undefined);
            window.InitiativeMap!.of(each);
          }
          for (const name of ["open", schemeBy, "filter"]) map[name]!();
        }, schemeBy);
      await nonsense();
      await stands(one);
      await eventually(async () => (await heardOf(reader, "ready")).length).toBe(1);
      await nonsense();
      await reader.ask(() => (window as unknown as { map: { open(id: string): void } }).map.open("pingsha"));
      await eventually(() => heardOf(reader, "place")).toEqual([{ id: "pingsha" }]);
      expect(await one.attribute(":root", "data-theme")).not.toBe("dark");
    });
  });
});

describe("the handle of a frame", () => {
  test("is one and the same, and none for what is no frame of the site", async () => {
    const other = '<iframe src="about:blank" title="别的" id="other"></iframe>';
    await readArticle({ inside: hostScript(site) + autoFrame(site, "sanzao/") + other }, async (reader) => {
      const found = await reader.ask(() => {
        const { of } = window.InitiativeMap!;
        const frame = document.querySelector("iframe");
        const handle = of(frame);
        return [handle === of(frame), handle !== null, of(document.getElementById("other")), of("iframe")];
      });
      expect(found).toEqual([true, true, null, null]);
    });
  });

  test("goes on with another document in the same frame, and says that it is ready again", async () => {
    const inside = hostScript(site) + autoFrame(site, "sanzao/");
    const way = 'InitiativeMap.of(document.querySelector("iframe"))';
    await readArticle({ inside: inside + own(way) }, async (reader, one) => {
      await fitted(reader, one);
      await reader.ask((src) => {
        document.querySelector("iframe")!.src = src;
      }, `${site}embed/hangkong/?height=auto&show=panel`);
      await eventually(one.address).toContain("hangkong");
      await fitted(reader, one);
      await eventually(() => heardOf(reader, "ready")).toEqual([
        { place: "sanzao", language: "zh" },
        { place: "hangkong", language: "zh" },
      ]);
      await reader.ask(() => (window as unknown as { map: { open(id: string): void } }).map.open("pingsha"));
      await eventually(() => heardOf(reader, "place")).toEqual([{ id: "pingsha" }]);
    });
  });
});

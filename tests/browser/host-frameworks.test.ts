import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { hostOfTests } from "./host.ts";
import { fitted, hostScript, readerOf, stands } from "./host-articles.ts";
import { frameworkScript, frameworks, type Shown } from "./host-frameworks.ts";
import { closeBrowsers, type FrameReader, type Reader } from "./reader.ts";
import { eventually } from "./seeing.ts";

const site = inject("site");
const host = await hostOfTests();
afterAll(closeBrowsers);

const readArticle = readerOf(site, host);

type Page = { show(said: Shown): void; heard?: readonly string[] };
const show = (reader: Reader, said: Shown) =>
  reader.ask((said) => (window as unknown as Page).show(said), said);
const heard = (reader: Reader) => reader.ask(() => (window as unknown as Page).heard ?? []);
const scheme = (one: FrameReader) => one.attribute(":root", "data-theme");
const place = (one: FrameReader) => one.attribute("#_panel", "data-place");
/** Marks the frame that stands there now, so that one can tell whether it is still the same. */
const mark = (reader: Reader) =>
  reader.ask(() => {
    document.querySelector("initiative-map")!.shadowRoot!.querySelector("iframe")!.id = "first";
  });

describe.each(frameworks)("the element in a page made by %s", (framework) => {
  let made: string;
  beforeAll(async () => {
    made = `<div id="room"></div><script src="${host.script(await frameworkScript(framework))}"></script>`;
  }, 60_000);

  test.each([
    ["before the page", (page: string, script: string) => script + page],
    ["after it", (page: string, script: string) => page + script],
  ])("is what it is told, and told again, when its script comes %s", async (_, both) => {
    const said = {
      place: "sanzao",
      theme: "dark",
      types: ["talent", "chain"],
      height: "auto",
      title: "地图",
    };
    const page = `${made}<script>show(${JSON.stringify(said)})</script>`;
    await readArticle({ inside: both(page, hostScript(site)) }, async (reader, one) => {
      await fitted(reader, one);
      expect(new URL(await one.address()).search).toBe("?type=talent,chain&theme=dark&height=auto");
      expect(await scheme(one)).toBe("dark");
      expect(await reader.attribute("iframe", "title")).toBe("地图");
      await mark(reader);
      await show(reader, { ...said, theme: "light", place: "hongqi" });
      await eventually(() => scheme(one)).toBe("light");
      await eventually(() => place(one)).toBe("hongqi");
      expect(await reader.attribute("initiative-map", "theme")).toBe("light");
      expect(await reader.count("iframe#first")).toBe(1);
      await eventually(() => heard(reader)).toEqual(["hongqi"]);
    });
  });

  test("is told nothing more by what is taken back, or is none", async () => {
    const page = `${hostScript(site)}${made}<script>show({ place: "sanzao", mode: "still", lang: "en" })</script>`;
    await readArticle({ inside: page }, async (reader, one) => {
      await stands(one);
      await eventually(() => one.attribute(":root", "lang")).toBe("en");
      for (const none of [undefined, null]) await show(reader, { place: "sanzao", mode: none, lang: none });
      await eventually(() => reader.frame().address()).toBe(`${site}embed/sanzao/`);
      for (const name of ["mode", "lang"]) expect(await reader.attribute("initiative-map", name)).toBe(null);
      await show(reader, { place: "sanzao", types: { toString: null }, q: false, height: [], theme: {} });
      expect(
        await reader.ask(() => document.querySelector("initiative-map")!.attributes.length),
      ).toBeLessThan(4);
      await stands(reader.frame());
      expect(await reader.frame().address()).toBe(`${site}embed/sanzao/`);
    });
  });
});

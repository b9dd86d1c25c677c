/** Pages whose words a browser has translated: it puts elements of its own in the place of the page's texts. */
import { afterAll, expect, inject, test } from "vitest";
import { closeBrowsers, type Reader, read } from "./reader.ts";
import { eventually } from "./seeing.ts";

const site = inject("site");
const figureOnly = { blocked: /live-map/ };

afterAll(closeBrowsers);

/** As translators do: each text makes way for an element with other words, but where the page asks them to let it be. */
function translate(reader: Reader): Promise<void> {
  return reader.ask(() => {
    const walker = document.createTreeWalker(document.querySelector("#_app")!, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      const holder = text.parentElement!;
      if (holder.closest('[translate="no"], svg') || !text.data.trim()) continue;
      const font = document.createElement("font");
      font.append(document.createElement("font"));
      font.firstElementChild!.textContent = `«${text.data}»`;
      text.replaceWith(font);
    }
  });
}

test("no place's words stand over another's in a page that a browser translates", async () => {
  await read(site, figureOnly, async (reader) => {
    await reader.visit("sanzao/");
    await reader.settled();
    await translate(reader);
    expect(await reader.text(".panel h2")).toBe("«三灶镇»");
    await reader.tap('.places a[href*="hongqi/"]');
    await eventually(() => reader.text(".panel h2")).toBe("红旗镇");
    expect(await reader.text("#_panel")).not.toMatch(/[«»]|三灶镇/);
  });
});

test("counts, results and what a filter finds are those of the filter in a page that a browser translates", async () => {
  await read(site, figureOnly, async (reader) => {
    const seen = async () => [
      await reader.texts(".places b"),
      await reader.texts(".types b"),
      (await reader.text("#_panel")).replace(/[«»]/g, ""), // what stays the same may stay translated
    ];
    await reader.visit("");
    await reader.settled();
    const untouched = await seen();
    await reader.visit("?type=talent");
    await reader.settled();
    const before = await reader.texts(".places b");
    await translate(reader);
    expect(await reader.texts(".places b")).toEqual(before); // numbers are nobody's to translate
    await reader.tap(".chips .clear");
    await eventually(() => reader.count(".chips")).toBe(0);
    await eventually(seen).toEqual(untouched); // a chapter's text is there once it has been drawn
  });
});

test("another language leaves no word of the translated one in a page that a browser translates", async () => {
  await read(site, figureOnly, async (reader) => {
    await reader.visit("");
    await reader.settled();
    await translate(reader);
    await reader.tap('.languages a[lang="en"]');
    await eventually(() => reader.text("h1")).toBe("Grassroots Party-building in Jinwan");
    for (const part of ["h1", ".lede", ".places", ".filter", "#_panel", ".notices"]) {
      expect(await reader.text(part), part).not.toMatch(/[«»]/);
    }
  });
});

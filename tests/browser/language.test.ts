import { readFileSync } from "node:fs";
import { afterAll, expect, inject, test } from "vitest";
import { district } from "../worlds/district.ts";
import { closeBrowsers, type Reader, read } from "./reader.ts";
import { eventually } from "./seeing.ts";

const site = inject("site");
const figureOnly = { blocked: /live-map/ };
const { title } = JSON.parse(readFileSync(`${district}/map.json`, "utf8"));

/**
 * Where Chinese may stand on the English page: the way back to Chinese, the badges' characters, and, in brackets after
 * its translation, what something is called at home: “red owners’ committees” (红色业委会).
 */
const itsOwn = [".languages", ".disc", ".marks .badge text"];

afterAll(closeBrowsers);

test("the language changes in place, wholly, and back", async () => {
  await read(site, figureOnly, async (reader) => {
    await reader.visit("sanzao/");
    await reader.settled();
    const before = await reader.text("#_app");
    await reader.tap(".languages a:not([aria-current])");
    await eventually(reader.address).toBe("en/sanzao/");
    await eventually(() => reader.attribute("html", "lang")).toBe("en");
    expect(await reader.text("h1")).toBe(title.en);
    expect(await reader.title()).toMatch(new RegExp(`^Sanzao.* · ${title.en}$`));
    await eventually(() => chineseSeen(reader)).toEqual([]);

    await reader.tap(".languages a:not([aria-current])");
    await eventually(reader.address).toBe("sanzao/");
    await eventually(() => reader.attribute("html", "lang")).toBe("zh-CN");
    expect(await reader.title()).toBe(`三灶镇 · ${title.zh}`);
    await eventually(() => reader.text("#_app")).toBe(before);
  });
});

test("an address that asks for English gives it, in every place, initiative, filter and photograph", async () => {
  await read(site, figureOnly, async (reader) => {
    await reader.visit("?lang=en");
    await reader.settled();
    await eventually(() => reader.attribute("html", "lang")).toBe("en");
    const left = new Set<string>();
    for (let place = 1; place <= 6; place += 1) {
      await reader.tap(`.places li:nth-child(${place}) a`);
      await eventually(() => reader.sees(`.places li:nth-child(${place}) [aria-current]`)).toBe(true);
      expect(reader.address()).toMatch(/^en\/(\w+\/)?$/);
      const entries = await reader.count(".panel details");
      for (let entry = 0; entry < entries; entry += 1) {
        await reader.ask(
          (index) => document.querySelectorAll<HTMLElement>(".panel summary")[index]!.click(),
          entry,
        );
        await eventually(() => reader.sees("details[open] .source")).toBe(true);
        for (const text of await chineseSeen(reader)) left.add(text);
      }
    }
    await reader.write(".search input", "nothing like this");
    await eventually(() => reader.sees(".panel .emptied")).toBe(true);
    for (const text of await chineseSeen(reader)) left.add(text);
    await reader.tap(".result button");
    await reader.tap(".places li:nth-child(3) a");
    await reader.tap(".gallery:not(.small) figure a");
    await eventually(() => reader.sees("dialog[open] figcaption")).toBe(true);
    for (const text of await chineseSeen(reader)) left.add(text);
    expect([...left]).toEqual([]);
  });
});

/** Chinese words, and the punctuation of Chinese, in what is seen and in what a screen reader says. */
function chineseSeen(reader: Reader): Promise<readonly string[]> {
  return reader.ask((itsOwn) => {
    const chinese = /[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]/;
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node instanceof Element ? node : node.parentElement!;
      if (itsOwn.some((own) => element.closest(own)) || !element.checkVisibility()) continue;
      const said =
        node instanceof Element
          ? ["aria-label", "alt", "title", "placeholder"].map((name) => element.getAttribute(name) ?? "")
          : [node.textContent ?? ""];
      found.push(...said.filter((text) => chinese.test(text.replace(/ \([^()]*\)/g, ""))));
    }
    return found;
  }, itsOwn);
}

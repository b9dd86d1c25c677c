import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from "vitest";
import { codes } from "../embed/systems/codes.ts";
import { root, systems } from "../embed/systems.ts";
import { checks, openDesk, paste } from "./check-desk.ts";
import { closeBrowsers, type Reader } from "./reader.ts";

let desk: Reader;

beforeAll(async () => {
  desk = await openDesk(inject("site"), root);
});
afterEach(() => {
  expect(desk.noise).toEqual([]);
});
afterAll(closeBrowsers);

describe("the self-test is right about", () => {
  test.each(systems.map((system) => [system.name, system.seen, system] as const))(
    "%s: %s",
    async (_, __, { saved, found, advice }) => {
      await checks(desk, saved, found, advice);
    },
  );

  test("what makes one map: a card, a frame in what waits for it, and a player are each one code", async () => {
    const several = systems.filter(
      ({ found, advice }) => advice === "card" || found.includes("player") || found.includes("map-held"),
    );
    expect(several.length).toBeGreaterThan(12);
    for (const { name, saved, found, advice } of several) {
      await checks(desk, saved, found, advice);
      expect([name, await desk.count(".group")]).toEqual([name, 1]);
    }
  });

  test("a code that is cut off anywhere: there is always an advice", async () => {
    for (const code of [codes.frame, codes.element, codes.picture]) {
      for (let end = 1; end < code.length; end += 61) {
        await paste(desk, code.slice(0, end));
        expect([end, await desk.count(".advice")]).toEqual([end, 1]);
      }
    }
  });

  test.each([
    ["brackets that never close", "[![a](".repeat(20_000)],
    ["a long shortcode of shortcodes", "{a //x ".repeat(20_000)],
    ["a fence of fences", "```\n".repeat(10_001)],
    ["a code a hundred times", codes.frame.repeat(100)],
    ["elements in elements", `${"<div>".repeat(5000)}${codes.frame}`],
  ])("%s: the reading comes to an end", async (_, text) => {
    await desk.ask((text) => {
      (document.getElementById("code") as HTMLTextAreaElement).value = text; // typing it would take longer than reading it
      document.getElementById("check")!.click();
    }, text);
    expect(await desk.count(".advice")).toBe(1);
  });
});

import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from "vitest";
import { root, systems } from "../embed/systems.ts";
import { checks, openDesk } from "./check-desk.ts";
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
});

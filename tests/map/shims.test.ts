import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";
import { transformWithOxc } from "vite";
import { expect, test } from "vitest";

const file = new URL("../../src/map/engine/shims.ts", import.meta.url).pathname;

/** What an engine that knows neither says, once it has the shims. */
async function oldEngine(question: string): Promise<unknown> {
  const { code } = await transformWithOxc(readFileSync(file, "utf8"), file);
  return runInNewContext(`delete Object.hasOwn; delete Array.prototype.at; ${code}; ${question}`);
}

test("an engine without Object.hasOwn gets one", async () => {
  expect(await oldEngine("Object.hasOwn({ x: undefined }, 'x')")).toBe(true);
  expect(await oldEngine("Object.hasOwn({}, 'toString')")).toBe(false);
});

test("an engine without Array.prototype.at gets one", async () => {
  expect(await oldEngine("[1, 2, 3].at(-1)")).toBe(3);
  expect(await oldEngine("[1, 2, 3].at(1)")).toBe(2);
  expect(await oldEngine("[].at(0)")).toBe(undefined);
});

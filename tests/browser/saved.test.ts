import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, expect, inject, test } from "vitest";
import { closeBrowsers, read } from "./reader.ts";

const site = inject("site");

afterAll(closeBrowsers);

test("a page that was saved while the live map stood over its figure shows the figure and all there is to read", async () => {
  const folder = await mkdtemp(join(tmpdir(), "saved-"));
  const saved = join(folder, "saved.html");
  await read(site, {}, async (reader) => {
    await reader.visit("sanzao/");
    await reader.settled();
    await reader.live();
    await expect.poll(() => reader.sees(".figure svg")).toBe(false); // it fades
    await writeFile(saved, `<!doctype html>${await reader.ask(() => document.documentElement.outerHTML)}`);
  });
  await read(site, { script: false, hosts: ["file:"] }, async (reader) => {
    await reader.visitHost(pathToFileURL(saved).href);
    expect(await reader.sees(".figure svg.shapes")).toBe(true);
    expect(await reader.sees(".figure .name")).toBe(true);
    expect(await reader.text("#panel h2")).toBe("三灶镇");
    const ground = await reader.ask(() => getComputedStyle(document.querySelector(".ground")!).opacity);
    reader.forget(/file:|Content Security Policy/); // files that were not saved beside it
    expect(ground).toBe("0"); // the canvas that was saved is empty, and covers nothing
  });
  await rm(folder, { recursive: true });
});

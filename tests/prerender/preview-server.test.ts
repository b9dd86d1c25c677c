import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadConfigFromFile, type PreviewServer, preview } from "vite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { atlasSite } from "../../src/prerender/plugin.ts";

describe("the served site", () => {
  let folder: string;
  let server: PreviewServer;
  let site: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "served-"));
    await mkdir(join(folder, "westham"));
    await writeFile(join(folder, "index.html"), "the district");
    await writeFile(join(folder, "westham/index.html"), "westham");
    await writeFile(join(folder, "404.html"), "lost");
    const { config } = (await loadConfigFromFile({ command: "serve", mode: "here" }, "vite.config.ts"))!;
    server = await preview({
      configFile: false,
      appType: "custom",
      plugins: [atlasSite()],
      build: { outDir: folder },
      preview: { ...config.preview, host: "127.0.0.1", port: 0 },
      logLevel: "error",
    });
    site = server.resolvedUrls!.local[0]!;
  });

  afterAll(async () => {
    await server.close();
    await rm(folder, { recursive: true });
  });

  test.each([
    ["the district at its root", "", 200, "the district"],
    ["the district whatever is asked of it", "?type=school", 200, "the district"],
    ["a town in its folder", "westham/", 200, "westham"],
    ["a town without the last slash, too", "westham?lang=en", 200, "westham"],
    ["the page for lost readers where there is no page", "nowhere/at/all/", 404, "lost"],
    ["the same where an address is broken off within a character", "%E8%A5%BF%E9%95", 404, "lost"],
    ["nothing from outside its folder", "..%2f..%2fetc/", 404, "lost"],
  ])("has %s", async (_, address, status, text) => {
    const answer = await fetch(site + address);
    expect([answer.status, await answer.text()]).toEqual([status, text]);
  });

  test("may be read by a frame whose sandbox gave it an origin of its own", async () => {
    const answer = await fetch(site, { headers: { origin: "null" } });
    expect(answer.headers.get("access-control-allow-origin")).toBe("*");
  });
});

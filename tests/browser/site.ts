/** Builds the site once and serves it for all browser tests, from a folder below the host's root, as a publisher may. */

import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sirv from "sirv";
import { build } from "vite";
import type { TestProject } from "vitest/node";
import { atlasSite } from "../../src/prerender/plugin.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** The address of the site's root, ending in a slash. */
    site: string;
  }
}

const FOLDER = "/map/";
/** What the site is told of where it stands: a port is only known later, and what is absolute is known by this name. */
const ADDRESS = "https://map.example/map/";

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { site, close } = await serveSite();
  project.provide("site", site);
  return close;
}

/** The built site on a free port of this machine. Whoever starts it ends it by `close`. */
export async function serveSite(): Promise<{ readonly site: string; readonly close: () => Promise<void> }> {
  const outDir = await mkdtemp(join(tmpdir(), "atlas-site-"));
  process.env.NODE_ENV = "production"; // under vitest it is "test", and the pages are printed as in a build
  process.env.SITE_ADDRESS = ADDRESS;
  await build({
    configFile: "vite.config.ts",
    plugins: process.env.VITEST ? [atlasSite({ address: ADDRESS })] : [],
    logLevel: "error",
    build: { outDir },
  });
  const answer = sirv(outDir, {
    dev: true,
    setHeaders: (response) => response.setHeader("access-control-allow-origin", "*"), // as docs/embed.md asks
  });
  const server: Server = createServer((request, response) => {
    const path = request.url ?? "/";
    if (path.startsWith(FOLDER)) request.url = path.slice(FOLDER.length - 1);
    answer(request, response, async () => {
      response.writeHead(404, { "content-type": "text/html; charset=utf-8" });
      response.end(await readFile(join(outDir, "404.html")));
    });
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the site's server has no port");
  return {
    site: `http://127.0.0.1:${address.port}${FOLDER}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((ended) => server.close(ended));
      await rm(outDir, { recursive: true });
    },
  };
}

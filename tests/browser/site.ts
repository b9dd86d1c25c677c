/** Builds the site of the district once and serves it for all tests that read it by browsers, from a folder below the host's root, as a publisher may. */

import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sirv from "sirv";
import { build } from "vite";
import type { TestProject } from "vitest/node";
import { atlasSite } from "../../src/prerender/plugin.ts";
import { district } from "../worlds/district.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** The address of the site's root, ending in a slash. */
    site: string;
  }
}

const FOLDER = "/map/";
/** What the site is told of where it stands: a port is only known later, and what is absolute is known by this name. */
const ADDRESS = "https://map.example/map/";

/** The one site of a run, and for how many projects it stands. Each project loads this module anew, in one process. */
interface Standing {
  readonly served: ReturnType<typeof serveSite>;
  projects: number;
}
const runs = globalThis as { standingSite?: Standing | undefined };

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  runs.standingSite ??= { served: serveSite(), projects: 0 };
  const standing = runs.standingSite;
  standing.projects += 1;
  const { site, close } = await standing.served;
  project.provide("site", site);
  return async () => {
    standing.projects -= 1;
    if (standing.projects > 0) return;
    runs.standingSite = undefined;
    await close();
  };
}

/** The built site of a folder of facts on a free port of this machine. Whoever starts it ends it by `close`. */
export async function serveSite(
  geo = district,
): Promise<{ readonly site: string; readonly close: () => Promise<void> }> {
  const outDir = await mkdtemp(join(tmpdir(), "atlas-site-"));
  process.env.NODE_ENV = "production"; // under vitest it is "test", and the pages are printed as in a build
  process.env.SITE_ADDRESS = ADDRESS;
  await build({
    configFile: "vite.config.ts",
    plugins: process.env.VITEST ? [atlasSite({ geo, address: ADDRESS })] : [],
    logLevel: "error",
    build: { outDir },
  });
  const answer = sirv(outDir, {
    dev: true,
    setHeaders: (response, path) => {
      response.setHeader("access-control-allow-origin", "*"); // as docs/embed.md asks
      if (path.startsWith("/assets/")) response.setHeader("cache-control", "max-age=31536000, immutable");
    },
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

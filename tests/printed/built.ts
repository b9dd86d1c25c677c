/** The site as it is published: every file of it, by its path from the root. */
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { atlasSite, type SiteOptions } from "../../src/prerender/plugin.ts";
import { district } from "../worlds/district.ts";

/** `site`: what is built; the tests' own district unless told. */
export async function builtSite(site: SiteOptions = {}): Promise<ReadonlyMap<string, Buffer>> {
  const folder = await mkdtemp(join(tmpdir(), "atlas-built-"));
  const { NODE_ENV } = process.env;
  process.env.NODE_ENV = "production"; // under vitest it is "test", and preact would be built for that
  try {
    await build({
      configFile: "vite.config.ts",
      plugins: [atlasSite({ geo: district, ...site })],
      logLevel: "error",
      build: { outDir: folder },
    });
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile());
    return new Map(
      await Promise.all(
        files.map(async (entry) => {
          const path = join(entry.parentPath, entry.name);
          return [path.slice(folder.length + 1).replaceAll("\\", "/"), await readFile(path)] as const;
        }),
      ),
    );
  } finally {
    process.env.NODE_ENV = NODE_ENV;
    await rm(folder, { recursive: true });
  }
}

/** Builds the three pages into folders of their own. */
import { execFile } from "node:child_process";
import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { build } from "vite";
import { barePage } from "./bare/page.mjs";
import { layerNames } from "./geo.mjs";

const HERE = fileURLToPath(new URL(".", import.meta.url));
export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** The site as `npm run build` makes it, in a process of its own, as readers' copies are made. */
export async function buildSite(outDir) {
  const vite = join(ROOT, "node_modules/vite/bin/vite.js");
  await promisify(execFile)(process.execPath, [vite, "build", "--outDir", outDir, "--emptyOutDir"], {
    cwd: ROOT,
  });
}

/** @param {import("./geo.mjs").Geo} geo */
export async function buildPlain(outDir, geo) {
  await build({
    root: join(HERE, "plain"),
    base: "./",
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    resolve: { alias: { geo: geo.folder } },
    worker: { format: "es" },
    build: { outDir, emptyOutDir: true, reportCompressedSize: false, chunkSizeWarningLimit: 2000 },
  });
  await mkdir(join(outDir, "geo"), { recursive: true });
  for (const name of layerNames(geo)) await copyFile(join(geo.folder, name), join(outDir, "geo", name));
}

/** @param {import("./geo.mjs").Geo} geo */
export async function buildBare(outDir, geo) {
  await mkdir(outDir, { recursive: true });
  await writeFile(join(outDir, "index.html"), barePage(geo));
}

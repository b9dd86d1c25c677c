/** What building costs: the real map, a city with many initiatives, a province of many places. See README.md. */
import { execFile } from "node:child_process";
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { ROOT } from "./build.mjs";

const run = promisify(execFile);
const RUNNER = join(ROOT, "src/prerender/run.mjs");
const VITE = join(ROOT, "node_modules/vite/bin/vite.js");
const PEAK = pathToFileURL(join(ROOT, "tests/bench/peak.mjs")).href;

/** The real map, or what SITE_GEO names, and the worlds of worlds.ts. */
const worlds = [
  { name: "this map", geo: process.env.SITE_GEO ?? join(ROOT, "geo") },
  ...["city-500", "city-2000", "province"].map((name) => ({ name })),
];

/** @param {string} folder to work in @param {(text: string) => void} say */
export async function buildTable(folder, say) {
  await run(process.execPath, [RUNNER, "tests/bench/worlds.ts", join(folder, "worlds")], { cwd: ROOT });
  const lines = [];
  for (const { name, geo = join(folder, "worlds", name) } of worlds) {
    say(`checking and building ${name}`);
    const cache = join(folder, "cache", name);
    const out = join(folder, "out", name);
    const check = await measured(folder, [RUNNER, "src/prerender/commands.ts", "check"], { geo, cache });
    const build = await measured(folder, [VITE, "build", "--outDir", out, "--emptyOutDir"], { geo, cache });
    const again = await measured(folder, [VITE, "build", "--outDir", out, "--emptyOutDir"], { geo, cache });
    lines.push([
      name,
      ...(await sizeOf(geo)),
      seconds(check),
      seconds(build),
      seconds(again),
      build.peakMB,
      ...(await filesOf(out)),
    ]);
  }
  return printed([
    ["world", "places", "initiatives", "check", "build", "again", "peak", "files", "bytes"],
    ...lines.map(([name, places, initiatives, check, build, again, peak, files, bytes]) => [
      name,
      String(places),
      initiatives.toLocaleString("en"),
      ...[check, build, again].map((each) => `${each} s`),
      `${peak.toLocaleString("en")} MB`,
      files.toLocaleString("en"),
      `${(bytes / 1e6).toFixed(1)} MB`,
    ]),
  ]);
}

/** Runs a command on a folder of facts, with nothing kept from before, and tells how long it took and how much memory. */
async function measured(folder, command, { geo, cache }) {
  const peak = join(folder, "peak");
  const env = {
    ...process.env,
    ...{ SITE_GEO: geo, SITE_CACHE: cache, SITE_ADDRESS: "https://example.org/map/" },
    ...{ NODE_OPTIONS: `--import=${PEAK}`, BENCH_PEAK: peak },
  };
  const start = performance.now();
  await run(process.execPath, command, { cwd: ROOT, env, maxBuffer: 1e8 });
  const ms = performance.now() - start;
  return { ms, peakMB: Math.round(Number(await readFile(peak, "utf8")) / 1000) };
}

function seconds({ ms }) {
  return (ms / 1000).toFixed(1);
}

/** How many places and initiatives: of each layer the first feature is the place. */
async function sizeOf(geo) {
  const map = JSON.parse(await readFile(join(geo, "map.json"), "utf8"));
  const layers = await Promise.all(
    [map.home, ...map.order].map(async (id) =>
      JSON.parse(await readFile(join(geo, `${id}.geojson`), "utf8")),
    ),
  );
  const features = layers.reduce((sum, layer) => sum + layer.features.length, 0);
  return [map.order.length, features - layers.length];
}

async function filesOf(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(
    files.map(async (file) => (await stat(join(file.parentPath, file.name))).size),
  );
  return [files.length, sizes.reduce((sum, size) => sum + size, 0)];
}

/** In columns, numbers to the right. */
function printed(lines) {
  const widths = lines[0].map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  return lines
    .map((line) =>
      line
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column])))
        .join("  "),
    )
    .join("\n");
}

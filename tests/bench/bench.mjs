/**
 * `npm run bench`: builds the site, the plain page and the bare page, and measures them side by side. See README.md.
 * Options: --only names,tap,acts,live,html,scripts,blocked,frames,build   --pages site,plain,bare
 * What building costs is measured only where `--only` asks for it.
 * Environment: BENCH_SAMPLES (5), SITE_GEO (geo/), CHROMIUM_PATH
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { actFigures } from "./acts.mjs";
import { conditions, launch } from "./browser.mjs";
import { buildBare, buildPlain, buildSite, ROOT } from "./build.mjs";
import { buildTable } from "./builds.mjs";
import { framesFigures } from "./frames.mjs";
import { readGeo, shortNames } from "./geo.mjs";
import { attempt, look, median, share, tapAtOnce, tapInPlace } from "./measure.mjs";
import { pack, serve } from "./serve.mjs";
import { heaviestTown, htmlBytes, scriptBytes } from "./sizes.mjs";
import { rows, table } from "./table.mjs";

const { values: options } = parseArgs({ options: { only: { type: "string" }, pages: { type: "string" } } });
const only = new Set(options.only?.split(",") ?? rows.map((row) => row.only));
const pages = options.pages?.split(",") ?? ["site", "plain", "bare"];
const samples = Number(process.env.BENCH_SAMPLES ?? 5);

const folder = await mkdtemp(join(tmpdir(), "bench-"));
const stopping = new AbortController();
const ends = [() => rm(folder, { recursive: true, force: true, maxRetries: 5 })];
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, stop);
try {
  await run();
} finally {
  await finish();
}

async function run() {
  if (only.delete("build")) console.log(`\n${await buildTable(folder, say)}\n`);
  if (only.size === 0) return;
  const geo = await readGeo(resolve(process.env.SITE_GEO ?? join(ROOT, "geo")));
  const built = {};
  const figures = { site: {}, plain: {}, bare: {} };
  for (const page of pages) {
    built[page] = await packed(page, geo);
    Object.assign(figures[page], staticFigures(built[page], geo));
  }
  const notes = [];
  const timed = [...only].filter((word) => !["html", "scripts", "frames"].includes(word));
  if (timed.length > 0) notes.push(...(await timedFigures(built, geo, figures, timed)));
  if (only.has("frames")) {
    const names = shortNames(geo);
    const { signal } = stopping;
    notes.push(...(await framesFigures({ built, figures, names, samples, folder, ends, signal, say })));
  }
  if (stopping.signal.aborted) return;
  console.log(`\n${table(figures, only)}\n`);
  for (const note of notes) console.log(note);
}

async function packed(page, geo) {
  say(`building ${page}`);
  const out = join(folder, page);
  await { site: buildSite, plain: buildPlain, bare: buildBare }[page](out, geo);
  return pack(out);
}

function staticFigures(files, { map }) {
  const [, town] = heaviestTown(files, map.order) ?? [];
  return { html: htmlBytes(files), town, scripts: scriptBytes(files) };
}

/** Fills `figures` with the medians of all pages; says what a reader of the table should know. */
async function timedFigures(built, geo, figures, timed) {
  const browser = await launch();
  ends.unshift(() => browser.close());
  const expected = { names: shortNames(geo), town: geo.map.order[1] };
  const targets = [];
  for (const page of pages) {
    const { url, stop } = await serve(built[page]);
    ends.unshift(stop);
    targets.push({ page, url, expected, seen: [] });
  }
  const live = targets.filter(({ page }) => page !== "bare");
  if (only.has("acts") && live.length > 0) await actFigures(browser, live, samples, figures, say);
  if (timed.every((word) => word === "acts")) return [conditionsNote(browser)];
  for (let round = 0; round <= samples; round++) {
    say(round === 0 ? "warming up" : `round ${round} of ${samples}`);
    // The pages take turns, so that whatever else the machine does in the meantime falls on all of them.
    for (const target of targets) {
      const sample = await sampleOf(browser, target);
      if (round > 0) target.seen.push(sample); // the first round fills the browser's own caches
    }
  }
  for (const { page, seen } of targets) {
    const keys = ["names", "answers", "atOnce", "inPlace", "settled", "live", "drawn", "blocked", "longest"];
    for (const key of keys) figures[page][key] = median(seen, key);
  }
  return [
    conditionsNote(browser),
    ...(only.has("tap") ? targets.filter(({ page }) => page !== "bare").map(tapNote) : []),
  ];
}

function conditionsNote(browser) {
  const { downKbit, roundTripMs, cpuSlowdown } = conditions;
  return `Medians of ${samples}; Chromium ${browser.version()}, headless; ${downKbit / 1000} Mbit/s, ${roundTripMs} ms round trip, CPU slowed ${cpuSlowdown}×.`;
}

async function sampleOf(browser, target) {
  if (target.page === "bare") return attempt(target.page, () => look(browser, target, { live: false }));
  const looked = await attempt(target.page, () => look(browser, target));
  if (!only.has("tap")) return looked;
  return {
    ...looked,
    ...(await attempt(target.page, () => tapAtOnce(browser, target))),
    ...(await attempt(target.page, () => tapInPlace(browser, target))),
  };
}

function tapNote({ page, seen }) {
  const taps = ["atOnceTaps", "inPlaceTaps"].map((key) =>
    Math.max(0, ...seen.map((sample) => sample[key] ?? 0)),
  );
  return `${page}: panel opened in place, not by a link: ${share(seen, "atOnceInPlace")} at first sight, ${share(seen, "inPlaceInPlace")} when it answers, ${share(seen, "settledInPlace")} at rest; most taps needed: ${Math.max(...taps)}.`;
}

async function stop() {
  stopping.abort();
  await finish();
  process.exit(1);
}

async function finish() {
  for (const end of ends.splice(0)) await end();
}

function say(text) {
  console.error(`bench: ${text}`);
}

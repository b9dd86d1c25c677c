/** Twelve frames on a page of another site: whether all show a map, and what they cost above an empty browser. */
import { mkdtemp } from "node:fs/promises";
import { join } from "node:path";
import { openAlone } from "./browser.mjs";
import { costOf, countable, untilRest } from "./frames-cost.mjs";
import { FRAMES, hostPage, hostSize } from "./frames-host.mjs";
import { isPainted, lookInside } from "./frames-sight.mjs";
import { attempt, median } from "./measure.mjs";
import { serve } from "./serve.mjs";

const framed = { site: "embed/", plain: "", bare: "" };
const cached = { cache: "max-age=600" };

/**
 * Fills `figures` with `shown`, `frameBytes` and `frameMs` of each page, and says what a reader of the table should know.
 *
 * @param {object} bench
 * @param {Record<string, ReadonlyMap<string, import("./serve.mjs").Sent>>} bench.built  by page
 * @param {Record<string, Record<string, number | undefined>>} bench.figures  by page
 * @param {readonly string[]} bench.names  that each frame must show
 * @param {number} bench.samples
 * @param {string} bench.folder  for the browsers' profiles
 * @param {(() => unknown)[]} bench.ends  what is to be done at the end, whichever it is
 * @param {AbortSignal} bench.signal  after which no more browsers are started
 * @param {(text: string) => void} bench.say
 * @returns {Promise<string[]>}
 */
export async function framesFigures({ built, figures, names, samples, folder, ends, signal, say }) {
  const targets = [];
  for (const [page, files] of Object.entries(built)) {
    const frames = await serve(files, cached);
    const html = Buffer.from(hostPage(frames.url + framed[page]));
    const host = await serve(new Map([["index.html", { raw: html, sent: html }]]), cached);
    ends.unshift(frames.stop, host.stop);
    // Another name of the same machine is another site, and a browser keeps its frames in a process of their own.
    const url = host.url.replace("127.0.0.1", "localhost");
    targets.push({ page, url, quietMs: () => Math.min(frames.quietMs(), host.quietMs()), seen: [] });
  }
  const empty = [];
  for (let round = 0; round <= samples && !signal.aborted; round++) {
    say(round === 0 ? "frames: warming up" : `frames: round ${round} of ${samples}`);
    const nothing = await attempt("an empty browser", () => sample({ url: "about:blank" }));
    if (round > 0) empty.push(nothing);
    for (const { page, seen, ...target } of targets) {
      const { bytes, mainMs, shown } = await attempt(page, () => sample(target));
      const above = { shown, frameBytes: bytes - nothing.bytes, frameMs: mainMs - nothing.mainMs };
      if (round > 0) seen.push(above); // the first round fills the system's own caches
    }
  }
  for (const { page, seen } of targets) {
    const shown = seen.map(({ shown }) => shown).filter(Number.isFinite);
    if (shown.length > 0) figures[page].shown = Math.min(...shown); // every time, not in the middle of times
    figures[page].frameBytes = median(seen, "frameBytes");
    figures[page].frameMs = median(seen, "frameMs");
  }
  return notesOn(empty, samples);

  /** One fresh browser, left alone until it is at rest; only then is it looked into. */
  async function sample({ url, quietMs }) {
    signal.throwIfAborted();
    const began = performance.now();
    const browser = await openAlone(url, await mkdtemp(join(folder, "profile-")), hostSize);
    ends.unshift(browser.close);
    try {
      await untilRest(browser.pid, quietMs ?? (() => performance.now() - began));
      const cost = countable ? await costOf(browser.pid) : {};
      return { ...cost, ...(quietMs && { shown: await mapsShown(browser) }) };
    } finally {
      await browser.close();
      ends.splice(ends.indexOf(browser.close), 1);
    }
  }

  async function mapsShown(browser) {
    const { screenshot, frames } = await browser.look(lookInside, { names });
    let shown = 0;
    for (const [nth, { missing, box }] of frames.entries()) {
      const why = missing || ((await isPainted(screenshot, box)) ? "" : "its picture is blank");
      if (why) say(`frame ${nth + 1} of ${FRAMES} shows no map: ${why}`);
      else shown += 1;
    }
    return shown;
  }
}

function notesOn(empty, samples) {
  const how = `Frames: medians of ${samples}, a fresh browser for each; no slow network and no slowed CPU.`;
  if (!countable)
    return [`${how} Memory and main-thread time are not known: they need /proc, which is not here.`];
  const [megabytes, ms] = [median(empty, "bytes") / 1e6, median(empty, "mainMs")];
  return [`${how} An empty browser has ${megabytes.toFixed(1)} MB and ${Math.round(ms)} ms, taken off.`];
}

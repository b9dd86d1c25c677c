/**
 * What a browser costs its machine, read from outside: the tree of its processes in /proc (Linux, see proc(5)). Nobody
 * looks into the browser meanwhile.
 */
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";

/** Whether this machine tells what a process costs. */
export const countable = ["smaps_rollup", "schedstat"].every((file) => existsSync(`/proc/self/${file}`));

const TICK_MS = 10; // the clock of /proc on every machine Linux runs on: USER_HZ is 100
const LOOK_EVERY_MS = 250;
const REST_MS = 1_000;
const REST_CPU_MS = 30; // of REST_MS: three hundredths of one core
const REST_UNSEEN_MS = 5_000; // where nobody tells of CPU, a longer silence of the network must do
const LONGEST_MS = 90_000;

/**
 * Waits until, for a second, nothing was fetched and all processes together used less than 3 % of one core.
 *
 * @param {number} pid  of the browser
 * @param {() => number} quietMs  for how long nothing has been fetched
 */
export async function untilRest(pid, quietMs) {
  const last = performance.now() + LONGEST_MS;
  const readings = [];
  let busyMs = Number.NaN;
  while (performance.now() < last) {
    await sleep(LOOK_EVERY_MS);
    if (countable) {
      readings.push(sum((await processesOf(pid)).map(({ cpuMs }) => cpuMs)));
      busyMs = readings.at(-1) - readings.at(-1 - REST_MS / LOOK_EVERY_MS);
    }
    if (quietMs() >= REST_MS && busyMs <= REST_CPU_MS) return;
    if (quietMs() >= REST_UNSEEN_MS && !countable) return;
  }
  throw new Error(
    `no rest in ${LONGEST_MS} ms: ${busyMs} ms of CPU in the last second, nothing fetched for ${Math.round(quietMs())} ms`,
  );
}

/**
 * Bytes of all processes, what several share being shared out among them (PSS), and the CPU time that the main threads
 * of all renderers of pages have used since they began.
 *
 * @returns {Promise<{ bytes: number, mainMs: number }>}
 */
export async function costOf(pid) {
  const costs = await Promise.all(
    (await processesOf(pid)).map(async ({ id }) => {
      const [words, memory] = await Promise.all([told(id, "cmdline"), told(id, "smaps_rollup")]);
      return { bytes: bytesOf(memory), mainMs: holdsPages(words) ? await mainThreadMs(id) : 0 };
    }),
  );
  return { bytes: sum(costs.map(({ bytes }) => bytes)), mainMs: sum(costs.map(({ mainMs }) => mainMs)) };
}

/** Whether a process draws pages: not the browser's own bars, which Chromium draws in a renderer too. */
function holdsPages(words) {
  return words.includes("--type=renderer") && !words.includes("--top-chrome-webui");
}

/** A process and all that came of it. */
async function processesOf(root) {
  const ids = (await readdir("/proc")).filter((name) => /^\d+$/.test(name));
  const all = await Promise.all(ids.map(statOf));
  const family = [];
  const grow = (id) => {
    const own = all.find((each) => each?.id === id);
    if (own === undefined) return;
    family.push(own);
    for (const each of all) if (each?.parent === id) grow(each.id);
  };
  grow(root);
  if (family.length === 0) throw new Error(`the browser, process ${root}, is gone`);
  return family;
}

/** A process's parent and the CPU time of all its threads; undefined of one that has ended meanwhile. */
async function statOf(id) {
  const text = await told(id, "stat").catch(() => undefined);
  if (text === undefined) return undefined;
  const [, parent, ...rest] = text.slice(text.lastIndexOf(")") + 2).split(" "); // a name may hold brackets and spaces
  const [user, system] = rest.slice(9, 11).map(Number);
  return { id: Number(id), parent: Number(parent), cpuMs: (user + system) * TICK_MS };
}

/** The main thread of a process has the number of the process; the kernel counts its time in nanoseconds. */
async function mainThreadMs(id) {
  return Number((await told(id, `task/${id}/schedstat`)).split(" ")[0]) / 1e6;
}

function bytesOf(memory) {
  return Number(/^Pss:\s+(\d+) kB$/m.exec(memory)[1]) * 1024;
}

function told(id, file) {
  return readFile(`/proc/${id}/${file}`, "utf8");
}

function sum(numbers) {
  return numbers.reduce((all, each) => all + each, 0);
}

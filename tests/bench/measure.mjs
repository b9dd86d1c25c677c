/** What a reader does, and how long it takes: milliseconds from the start of the first navigation. */
import { withReader } from "./browser.mjs";

const REST_MS = 700;
const UNNOTICED_MS = 50; // the part of a task that nobody feels (W3C Long Tasks, web.dev "Total Blocking Time")

/** Opens the page and only looks, until the live map is there; then taps a town. */
export function look(browser, page, { live = true } = {}) {
  return withReader(browser, page, async (reader) => {
    const names = await reader.until("names");
    const paint = await reader.until("first-contentful-paint");
    const sample = { names: sightOf(names, paint) - names.from, drawn: names.at - names.from };
    if (!live) return sample;

    const ready = await reader.until("live-map");
    await reader.rest(REST_MS);
    const { panel } = await reader.tapForPanel((reader.all("names").at(-1) ?? names).spot);
    return {
      ...sample,
      live: ready.at - ready.from,
      ...mainThread(reader),
      settled: panel.at - reader.all("tap").at(-1).at,
      settledInPlace: panel.from === names.from,
    };
  });
}

/** Taps a town as soon as its name is seen, whatever the page is doing. */
export function tapAtOnce(browser, page) {
  return withReader(browser, page, async (reader) => {
    const names = await reader.until("names");
    const { panel, taps } = await reader.tapForPanel(names.spot);
    return { atOnce: panel.at - names.from, atOnceInPlace: panel.from === names.from, atOnceTaps: taps };
  });
}

/** Taps a town as soon as the page answers by itself, without waiting for a live map that may be on its way. */
export function tapInPlace(browser, page) {
  return withReader(browser, page, async (reader) => {
    const [names] = await Promise.all([reader.until("names"), reader.until("interactive")]);
    const { panel, taps } = await reader.tapForPanel(names.spot);
    return {
      inPlace: panel.at - names.from,
      inPlaceInPlace: panel.from === names.from,
      inPlaceTaps: taps,
    };
  });
}

/**
 * When the names were seen. Where they stand in the very first frame with any content, that is the browser's own word
 * for it (First Contentful Paint); what a page runs right after that frame does not make it later.
 */
function sightOf(names, paint) {
  return names.frame !== undefined && paint.at >= names.frame ? paint.at : Math.max(names.at, paint.at);
}

function mainThread(reader) {
  const answers = reader.first("interactive");
  const tasks = reader.all("longtask").filter(({ at }) => at < answers.at);
  return {
    answers: answers.at - answers.from,
    blocked: tasks.reduce((sum, { duration }) => sum + duration - UNNOTICED_MS, 0),
    longest: Math.max(0, ...tasks.map(({ duration }) => duration)),
  };
}

/** A sample that comes to nothing is said, and left out of the median. */
export async function attempt(page, take) {
  try {
    return await take();
  } catch (error) {
    console.error(`${page}: a sample is missing: ${error.message}`);
    return {};
  }
}

/** The middle value of what some of the samples know. */
export function median(samples, key) {
  const values = samples.map((sample) => sample[key]).filter(Number.isFinite);
  if (values.length === 0) return undefined;
  values.sort((a, b) => a - b);
  const middle = values.length >> 1;
  return values.length % 2 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

/** How many of those samples that know say yes. */
export function share(samples, key) {
  const known = samples.filter((sample) => sample[key] !== undefined);
  return `${known.filter((sample) => sample[key]).length}/${known.length}`;
}

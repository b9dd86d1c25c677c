/**
 * What a reader presses when all is at rest, and how long it takes until the answer is painted: Event Timing's duration,
 * from the press to the next paint (W3C; browsers round it to 8 ms, and say nothing of what takes less than 16).
 */
import { devices, withReader } from "./browser.mjs";
import { attempt, median } from "./measure.mjs";

const REST_MS = 900;
const ANSWERED_MS = 2_000; // by then a press is answered, painted and told
const UNTOLD_MS = 16;

/**
 * In the order in which a sample does them. `before` is done by the page itself, not by a press; `done` says whether the
 * press did what it was for. `everywhere`: the plain page knows it, too.
 */
const acts = [
  {
    act: "place opened",
    everywhere: true,
    what: null, // its name, on the live map
    done: (town) => document.getElementById("_panel").dataset.place === town,
  },
  {
    act: "initiative opened",
    before: () => {
      const raise = document.querySelectorAll(".handle button")[1];
      if (raise?.getClientRects().length > 0) raise.click(); // a phone's sheet shows the list when it is raised
    },
    what: "#_panel details summary",
    done: () => document.querySelector("#_panel details[open]") !== null,
  },
  {
    act: "language changed",
    what: ".languages a:not([aria-current])",
    done: () => document.documentElement.lang.startsWith("en"),
  },
  {
    act: "option pressed",
    before: () => {
      const unfold = document.querySelector(".filter h2 button");
      if (unfold?.getClientRects().length > 0 && unfold.ariaExpanded === "false") unfold.click();
    },
    what: ".types .option:not([disabled])",
    done: () => document.querySelector('.types .option[aria-pressed="true"]') !== null,
  },
];

/** The rows of the table: each act on each device. */
export const actRows = Object.keys(devices).flatMap((device) =>
  acts.map(({ act }) => ({
    only: "acts",
    figure: `${act}: press → next paint, ${device}`,
    unit: "ms",
    key: keyOf(act, device),
    reach: [{ most: 100 }],
  })),
);

/** Fills in the medians. Pages and devices take turns, so that what the machine does meanwhile falls on all of them. */
export async function actFigures(browser, pages, samples, figures, say) {
  const seen = pages.map(() => []);
  for (let round = 0; round <= samples; round++) {
    say(round === 0 ? "warming up for presses" : `presses ${round} of ${samples}`);
    for (const device of Object.keys(devices)) {
      for (const [index, page] of pages.entries()) {
        const sample = await attempt(`${page.page}, ${device}`, () => pressAll(browser, page, device));
        if (round > 0) seen[index].push(sample);
      }
    }
  }
  for (const [index, { page }] of pages.entries()) {
    for (const { key } of actRows) figures[page][key] = median(seen[index], key);
  }
}

function pressAll(browser, page, device) {
  const known = acts.filter(({ everywhere }) => everywhere || page.page === "site");
  const read = async (reader) => {
    const names = await reader.until("names");
    await reader.until("live-map");
    const sample = {};
    for (const { act, before, what, done } of known) {
      if (before) await reader.ask(before);
      await reader.rest(REST_MS);
      const spot = what ? await reader.spotOf(what) : names.spot;
      const { at } = await reader.press(spot);
      await reader.rest(ANSWERED_MS);
      if (!(await reader.ask(done, page.expected.town))) throw new Error(`the press did nothing: ${act}`);
      const told = reader.all("press").filter((each) => each.at >= at);
      sample[keyOf(act, device)] = Math.max(UNTOLD_MS, ...told.map(({ duration }) => duration));
    }
    return sample;
  };
  return withReader(browser, page, read, devices[device]);
}

function keyOf(act, device) {
  return `${act}, ${device}`;
}

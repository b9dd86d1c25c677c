/** The browser that measures. Only this file knows the driver. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { createInterface } from "node:readline";
import { chromium } from "playwright-core";
import { witness } from "./witness.mjs";

const kbit = 1000 / 8; // bytes
export const conditions = { downKbit: 1600, upKbit: 750, roundTripMs: 150, cpuSlowdown: 4 };
export const devices = {
  phone: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 },
  desktop: { viewport: { width: 1280, height: 860 }, deviceScaleFactor: 1 },
};
const LONGEST_MS = 60_000;
const LONGEST_END_MS = 5_000;
const AGAIN_MS = 4_000; // a reader whose tap did nothing taps again

const flags = [
  "--no-sandbox",
  "--no-first-run",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
];
const aloneFlags = [
  "--headless",
  "--hide-scrollbars",
  "--no-default-browser-check",
  "--remote-debugging-port=0",
];
const TOOLBAR_PX = 200; // room for the browser's own bars, which the window's size includes

export function launch() {
  return chromium.launch({ executablePath: executable(), args: flags });
}

function executable() {
  const places = [process.env.CHROMIUM_PATH, "/usr/bin/chromium", "/usr/bin/google-chrome"];
  return places.find((path) => path && existsSync(path)) ?? chromium.executablePath();
}

/**
 * Starts a browser of its own on one address and leaves it alone: nothing is attached to it until `look`, which runs a
 * function in every frame of the page and takes a picture of the whole.
 *
 * @param {string} profile  an empty folder
 * @param {{ width: number, height: number }} size  of what the page has
 */
export async function openAlone(url, profile, { width, height }) {
  const child = spawn(
    executable(),
    [
      ...flags,
      ...aloneFlags,
      `--user-data-dir=${profile}`,
      `--window-size=${width},${height + TOOLBAR_PX}`,
      url,
    ],
    { stdio: ["ignore", "ignore", "pipe"] },
  );
  const kill = () => child.kill("SIGKILL");
  process.once("exit", kill);
  child.once("exit", () => process.off("exit", kill));
  const ended = once(child, "close"); // its own processes hold its error stream: it closes with the last of them
  const endpoint = await endpointOf(child);
  return {
    pid: child.pid,
    look: async (inside, expected) => {
      const driver = await chromium.connectOverCDP(endpoint);
      const [page] = driver.contexts()[0].pages();
      const holders = await page.locator("iframe").all();
      const frames = [];
      for (const holder of holders) {
        const { x, y } = await holder.boundingBox();
        const frame = await (await holder.elementHandle()).contentFrame();
        const { box, ...found } = await frame.evaluate(inside, expected);
        frames.push({ ...found, box: box && { ...box, x: box.x + x, y: box.y + y } });
      }
      return { screenshot: await page.screenshot(), frames };
    },
    close: async () => {
      child.kill();
      const alarm = setTimeout(kill, LONGEST_END_MS);
      await ended;
      clearTimeout(alarm);
    },
  };
}

/** The browser says on its error stream where it can be reached. */
function endpointOf(child) {
  const lines = createInterface(child.stderr);
  return new Promise((resolve, reject) => {
    lines.on("line", (line) => {
      const said = /DevTools listening on (ws:\S+)/.exec(line);
      if (said) resolve(said[1]);
    });
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`the browser ended at once, with ${code}`)));
  });
}

/**
 * Opens a page as a new reader on a slow device, lets `read` do what that reader does, and closes everything.
 *
 * @param {import("playwright-core").Browser} browser
 * @param {{ url: string, expected: { names: string[], town: string } }} page
 * @param {(reader: Reader) => Promise<T>} read
 * @param {typeof devices.phone} [device]
 * @template T
 */
export async function withReader(browser, { url, expected }, read, device = devices.phone) {
  const context = await browser.newContext(device);
  try {
    const page = await context.newPage();
    const reader = new Reader(page);
    await page.exposeBinding("benchHears", (_, said) => reader.hear(said));
    await page.addInitScript(witness, expected);
    const devtools = await context.newCDPSession(page);
    await devtools.send("Network.enable");
    await devtools.send("Network.emulateNetworkConditions", {
      offline: false,
      latency: conditions.roundTripMs,
      downloadThroughput: conditions.downKbit * kbit,
      uploadThroughput: conditions.upKbit * kbit,
    });
    await devtools.send("Emulation.setCPUThrottlingRate", { rate: conditions.cpuSlowdown });
    await page.goto(url, { waitUntil: "commit" });
    return await read(reader);
  } finally {
    await context.close();
  }
}

/** @typedef {{ what: string, at: number, from: number, duration?: number, frame?: number, spot?: { x: number, y: number } }} Said */

export class Reader {
  /** @type {Said[]} */ #said = [];
  #waiting = new Set();
  #page;

  constructor(page) {
    this.#page = page;
  }

  hear(said) {
    if (said.from === 0 || this.#page.isClosed()) return;
    this.#said.push(said);
    for (const look of this.#waiting) look();
  }

  /** The first that was said of a thing. @returns {Said | undefined} */
  first(what) {
    return this.#said.find((said) => said.what === what);
  }

  /** @returns {Said[]} */
  all(what) {
    return this.#said.filter((said) => said.what === what);
  }

  /** @returns {Promise<Said>} */
  until(what, withinMs = LONGEST_MS) {
    return new Promise((resolve, reject) => {
      const settle = (end, value) => {
        clearTimeout(alarm);
        this.#waiting.delete(look);
        end(value);
      };
      const look = () => {
        const said = this.first(what);
        if (said) settle(resolve, said);
      };
      const alarm = setTimeout(() => settle(reject, new Error(`no "${what}" in ${withinMs} ms`)), withinMs);
      this.#waiting.add(look);
      look();
    });
  }

  /** Taps until the panel stands. @param {{ x: number, y: number }} spot */
  async tapForPanel(spot) {
    for (let taps = 1; taps <= 5; taps++) {
      await this.#page.mouse.click(spot.x, spot.y);
      const panel = await this.until("panel", AGAIN_MS).catch(() => undefined);
      if (panel) return { panel, taps };
    }
    throw new Error("five taps opened no panel");
  }

  /** Presses once; says when that was. @param {{ x: number, y: number }} spot @returns {Promise<Said>} */
  async press(spot) {
    const before = this.all("tap").length;
    await this.#page.mouse.move(1, 1);
    await this.#page.mouse.click(spot.x, spot.y);
    await this.rest(0);
    const tap = this.all("tap")[before];
    if (tap === undefined) throw new Error(`nothing heard a press at ${spot.x}, ${spot.y}`);
    return tap;
  }

  /** The middle of the first thing that a selector means, once it is in the window. */
  async spotOf(what) {
    const thing = this.#page.locator(what).first();
    await thing.scrollIntoViewIfNeeded();
    const { x, y, width, height } = await thing.boundingBox();
    return { x: x + width / 2, y: y + height / 2 };
  }

  /** Runs a function in the page. */
  ask(question, about) {
    return this.#page.evaluate(question, about);
  }

  /** Lets the page come to rest. */
  rest(ms) {
    return this.#page.waitForTimeout(ms);
  }

  screenshot(path) {
    return this.#page.screenshot({ path });
  }
}

/**
 * A reader with a browser: the only file that knows the browser driver. What a reader cannot do is not here, and a
 * reader who leaves says whether all was quiet: no word on the console, no request that left the site.
 */
import { type Browser, chromium, type Page } from "playwright-core";
import { findBrowser } from "./find-browser.mjs";

export interface Circumstances {
  readonly widthPx?: number;
  readonly heightPx?: number;
  readonly dark?: boolean;
  readonly script?: boolean;
  readonly webgl?: boolean;
  readonly touch?: boolean;
  readonly stillness?: boolean;
  /** Addresses that give no answer. */
  readonly blocked?: RegExp;
}

export interface Reader {
  readonly page: Page;
  /** What was said on the console and which requests left the site; empty when all was quiet. */
  readonly noise: readonly string[];
  visit(address: string): Promise<void>;
  /** Waits until the page answers in place. */
  answered(): Promise<void>;
  /** Waits until the live map is on the screen. */
  live(): Promise<void>;
  leave(): Promise<void>;
}

const browsers = new Map<boolean, Promise<Browser>>();

export async function reader(site: string, circumstances: Circumstances = {}): Promise<Reader> {
  const { widthPx = 1280, heightPx = 860, dark, script = true, webgl = true, touch, stillness, blocked } = circumstances;
  const browser = await browserFor(webgl);
  const context = await browser.newContext({
    viewport: { width: widthPx, height: heightPx },
    deviceScaleFactor: widthPx < 700 ? 2 : 1,
    colorScheme: dark ? "dark" : "light",
    javaScriptEnabled: script,
    hasTouch: touch ?? widthPx < 700,
    reducedMotion: stillness ? "reduce" : "no-preference",
    locale: "zh-CN",
  });
  const page = await context.newPage();
  const noise: string[] = [];
  page.on("console", (message) => noise.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => noise.push(`error: ${error.message}`));
  page.on("request", (request) => {
    const url = request.url();
    if (!/^(data|blob):/.test(url) && !url.startsWith(new URL(site).origin)) noise.push(`left the site: ${url}`);
  });
  if (blocked) await page.route(blocked, (route) => route.abort());
  return {
    page,
    noise,
    visit: async (address) => {
      await page.goto(site + address, { waitUntil: "load" });
    },
    answered: () => waitForMark(page, "interactive"),
    live: () => waitForMark(page, "live-map"),
    leave: () => context.close(),
  };
}

/** Ends every browser that was started. */
export async function closeBrowsers(): Promise<void> {
  for (const browser of browsers.values()) await (await browser).close();
  browsers.clear();
}

async function waitForMark(page: Page, name: string): Promise<void> {
  await page.waitForFunction((mark) => performance.getEntriesByName(mark).length > 0, name, { timeout: 30_000 });
}

function browserFor(webgl: boolean): Promise<Browser> {
  const started = browsers.get(webgl) ?? startBrowser(webgl);
  browsers.set(webgl, started);
  return started;
}

async function startBrowser(webgl: boolean): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error("no Chromium here: run `npm test` once, which gets one");
  return chromium.launch({
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-quic",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      ...(webgl ? ["--use-angle=swiftshader", "--enable-unsafe-swiftshader"] : ["--disable-3d-apis"]),
    ],
  });
}

/**
 * A reader with a browser: the only file that knows the browser driver. What a reader cannot do is not here, and a
 * reader who leaves says whether all was quiet: no word on the console, no request that left the site.
 *
 * Things on the page are named by CSS selectors; where several match, the first is meant.
 */
import AxeBuilder from "@axe-core/playwright";
import { type Browser, type BrowserContext, chromium, type Page, type Route } from "playwright-core";
import { findBrowser } from "./find-browser.mjs";
import { asOldEnginesRead, becomeOldEngine } from "./old-engine.ts";

export interface Circumstances {
  readonly widthPx?: number;
  readonly heightPx?: number;
  readonly dark?: boolean;
  readonly script?: boolean;
  readonly webgl?: boolean;
  /** Without it pages are read as if they had said no policy. */
  readonly policy?: boolean;
  readonly touch?: boolean;
  readonly stillness?: boolean;
  /** Whether the system's own few colours stand for the page's (`forced-colors`). */
  readonly forcedColours?: boolean;
  /** How large the reader has letters set in the browser; 16 px unless they changed it. */
  readonly lettersPx?: number;
  /** Addresses that give no answer. */
  readonly blocked?: RegExp;
  /** Whether the site is read as the oldest promised engines read it. */
  readonly oldEngine?: boolean;
  /** Sites that the reader may visit besides, by the beginnings of their addresses: pages that hold the map in a frame. */
  readonly hosts?: readonly string[];
}

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A rectangle of the window, in CSS pixels. */
export interface Area extends Spot {
  readonly width: number;
  readonly height: number;
}

/** What a reader can do with one frame of a page. */
export interface FrameReader {
  address(): Promise<string>;
  text(what: string): Promise<string>;
  count(what: string): Promise<number>;
  sees(what: string): Promise<boolean>;
  attribute(what: string, name: string): Promise<string | null>;
  tap(what: string): Promise<void>;
  ask<T, A = undefined>(question: (about: A) => T | Promise<T>, about?: A): Promise<T>;
  /** Moves a mouse over it, as whoever wants it does, and waits until it answers in place. */
  answered(): Promise<void>;
  /** Waits until the page in the frame has marked it: `interactive`, `live-map`. */
  marked(name: string): Promise<void>;
}

export interface Reader {
  /** What was said on the console and which requests left the site; empty when all was quiet. */
  readonly noise: readonly string[];
  /** Holds for quiet what was said of a thing that the test itself wanted. */
  forget(wanted: RegExp): void;

  /** Keeps requests for such files waiting until they are let go, by the way that it gives. */
  withhold(files: RegExp): Promise<() => void>;
  /** Answers that such files are gone, until they are put back, by the way that it gives. */
  gone(files: RegExp): Promise<() => Promise<void>>;
  /** Cuts the reader off from the network, until they are online again, by the way that it gives. */
  offline(): Promise<() => Promise<void>>;

  /** Opens an address of the site, relative to its root; as it is `printed`, it waits for no script. */
  visit(address: string, printed?: "printed"): Promise<void>;
  /** Opens a page of another site, which the circumstances name. */
  visitHost(url: string): Promise<void>;
  /** The nth frame of the page, from 0, those in shadow roots too. */
  frame(nth?: number): FrameReader;
  /** Waits until the page answers in place. */
  answered(): Promise<void>;
  /** Moves the mouse over a frame's page until it answers: one that is only just there may miss a movement. */
  wake(): Promise<void>;
  /** Waits until every part of the page has come. */
  settled(): Promise<void>;
  /** Waits until it is there and can be seen. */
  shows(what: string): Promise<void>;
  /** Waits until the live map is on the screen. */
  live(): Promise<void>;
  reload(): Promise<void>;
  back(): Promise<void>;
  forward(): Promise<void>;
  turnDark(): Promise<void>;
  /** Turns the phone, or makes the window another. */
  resize(widthPx: number, heightPx: number): Promise<void>;
  printPreview(): Promise<void>;

  /** The address in the address bar, relative to the site's root. */
  address(): string;
  title(): Promise<string>;
  /** What stands there, as it is seen: nothing of what is hidden. */
  text(what: string): Promise<string>;
  texts(what: string): Promise<readonly string[]>;
  count(what: string): Promise<number>;
  /** Whether it is there and can be seen. */
  sees(what: string): Promise<boolean>;
  attribute(what: string, name: string): Promise<string | null>;
  box(what: string): Promise<Area>;
  /** The middle of a thing. */
  middle(what: string): Promise<Spot>;
  /** Whether the focus is on it. */
  isAt(what: string): Promise<boolean>;
  /** Asks something of the page that no other question covers. */
  ask<T, A = undefined>(question: (about: A) => T | Promise<T>, about?: A): Promise<T>;

  tap(what: string): Promise<void>;
  tapAt(spot: Spot): Promise<void>;
  hover(spot: Spot): Promise<void>;
  /** Turns the wheel over what the pointer is on, by so many pixels. */
  wheel(by: Spot): Promise<void>;
  press(...keys: readonly string[]): Promise<void>;
  /** Presses Tab until the focus is on it; gives up where that never happens. */
  tabTo(what: string): Promise<void>;
  write(what: string, words: string): Promise<void>;
  /** Lets an input method compose in the field that has the focus: what stands there on the way, then, if at all, what is meant. */
  compose(steps: readonly string[], meant?: string): Promise<void>;
  /** Turns the wheel with Ctrl held, by so many pixels. */
  zoomByWheel(byPx: number): Promise<void>;
  /** Two fingers put down about a spot, drawn apart so many times or together, and lifted. */
  pinch(about: Spot, times: number): Promise<void>;
  /** Two taps of a finger, as quick as one makes them. */
  tapTwice(spot: Spot): Promise<void>;
  /** A mouse or finger put down, moved and lifted. */
  drag(from: Spot, to: Spot): Promise<void>;

  /** A PNG of the window, or a part of it, or the whole page. */
  picture(of?: Area | "page"): Promise<Buffer>;
  /** What axe-core finds wrong, a line for each; the rules of WCAG 2.2 AA and of good practice, and label in name (2.5.3). */
  faults(): Promise<readonly string[]>;
  paper(): Promise<Buffer>;
  /** The page as its browser saves it in one file (MHTML). */
  save(): Promise<string>;
  leave(): Promise<void>;
}

/** What Chromium itself says on the console of a file that was kept from it: the wish of the test, and no page's word. */
const SAID_OF_BLOCKED = /^error: Failed to load resource: net::ERR_FAILED$/;

/** The same of a file that is gone, or cannot be asked for. */
const SAID_OF_LOST = /^error: Failed to load resource: /;

/** What it says of facts that were asked for ahead of a script that does not come to use them. */
const SAID_OF_UNUSED = /^warning: The resource \S+ was preloaded using link preload but not used/;

/** How long a reader waits for what is to come: long, since a busy machine is no fault of the page's. */
export const PATIENCE_MS = 60_000;

const browsers = new Map<string, Promise<Browser>>();

/** Lets a reader live through a story, and sees that all stayed quiet. */
export async function read(
  site: string,
  circumstances: Circumstances,
  story: (reader: Reader) => Promise<void>,
): Promise<void> {
  const one = await reader(site, circumstances);
  try {
    await story(one);
    if (one.noise.length > 0) throw new Error(`It was not quiet:\n${one.noise.join("\n")}`);
  } finally {
    await one.leave();
  }
}

export async function reader(site: string, circumstances: Circumstances = {}): Promise<Reader> {
  const { blocked, hosts = [] } = circumstances;
  const allowed = [site, ...hosts];
  const context = await openContext(circumstances);
  const page = await context.newPage();
  const noise: string[] = [];
  const lost: RegExp[] = [];
  let cutOff = false;
  const note = (said: string) => {
    noise.push(said);
  };
  page.on("console", (message) => {
    const said = `${message.type()}: ${message.text()}`;
    const { url } = message.location();
    const meant =
      (SAID_OF_LOST.test(said) && (cutOff || lost.some((files) => files.test(url)))) ||
      (SAID_OF_UNUSED.test(said) && (lost.length > 0 || circumstances.script === false));
    if (!meant && !(blocked && SAID_OF_BLOCKED.test(said))) note(`${said} (${url})`);
  });
  page.on("pageerror", (error) => note(`error: ${error.message}`));
  context.on("request", (request) => {
    const url = request.url();
    if (!/^(data|blob):/.test(url) && !allowed.some((start) => url.startsWith(start)))
      note(`left the site: ${url}`);
  });
  if (circumstances.oldEngine) await beOldEngine(context, site);
  if (blocked) await context.route(blocked, (route) => route.abort());
  await context.addInitScript(watchPage);
  const first = (what: string) => page.locator(what).first();
  const inSight = (what: string) => page.locator(what).filter({ visible: true }).first();
  const box = async (what: string) => {
    await first(what).waitFor({ state: "attached" });
    const boxes = await page.locator(what).evaluateAll((found) =>
      found.map((each) => {
        const { x, y, width, height } = each.getBoundingClientRect();
        return { x, y, width, height };
      }),
    );
    const found = boxes.find(({ width, height }) => width > 0 && height > 0);
    if (!found) throw new Error(`${what} takes no room on the page`);
    return found;
  };
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const isAt = (what: string) =>
    page.evaluate((selector) => document.activeElement?.matches(selector) ?? false, what);

  return {
    noise,
    forget: (wanted) => {
      noise.splice(0, noise.length, ...noise.filter((said) => !wanted.test(said)));
    },
    withhold: async (files) => {
      lost.push(files);
      let letGo = () => {};
      const waited = new Promise<void>((resolve) => {
        letGo = resolve;
      });
      await context.route(files, async (route) => {
        await waited;
        await route.continue().catch(() => undefined); // whoever asked may have left
      });
      return letGo;
    },
    gone: async (files) => {
      const answer = (route: Route) => route.fulfill({ status: 404, body: "" });
      lost.push(files);
      await context.route(files, answer);
      return () => context.unroute(files, answer);
    },
    offline: async () => {
      cutOff = true;
      await context.setOffline(true);
      await page.waitForFunction(() => !navigator.onLine); // the page hears of it a little later
      return () => context.setOffline(false);
    },
    visit: async (address, printed) => {
      await page.goto(site + address, { waitUntil: printed ? "commit" : "load" });
    },
    visitHost: async (url) => {
      await page.goto(url, { waitUntil: "load" });
    },
    frame: (nth = 0) => frameReader(page, nth, circumstances),
    answered: () => waitForMark(page, "interactive"),
    wake: async () => {
      for (let turn = 0; turn < 20; turn += 1) {
        await page.mouse.move(200, 300 + (turn % 2));
        if (await isMarked(page, "interactive")) return;
      }
      await waitForMark(page, "interactive");
    },
    settled: async () => {
      await page.waitForFunction(() => (window as Watched).whole);
    },
    shows: (what) => first(what).waitFor({ state: "visible" }),
    live: () => waitForMark(page, "live-map"),
    reload: async () => {
      await page.reload({ waitUntil: "load" });
    },
    back: async () => {
      await page.goBack();
    },
    forward: async () => {
      await page.goForward();
    },
    resize: (width, height) => page.setViewportSize({ width, height }),
    turnDark: () => page.emulateMedia({ colorScheme: "dark" }),
    printPreview: () => page.emulateMedia({ media: "print" }),

    address: () => page.url().slice(site.length),
    title: () => page.title(),
    text: async (what) => tidy((await first(what).evaluateAll(wordsOf))[0] ?? ""),
    texts: async (what) => (await page.locator(what).evaluateAll(wordsOf)).map(tidy),
    count: (what) => page.locator(what).count(),
    sees: (what) => first(what).isVisible(),
    attribute: (what, name) => first(what).getAttribute(name),
    box,
    middle: async (what) => {
      const { x, y, width, height } = await box(what);
      return { x: x + width / 2, y: y + height / 2 };
    },
    isAt,
    ask: (question, about) => page.evaluate(question as never, about as never),

    tap: (what) => (circumstances.touch ? inSight(what).tap() : inSight(what).click()),
    tapAt: ({ x, y }) => (circumstances.touch ? page.touchscreen.tap(x, y) : page.mouse.click(x, y)),
    hover: ({ x, y }) => page.mouse.move(x, y),
    wheel: ({ x, y }) => page.mouse.wheel(x, y),
    press,
    tabTo: async (what) => {
      for (let presses = 0; presses < 200; presses += 1) {
        await press("Tab");
        if (await isAt(what)) return;
      }
      throw new Error(`Tab never came to ${what}`);
    },
    write: (what, words) => first(what).fill(words),
    compose: async (steps, meant) => {
      const wire = await page.context().newCDPSession(page);
      for (const text of steps) {
        await wire.send("Input.imeSetComposition", {
          text,
          selectionStart: text.length,
          selectionEnd: text.length,
        });
      }
      if (meant !== undefined) await wire.send("Input.insertText", { text: meant });
      await wire.detach();
    },
    zoomByWheel: async (byPx) => {
      await page.keyboard.down("Control");
      await page.mouse.wheel(0, byPx);
      await page.keyboard.up("Control");
    },
    pinch: (about, times) => pinchByFingers(page, about, times),
    tapTwice: (spot) => tapTwiceByFinger(page, spot),
    drag: async (from, to) => {
      if (circumstances.touch) return dragByFinger(page, from, to);
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(to.x, to.y, { steps: 5 });
      await page.mouse.up();
    },

    picture: (of) =>
      page.screenshot(of === "page" ? { fullPage: true } : of === undefined ? {} : { clip: of }),
    faults: () =>
      circumstances.script === false ? faultsWithoutScript(circumstances, page.url()) : faultsOf(page),
    paper: () => page.pdf({ printBackground: true, preferCSSPageSize: true }),
    save: async () => {
      const wire = await page.context().newCDPSession(page);
      const { data } = await wire.send("Page.captureSnapshot", { format: "mhtml" });
      await wire.detach();
      return data;
    },
    leave: async () => {
      await context.unrouteAll({ behavior: "ignoreErrors" }); // what is still on its way, nobody waits for
      await context.close();
    },
  };
}

function frameReader(page: Page, nth: number, { touch }: Circumstances): FrameReader {
  const locator = page.locator("iframe").nth(nth);
  const first = (what: string) => locator.contentFrame().locator(what).first();
  const inSight = (what: string) => locator.contentFrame().locator(what).filter({ visible: true }).first();
  const inside = async () => {
    const found = await (await locator.elementHandle())?.contentFrame();
    if (!found) throw new Error(`the page has no frame ${nth}`);
    return found;
  };
  const marked = async (name: string) => {
    const there = (mark: string) => performance.getEntriesByName(mark).length > 0;
    await (await inside()).waitForFunction(there, name, { polling: 50 }); // a frame out of sight is not animated
  };
  return {
    address: async () => (await inside()).url(),
    text: async (what) => tidy((await first(what).evaluateAll(wordsOf))[0] ?? ""),
    count: (what) => locator.contentFrame().locator(what).count(),
    sees: (what) => first(what).isVisible(),
    attribute: (what, name) => first(what).getAttribute(name),
    tap: async (what) => {
      // Where a frame lies on the page is known to the browser's other processes when it has been drawn there.
      await inSight(what).scrollIntoViewIfNeeded();
      await page.screenshot({ clip: { x: 0, y: 0, width: 1, height: 1 } });
      await (touch ? inSight(what).tap() : inSight(what).click());
    },
    ask: async (question, about) => (await inside()).evaluate(question as never, about as never),
    answered: async () => {
      await (await inside()).evaluate(() => {
        document.body.dispatchEvent(new PointerEvent("pointermove", { pointerType: "mouse", bubbles: true }));
      });
      await marked("interactive");
    },
    marked,
  };
}

/** Lets a browser read the site's pages, styles and scripts as the oldest promised engines do. */
async function beOldEngine(context: BrowserContext, site: string): Promise<void> {
  await context.addInitScript(becomeOldEngine);
  await context.route(
    (url) => url.href.startsWith(site) && /(\/|\.(html|css|js))$/.test(url.pathname),
    async (route) => {
      const response = await route.fetch();
      const { pathname } = new URL(route.request().url());
      await route.fulfill({ response, body: asOldEnginesRead(pathname, await response.text()) });
    },
  );
}

/** Ends every browser that was started. */
export async function closeBrowsers(): Promise<void> {
  for (const browser of browsers.values()) await (await browser).close();
  browsers.clear();
}

async function openContext(circumstances: Circumstances): Promise<BrowserContext> {
  const {
    widthPx = 1280,
    heightPx = 860,
    dark,
    script = true,
    webgl = true,
    policy = true,
    touch,
    stillness,
    forcedColours,
    lettersPx = 16,
  } = circumstances;
  const browser = await browserFor(webgl, lettersPx);
  const context = await browser.newContext({
    viewport: { width: widthPx, height: heightPx },
    deviceScaleFactor: touch ? 2 : 1,
    colorScheme: dark ? "dark" : "light",
    javaScriptEnabled: script,
    bypassCSP: !policy,
    hasTouch: touch ?? false,
    isMobile: touch ?? false,
    reducedMotion: stillness ? "reduce" : "no-preference",
    forcedColors: forcedColours ? "active" : "none",
    locale: "zh-CN",
  });
  context.setDefaultTimeout(PATIENCE_MS);
  return context;
}

type Watched = Window & { whole?: boolean };

/** Runs in the page before its own script: sees when every part of it has come, and speaks of what the policy refused. */
function watchPage(): void {
  addEventListener("awake", () => {
    // What it does after its first paint is done, too.
    requestAnimationFrame(() => setTimeout(() => Object.assign(window, { whole: true })));
  });
  addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI, sample }) => {
    console.error(`against the policy: ${effectiveDirective} ${blockedURI} ${sample}`);
  });
}

/** Whether a mark is there, or comes while a reader would not yet wonder. */
function isMarked(page: Page, name: string): Promise<boolean> {
  return page
    .waitForFunction((mark) => performance.getEntriesByName(mark).length > 0, name, { timeout: 1_000 })
    .then(
      () => true,
      () => false,
    );
}

async function waitForMark(page: Page, name: string): Promise<void> {
  await page.waitForFunction((mark) => performance.getEntriesByName(mark).length > 0, name);
}

/** One finger below the spot, one above it, for as long as it takes: on a busy machine no other gesture is made of it. */
async function pinchByFingers(page: Page, { x, y }: Spot, times: number): Promise<void> {
  const wire = await page.context().newCDPSession(page);
  const near = times > 1 ? 30 : 90;
  const fingers = (apartPx: number) => [
    { x: x - apartPx, y: y - apartPx / 3, id: 0 },
    { x: x + apartPx, y: y + apartPx / 3, id: 1 },
  ];
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", touchPoints: readonly Spot[]) =>
    wire.send("Input.dispatchTouchEvent", { type, touchPoints: [...touchPoints] });
  await touch("touchStart", fingers(near).slice(0, 1));
  await touch("touchStart", fingers(near));
  const steps = 8;
  for (let step = 1; step <= steps; step += 1) {
    await touch("touchMove", fingers(near * times ** (step / steps)));
  }
  await touch("touchEnd", fingers(near * times).slice(0, 1));
  await touch("touchEnd", []);
  await wire.detach();
}

async function tapTwiceByFinger(page: Page, spot: Spot): Promise<void> {
  const wire = await page.context().newCDPSession(page);
  const began = Date.now() / 1000 - 1;
  for (const afterMs of [0, 40, 160, 200]) {
    const down = afterMs % 160 === 0;
    await wire.send("Input.dispatchTouchEvent", {
      type: down ? "touchStart" : "touchEnd",
      touchPoints: down ? [spot] : [],
      timestamp: began + afterMs / 1000,
    });
  }
  await wire.detach();
}

/**
 * The driver's own finger only taps. This one has a clock of its own, so that a busy machine makes no other gesture of it:
 * it moves in a tenth of a second, and is at rest before it is lifted, since a thrown page swallows the next tap.
 */
async function dragByFinger(page: Page, from: Spot, to: Spot): Promise<void> {
  const wire = await page.context().newCDPSession(page);
  const began = Date.now() / 1000 - 1;
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", afterMs: number, ...touchPoints: Spot[]) =>
    wire.send("Input.dispatchTouchEvent", { type, touchPoints, timestamp: began + afterMs / 1000 });
  const steps = 6;
  await touch("touchStart", 0, from);
  for (let step = 1; step <= steps; step += 1) {
    const share = step / steps;
    const spot = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
    await touch("touchMove", share * 100, spot);
  }
  await touch("touchMove", 500, to);
  await touch("touchEnd", 520);
  await wire.detach();
}

async function faultsOf(page: Page): Promise<readonly string[]> {
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  const { violations } = await new AxeBuilder({ page })
    .options({
      runOnly: { type: "tag", values: tags },
      rules: { "label-content-name-mismatch": { enabled: true } },
    })
    .analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, any }) =>
        `${id}: ${help} (${target.join(" ")}) ${any.map(({ message }) => message).join("; ")}`,
    ),
  );
}

/** Runs in the page. What is drawn in SVG has no `innerText`. */
function wordsOf(elements: readonly Element[]): readonly string[] {
  // biome-ignore lint/performance/useDomNodeTextContent: what is hidden is not read
  return elements.map((one) => (one instanceof HTMLElement ? one.innerText : (one.textContent ?? "")));
}

/** axe is a script itself: it gets the page as it is without one, whose own script is taken out. */
async function faultsWithoutScript(circumstances: Circumstances, url: string): Promise<readonly string[]> {
  const context = await openContext({ ...circumstances, script: true });
  const page = await context.newPage();
  await page.route(url, async (route) => {
    const answer = await route.fetch();
    const html = (await answer.text()).replace(/<script[^>]*><\/script>|<\/?noscript>/g, "");
    await route.fulfill({ response: answer, body: html });
  });
  await page.goto(url, { waitUntil: "load" });
  const faults = await faultsOf(page);
  await context.close();
  return faults;
}

function tidy(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function browserFor(webgl: boolean, lettersPx: number): Promise<Browser> {
  const kind = `${webgl} ${lettersPx}`;
  const started = browsers.get(kind) ?? startBrowser(webgl, lettersPx);
  browsers.set(kind, started);
  return started;
}

async function startBrowser(webgl: boolean, lettersPx: number): Promise<Browser> {
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
      `--blink-settings=defaultFontSize=${lettersPx}`, // what a reader chooses in the settings; `rem` and `100%` follow
      ...(webgl ? ["--use-angle=swiftshader", "--enable-unsafe-swiftshader"] : ["--disable-3d-apis"]),
    ],
  });
}

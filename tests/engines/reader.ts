/**
 * A reader with a browser of any engine: the same words as in tests/browser/reader.ts, as far as walks need them. Things are
 * named by CSS selectors; where several match, the first is meant.
 */
import sharp from "sharp";
import type { Area, Reader, Spot } from "../browser/reader.ts";
import type { Engine, EngineCircumstances, EngineWindow } from "./engine.ts";
import * as eyes from "./eyes.ts";
import { frameReader } from "./frame-reader.ts";
import { handOf, strokes, turns } from "./hand.ts";
import { reached, until } from "./patience.ts";
import { questionsTo, sights } from "./questions.ts";

type Same = Pick<
  Reader,
  | "noise"
  | "forget"
  | "visit"
  | "visitHost"
  | "answered"
  | "shows"
  | "live"
  | "reload"
  | "back"
  | "forward"
  | "text"
  | "texts"
  | "count"
  | "sees"
  | "attribute"
  | "box"
  | "middle"
  | "isAt"
  | "ask"
  | "tap"
  | "tapAt"
  | "hover"
  | "wheel"
  | "press"
  | "drag"
  | "frame"
>;

export interface EngineReader extends Same {
  /** The address in the address bar, relative to the site's root. */
  address(): string | Promise<string>;
  picture(of?: Area): Promise<Buffer>;
}

/** A reader's story, and what it is told of. */
export type Read = (
  circumstances: EngineCircumstances,
  story: (reader: EngineReader) => Promise<void>,
) => Promise<void>;

/** Lets a reader with this engine live through a story, and sees that all stayed quiet and within the site. */
export function readerWith(engine: Engine, site: string): Read {
  return async (circumstances, story) => {
    const window = await engine.open(circumstances);
    try {
      const reader = readerOf(window, site);
      await story(reader).catch((error: Error) => {
        error.message += `\nMeanwhile there was said: ${reader.noise.join("\n") || "nothing"}`;
        throw error;
      });
      await window.hearOut();
      const allowed = [site, ...(circumstances.hosts ?? [])];
      const left = window.asked.filter(
        (url) => !/^(data|blob|about):/.test(url) && !allowed.some((start) => url.startsWith(start)),
      );
      const loud = [...reader.noise, ...left.map((url) => `left the site: ${url}`)];
      if (loud.length > 0) throw new Error(`It was not quiet:\n${loud.join("\n")}`);
    } finally {
      await window.leave();
    }
  };
}

function readerOf(window: EngineWindow, site: string): EngineReader {
  const ask = questionsTo(window);
  const hand = handOf(window);
  const box = async (what: string): Promise<Area> => {
    const area = await ask(eyes.box, what);
    if (area === null) throw new Error(`${what} is not on the page`);
    return area;
  };
  const middle = async (what: string) => {
    const { x, y, width, height } = await box(what);
    return { x: x + width / 2, y: y + height / 2 };
  };
  let rests: Spot = { x: 0, y: 0 }; // where the mouse was left

  return {
    noise: window.noise,
    forget: (wanted) => {
      window.noise.splice(0, window.noise.length, ...window.noise.filter((said) => !wanted.test(said)));
    },
    visit: (address) => window.visit(site + address),
    visitHost: (url) => window.visit(url),
    frame: (nth = 0) => frameReader(window, nth, hand),
    answered: () => until(() => ask(eyes.isMarked, "interactive"), "the page answers"),
    live: () => until(() => ask(eyes.isMarked, "live-map"), "the live map is on the screen"),
    shows: (what) => until(() => ask(eyes.sees, what), `${what} is seen`),
    reload: () => window.reload(),
    back: () => window.step(-1),
    forward: () => window.step(1),

    address: async () => (await ask(() => location.href)).slice(site.length),
    ...sights(ask),
    texts: (what) => ask(eyes.texts, what),
    box,
    middle,
    isAt: (what) => ask(eyes.isAt, what),
    ask,

    tap: async (what) => {
      rests = await reached(what, () => ask(eyes.reachFor, what));
      await hand.tapAt(rests);
    },
    tapAt: (spot) => {
      rests = spot;
      return hand.tapAt(spot);
    },
    hover: (spot) => {
      rests = spot;
      return hand.hover(spot);
    },
    wheel: (by) => window.act([turns(rests, by)]),
    press: async (...keys) => {
      for (const key of keys) await window.act([strokes(key)]);
    },
    drag: hand.drag,
    picture: async (of) => {
      const png = await window.picture();
      if (!of) return png;
      const { x, y, width, height } = of;
      const [left, top] = [Math.round(x), Math.round(y)];
      return sharp(png)
        .extract({ left, top, width: Math.round(width), height: Math.round(height) })
        .png()
        .toBuffer();
    },
  };
}

/**
 * The line to one map: what the page says to it, and what it believes of what comes back. Its frame may be exchanged for
 * another; listeners, and what was said before the map is ready, stay with the line.
 */
import { believedPx, type GuestLetter, type HostLetter, openings, sealed } from "../protocol.ts";
import { heightStyle, setStyle } from "./box.ts";
import type { MapHandle } from "./handle.ts";
import { schemeAt } from "./scheme.ts";

export interface Line {
  readonly handle: MapHandle;
  readonly frame: () => HTMLIFrameElement | null;
  /** Goes on with a frame of the site's, in place of the one before. */
  readonly seat: (frame: HTMLIFrameElement) => void;
  /** Takes a letter that came from the frame's own window. */
  readonly hear: (letter: GuestLetter, origin: string) => void;
  /** Looks how light the page is where the frame stands, and tells the map if that is news. */
  readonly dress: () => void;
}

/** The least change of a height, in CSS pixels, that is worth moving an article for. */
const worthPx = 2;

/** What a map tells only to a page that listens. */
const told = [...openings, "filter"];

/** What a page wishes to say, whatever it gave for the fields: the guest reads only what is right. */
type Wish = { readonly word: HostLetter["word"] } & Readonly<Record<string, unknown>>;

/** `world` is the page's window; the map's events are heard on `target`, `listening` whether they may be already. */
export function openLine(world: Window, target: EventTarget, listening = false): Line {
  let frame: HTMLIFrameElement | null = null;
  let site = "";
  let loaded = false;
  let ready = false;
  let heightPx = 0;
  let asked: unknown;
  let worn: unknown;
  const kept: Wish[] = [];

  function seat(next: HTMLIFrameElement): void {
    frame = next;
    site = new URL(frame.src).origin;
    loaded = ready = false;
    heightPx = 0;
    frame.addEventListener("load", () => {
      if (frame !== next) return;
      if (loaded) ready = false; // it holds another document now, which has heard nothing yet
      loaded = true;
      greet();
    });
    dress();
    greet();
  }

  function hear(letter: GuestLetter, origin: string): void {
    if (origin !== site && (origin !== "null" || !opaque())) return;
    const { word, event = word, ...detail } = letter as GuestLetter & { readonly event?: string };
    if (letter.word === "size") {
      const height = believedPx(letter.height);
      if (Math.abs(height - heightPx) < worthPx) return;
      heightPx = height;
      setStyle(frame!, heightStyle(height));
      Object.assign(detail, { height });
    }
    if (word === "ready") {
      if (ready) return; // it answers every hello with this
      ready = true;
      greet();
      if (isScheme(asked)) send({ word: "theme", theme: asked });
      kept.splice(0).forEach(send);
    }
    tell(event, detail);
  }

  function dress(): void {
    if (!frame) return;
    const [, said] = /.*[?&]theme=([^&#]*)/.exec(frame.src) || [];
    const next = [asked, said].find(isScheme) || schemeAt(world, frame.parentElement || frame);
    setStyle(frame, `color-scheme:${next}`);
    if (next === worn) return;
    worn = next;
    if (ready) send({ word: "theme", theme: next });
  }

  function setScheme(scheme: unknown): void {
    asked = scheme;
    dress();
  }

  function greet(): void {
    const { lang } = world.document.documentElement;
    send({
      word: "hello",
      theme: worn,
      language: /^[\w-]+$/.test(lang) && !/[?&]lang=/.test(frame!.src) ? lang : undefined,
      width: frame!.clientWidth,
      reducedMotion: world.matchMedia("(prefers-reduced-motion:reduce)").matches,
      events: listening,
    });
  }

  function say(wish: Wish): void {
    if (ready && frame!.contentWindow) send(wish);
    else kept.push(wish);
  }

  function send(wish: Wish): void {
    const { contentWindow } = frame!;
    if (!contentWindow) return;
    // Until a document is known to be there it may be the empty one before the first, which has not the site's origin, and
    // engines would speak of that on the console; one may not even look which it is. A hello holds nothing that is private.
    const known = (ready || loaded) && !opaque();
    try {
      contentWindow.postMessage(sealed(wish as HostLetter), known ? site : "*");
    } catch {
      // What cannot be written down, such as a function among the types, is not sent.
    }
  }

  /** Whether the frame's origin may be one that no address can name: it, or all of this page, is in a sandbox. */
  function opaque(): boolean {
    return (
      site === "null" ||
      world.origin === "null" ||
      (frame!.hasAttribute("sandbox") && !frame!.sandbox.contains("allow-same-origin"))
    );
  }

  function tell(name: string, detail: object): void {
    target.dispatchEvent(new CustomEvent(name, { detail }));
  }

  const listen = target.addEventListener.bind(target); // an element's own will be this handle's
  const handle: MapHandle = {
    open: (id) => say({ word: "open", id }),
    filter: (filter) => say({ ...filter, word: "filter" }),
    setScheme,
    theme: setScheme,
    addEventListener: (...given: [name: string, listener: never]) => {
      listen(...given);
      if (listening || !told.includes(given[0])) return;
      listening = true;
      if (ready) greet();
    },
    removeEventListener: target.removeEventListener.bind(target) as MapHandle["removeEventListener"],
  };
  return { handle, frame: () => frame, seat, hear, dress };
}

/** A scheme that is one, and not whatever the page has. */
export function isScheme(value: unknown): value is "light" | "dark" {
  return value === "light" || value === "dark";
}

/**
 * What guest and host say to each other: every word, and the one parser for all of them. A letter is a plain object
 * `{ namespace, version, word, …fields }` sent by `postMessage`. What is no letter of this version reads as `null`, and a
 * letter is only ever read as what its word allows: integers, known names and ids, and search words of a few characters.
 * docs/embed.md says it for those who write a host of their own.
 */

export const namespace = "initiative-map";
export const version = 1;

export type Theme = "auto" | "light" | "dark";

/** What a guest says. `size` is in CSS pixels; `event` is said only to a host that asked for events. */
export type GuestLetter =
  | { readonly word: "ready"; readonly place: string; readonly language: string }
  | { readonly word: "size"; readonly height: number }
  | { readonly word: "event"; readonly event: "place" | "initiative" | "photo"; readonly id: string }
  | {
      readonly word: "event";
      readonly event: "filter";
      readonly types: readonly string[];
      readonly chapters: readonly string[];
      /** How many initiatives pass; what the reader typed is the reader's. */
      readonly count: number;
    };

/** What a host says. `width` is the frame's, in CSS pixels. */
export type HostLetter =
  | {
      readonly word: "hello";
      readonly theme?: Theme;
      readonly language?: string;
      readonly width?: number;
      readonly reducedMotion?: boolean;
      /** Whether the host wants to hear events. */
      readonly events?: boolean;
    }
  | { readonly word: "theme"; readonly theme: Theme }
  /** Opens a place or an initiative. */
  | { readonly word: "open"; readonly id: string }
  | {
      readonly word: "filter";
      readonly types?: readonly string[];
      readonly chapters?: readonly string[];
      readonly words?: string;
    };

export type Letter = GuestLetter | HostLetter;

const least = 200;
const most = 20_000;

/**
 * How high a frame may say it is, in CSS pixels: the least that shows a map, and the most, which has room for the longest page
 * with everything in it opened, in a column of 320 px and in letters of twice the usual size (WCAG 2.2, 1.4.4 and 1.4.10).
 */
export const heightsPx = { least, most } as const;

/** A height in CSS pixels, within what any map needs. */
export function believedPx(heightPx: number): number {
  return Math.min(most, Math.max(least, heightPx));
}

/** The events of something that was opened. */
export const openings: readonly string[] = ["place", "initiative", "photo"];

type Check = (value: unknown) => boolean;

const id: Check = (value) => typeof value === "string" && /^[\w-]{1,80}$/.test(value);
const ids: Check = (value) => Array.isArray(value) && value.length < 100 && value.every(id);
const yesNo: Check = (value) => typeof value === "boolean";
const integer: Check = (value) => Number.isSafeInteger(value);
const words: Check = (value) => typeof value === "string" && value.length <= 80;
const theme: Check = (value) => value === "auto" || value === "light" || value === "dark";
const opened: Check = (value) => openings.includes(value as string);
const filtered: Check = (value) => value === "filter";

/** A field that may be absent. */
const maybe =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);

/** By word, what each field must be; where a word has several forms, any of them will do. */
const guestWords: Grammar = {
  ready: [{ place: id, language: id }],
  size: [{ height: integer }],
  event: [
    { event: opened, id },
    { event: filtered, types: ids, chapters: ids, count: integer },
  ],
};

const hostWords: Grammar = {
  hello: [
    {
      theme: maybe(theme),
      language: maybe(id),
      width: maybe(integer),
      reducedMotion: maybe(yesNo),
      events: maybe(yesNo),
    },
  ],
  theme: [{ theme }],
  open: [{ id }],
  filter: [{ types: maybe(ids), chapters: maybe(ids), words: maybe(words) }],
};

type Grammar = Readonly<Record<string, readonly Readonly<Record<string, Check>>[]>>;

export function readGuest(data: unknown): GuestLetter | null {
  return read(data, guestWords) as GuestLetter | null;
}

export function readHost(data: unknown): HostLetter | null {
  return read(data, hostWords) as HostLetter | null;
}

/** The letter as it is sent. */
export function sealed<L extends Letter>(letter: L): L & { namespace: string; version: number } {
  return { namespace, version, ...letter };
}

/** A new object with nothing but the fields of the word, or `null` where anything is not as it must be. */
function read(data: unknown, grammar: Grammar): object | null {
  const said: Readonly<Record<string, unknown>> = Object(data);
  if (said.namespace !== namespace || said.version !== version) return null;
  const forms = new Map(Object.entries(grammar)).get(said.word as string) || [];
  const form = forms.find((fields) => Object.entries(fields).every(([name, check]) => check(said[name])));
  if (!form) return null;
  const letter: Record<string, unknown> = { word: said.word };
  for (const name of Object.keys(form)) letter[name] = said[name];
  return letter;
}

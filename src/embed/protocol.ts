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

type Check = (value: unknown) => boolean;

const id: Check = (value) => typeof value === "string" && /^[\w-]{1,80}$/.test(value);
const ids: Check = (value) => Array.isArray(value) && value.length < 100 && value.every(id);
const yesNo: Check = (value) => typeof value === "boolean";
const integer: Check = (value) => Number.isSafeInteger(value);
const words: Check = (value) => typeof value === "string" && value.length <= 80;
const theme: Check = (value) => value === "auto" || value === "light" || value === "dark";

const opened = { event: id, id };

/** By word, an event by its name besides, what each field must be; a field whose name ends in `?` may be absent. */
const guestWords: Grammar = {
  ready: { place: id, language: id },
  size: { height: integer },
  "event place": opened,
  "event initiative": opened,
  "event photo": opened,
  "event filter": { event: id, types: ids, chapters: ids, count: integer },
};

const hostWords: Grammar = {
  hello: { "theme?": theme, "language?": id, "width?": integer, "reducedMotion?": yesNo, "events?": yesNo },
  theme: { theme },
  open: { id },
  filter: { "types?": ids, "chapters?": ids, "words?": words },
};

type Grammar = Readonly<Record<string, Readonly<Record<string, Check>>>>;

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
  if (typeof data !== "object" || data === null) return null;
  const said = data as Readonly<Record<string, unknown>>;
  if (said.namespace !== namespace || said.version !== version) return null;
  const { word, event } = said;
  const rule = word === "event" && typeof event === "string" ? `event ${event}` : word;
  if (typeof rule !== "string" || !Object.keys(grammar).includes(rule)) return null;
  const letter: Record<string, unknown> = { word };
  for (const [field, check] of Object.entries(grammar[rule]!)) {
    const name = field.replace("?", "");
    const value = said[name];
    if (value === undefined && name !== field) continue;
    if (!check(value)) return null;
    letter[name] = value;
  }
  return letter;
}

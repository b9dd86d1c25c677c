import { getNodeValue } from "jsonc-parser";
import { itemsOf, keysOf, member, report, type Spot } from "./json.ts";
import { didYouMean } from "./spelling.ts";

/** What a value must be: in words, for errors, and as the reader that turns it into a known type. */
export interface Kind<T> {
  /** Completes "must be …". */
  readonly what: string;
  /** `undefined` when the value is wrong, which has then been reported. */
  readonly read: (spot: Spot) => T | undefined;
}

/** A field that may be left out, and then means `absent`. */
export interface Optional<T> extends Kind<T> {
  readonly absent: T;
}

/** The kinds of an object's fields, by key. */
export type Fields<T> = { readonly [K in keyof T]: Kind<T[K]> | Optional<T[K]> };

/** What could be read of an object: `undefined` where a field is wrong. */
export type Parts<T> = { [K in keyof T]: T[K] | undefined };

/** Reads each known field of an object, and reports the missing and the unknown ones. */
export function parts<T extends object>(spot: Spot, fields: Fields<T>): Parts<T> {
  const read = {} as Parts<T>;
  const keys = Object.keys(fields) as (keyof T & string)[];
  if (spot.node.type !== "object") mustBe(spot, `an object with ${quoted(keys)}`);
  else for (const key of keysOf(spot)) expectKnown(key, keys);
  for (const key of keys) {
    const kind = fields[key];
    const value = member(spot, key);
    if (value) read[key] = kind.read(value);
    else if ("absent" in kind) read[key] = kind.absent;
    else {
      read[key] = undefined;
      if (spot.node.type === "object") report(spot, `is missing; it must be ${kind.what}`, key);
    }
  }
  return read;
}

/** The object itself, when every part of it is right. */
export function whole<T extends object>(read: Parts<T>): T | undefined {
  return Object.values(read).includes(undefined) ? undefined : (read as T);
}

export function record<T extends object>(what: string, fields: Fields<T>): Kind<T> {
  return { what, read: (spot) => whole(parts(spot, fields)) };
}

export function optional<T, A = T>(kind: Kind<T>, absent: A): Optional<T | A> {
  return { ...kind, absent };
}

export function nullable<T>(kind: Kind<T>): Kind<T | null> {
  const what = `${kind.what}, or null`;
  return { what, read: (spot) => (spot.node.type === "null" ? null : kind.read(spot)) };
}

/** A list of one kind; `least` is the number of items it must have. */
export function list<T>(kind: Kind<T>, least = 0): Kind<readonly T[]> {
  const what = `a list${least > 0 ? ` of at least ${least}` : ""}, each ${kind.what}`;
  return {
    what,
    read: (spot) => {
      const items = itemsOf(spot);
      if (spot.node.type !== "array" || items.length < least) return mustBe(spot, what);
      const read = items.map(kind.read);
      return read.includes(undefined) ? undefined : (read as T[]);
    },
  };
}

/** A plain value that passes the test. */
export function plain<T>(what: string, isRight: (value: unknown) => value is T): Kind<T> {
  const isPlain = ({ node }: Spot) => node.type !== "object" && node.type !== "array";
  return {
    what,
    read: (spot) => (isPlain(spot) && isRight(spot.node.value) ? spot.node.value : mustBe(spot, what)),
  };
}

export function oneOf<const T extends string>(words: readonly T[]): Kind<T> {
  const what = quoted(words).replace(/, (?=[^,]*$)/, " or ");
  return plain(what, (value): value is T => (words as readonly unknown[]).includes(value));
}

/** A value that is read further elsewhere. */
export function unread(what: string): Kind<Spot> {
  return { what, read: (spot) => spot };
}

/** Reports that a value must be something else than it is. */
export function mustBe(spot: Spot, what: string, hint = ""): undefined {
  report(spot, `must be ${what}, got ${shown(spot)}${hint}`);
  return undefined;
}

/** A value as errors show it: shortened, or only named, when it is long. */
export function shown({ node }: Spot): string {
  const text = JSON.stringify(getNodeValue(node));
  if (text.length <= 60) return text;
  if (node.type === "object") return "an object";
  return node.type === "array" ? "a list" : `${text.slice(0, 57)}…`;
}

function expectKnown(key: Spot, known: readonly string[]): void {
  const word = String(key.node.value);
  if (known.includes(word)) return;
  const hint = didYouMean(word, known) || `; known here: ${quoted(known)}`;
  report(key, `is not a known key${hint}`);
}

function quoted(words: readonly string[]): string {
  return words.map((word) => `"${word}"`).join(", ");
}

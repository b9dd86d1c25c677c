import { itemsOf, keysOf, member, type Passage, report } from "./json.ts";
import { letterFault } from "./letters.ts";
import { didYouMean, meantBy } from "./spelling.ts";

/** What a value must be: in words, for errors, and as the reader that turns it into a known type. */
export interface Kind<T> {
  /** Completes "must be …". */
  readonly what: string;
  /** `undefined` when the value is wrong, which has then been reported. */
  readonly read: (spot: Passage) => T | undefined;
}

/** A field that may be left out, and then means `absent`. */
export interface Optional<T> extends Kind<T> {
  readonly absent: T;
}

/** The kinds of an object's fields, by key. */
export type Fields<T> = { readonly [K in keyof T]: Kind<T[K]> | Optional<T[K]> };

/** What could be read of an object: `undefined` where a field is wrong. */
export type Parts<T> = { [K in keyof T]: T[K] | undefined };

/**
 * Reads each known field of an object, and reports the missing and the unknown ones. A misspelt key is told once, and read as
 * what it means; an object of quite another kind is told once, too.
 */
export function parts<T extends object>(spot: Passage, fields: Fields<T>): Parts<T> {
  const read = {} as Parts<T>;
  const known = Object.keys(fields) as (keyof T & string)[];
  const meant = keysAsMeant(spot, known);
  const isOther = ![...meant.values()].some((key) => known.includes(key as keyof T & string));
  if (isOther && known.some((key) => !("absent" in fields[key]))) {
    mustBe(spot, `an object with ${quoted(known)}`, { got: shownByKeys(spot) });
    return read;
  }
  for (const key of keysOf(spot)) {
    const meaning = meant.get(key);
    if (meaning !== key) reportKey(spot, key, meaning, known);
  }
  const written = new Map([...meant].map(([key, meaning]) => [meaning, key]));
  for (const key of known) {
    const kind = fields[key];
    const value = written.has(key) ? member(spot, written.get(key)!) : undefined;
    if (value) read[key] = kind.read(value);
    else if ("absent" in kind) read[key] = kind.absent;
    else report(spot, `is missing; it must be ${kind.what}`, { missing: key });
  }
  return read;
}

/** The value of a key, however it is spelt. */
export function memberAsMeant(spot: Passage, key: string, known: readonly string[]): Passage | undefined {
  for (const [written, meaning] of keysAsMeant(spot, known))
    if (meaning === key) return member(spot, written);
  return undefined;
}

/** The object itself, when every part of it is right. */
export function whole<T extends object>(read: Parts<T>): T | undefined {
  const values = Object.values(read);
  return values.length === 0 || values.includes(undefined) ? undefined : (read as T);
}

export function record<T extends object>(what: string, fields: Fields<T>): Kind<T> {
  return { what, read: (spot) => whole(parts(spot, fields)) };
}

export function optional<T, A = T>(kind: Kind<T>, absent: A): Optional<T | A> {
  return { ...kind, absent };
}

export function nullable<T>(kind: Kind<T>): Kind<T | null> {
  const what = `${kind.what}, or null`;
  return { what, read: (spot) => (spot.value === null ? null : kind.read(spot)) };
}

/** A list of one kind; `least` is the number of items it must have. */
export function list<T>(kind: Kind<T>, least = 0): Kind<readonly T[]> {
  const what = `a list${least > 0 ? ` of at least ${least}` : ""}, each ${kind.what}`;
  return {
    what,
    read: (spot) => {
      const items = itemsOf(spot);
      if (!Array.isArray(spot.value) || items.length < least) return mustBe(spot, what);
      const read = items.map(kind.read);
      return read.includes(undefined) ? undefined : (read as T[]);
    },
  };
}

/** A plain value that passes the test. */
export function plain<T>(what: string, isRight: (value: unknown) => value is T): Kind<T> {
  return {
    what,
    read: (spot) => {
      const { value } = spot;
      if (isTold(value)) return undefined;
      return typeof value !== "object" && isRight(value) ? value : mustBe(spot, what);
    },
  };
}

/** Whether the reading of the text has told already what is wrong with a value: then nothing else is said of it. */
export function isTold(value: unknown): boolean {
  if (typeof value === "number") return !Number.isFinite(value);
  return typeof value === "string" && letterFault(value) !== undefined;
}

export function oneOf<const T extends string>(words: readonly T[]): Kind<T> {
  const what = quoted(words).replace(/, (?=[^,]*$)/, " or ");
  return plain(what, (value): value is T => (words as readonly unknown[]).includes(value));
}

/** A value that is read further elsewhere. */
export function unread(what: string): Kind<Passage> {
  return { what, read: (spot) => spot };
}

/** Reports that a value must be something else than it is. */
export function mustBe(spot: Passage, what: string, more: Remark = {}): undefined {
  const { hint = "", got = shown(spot), like = `must be ${what}` } = more;
  report(spot, `must be ${what}, got ${got}${hint}`, { like });
  return undefined;
}

export interface Remark {
  /** Follows what was got. */
  readonly hint?: string;
  /** How the value is shown. */
  readonly got?: string;
  /** What this error has in common with others of its kind, when that is more than what must be. */
  readonly like?: string;
}

/** A value as errors show it: shortened, or only named, when it is long. */
export function shown({ value }: Passage): string {
  if (isSmall(value)) {
    const text = JSON.stringify(value);
    if (text.length <= 60) return text;
    if (typeof value === "string") return `${text.slice(0, 57)}…`;
  }
  return Array.isArray(value) ? "a list" : "an object";
}

function shownByKeys(spot: Passage): string {
  const keys = keysOf(spot);
  if (keys.length === 0) return shown(spot);
  return `one with ${quoted(keys.slice(0, 8))}${keys.length > 8 ? ", …" : ""}`;
}

/** Whether a value has few values in it, so that it can be printed at no cost. */
function isSmall(value: unknown): boolean {
  let left = 30;
  const count = (each: unknown): void => {
    if (left-- > 0 && typeof each === "object" && each !== null)
      for (const key in each) count(each[key as never]);
  };
  count(value);
  return left > 0;
}

/** Each key of an object with the known key it is or is meant to be; a key that means nothing is left out. */
function keysAsMeant(spot: Passage, known: readonly string[]): ReadonlyMap<string, string> {
  const keys = keysOf(spot);
  const missing = new Set(known.filter((key) => !keys.includes(key)));
  const meant = new Map<string, string>();
  for (const key of keys) {
    const meaning = known.includes(key) ? key : meantBy(key, missing);
    if (meaning === undefined) continue;
    missing.delete(meaning);
    meant.set(key, meaning);
  }
  return meant;
}

function reportKey(spot: Passage, key: string, meaning: string | undefined, known: readonly string[]): void {
  const hint = meaning ? ` (did you mean "${meaning}"?)` : didYouMean(key, known);
  const text = `is not a known key${hint || `; known here: ${quoted(known)}`}`;
  report(member(spot, key)!, text, { of: "key" });
}

function quoted(words: readonly string[]): string {
  return words.map((word) => `"${word}"`).join(", ");
}

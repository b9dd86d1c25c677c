/**
 * What a parsed value no longer shows, since JSON.parse mends it silently: a key that stands twice, a number that cannot be
 * kept as it is written, a letter that is no letter. One way through the text, which must be right JSON.
 */
import { letterFault } from "./letters.ts";

/** The way from a file's root to a value: keys of objects, numbers of items. */
export type Path = readonly (string | number)[];

export interface Finding {
  readonly offset: number;
  readonly path: Path;
  readonly text: string;
}

export function scan(text: string): readonly Finding[] {
  const found: Finding[] = [];
  const open: Opened[] = [];
  const find = (offset: number, fault: string | undefined) => {
    if (fault) found.push({ offset, path: open.map(({ step }) => step), text: fault });
  };
  for (let at = 0; at < text.length; ) {
    const inside = open[open.length - 1];
    switch (text[at]) {
      case "{":
      case "[":
        open.push(text[at++] === "{" ? { keys: new Set(), step: "", awaitsKey: true } : { step: 0 });
        break;
      case "}":
      case "]":
        open.pop();
        at++;
        break;
      case ",":
        if (inside?.keys) inside.awaitsKey = true;
        else if (inside) inside.step = Number(inside.step) + 1;
        at++;
        break;
      case '"': {
        const end = endOfText(text, at);
        const word = textOf(text.slice(at, end));
        if (inside?.keys && inside.awaitsKey) {
          inside.awaitsKey = false;
          inside.step = word;
          if (inside.keys.has(word)) find(at, twice);
          inside.keys.add(word);
        }
        find(at, letterFault(word));
        at = end;
        break;
      }
      default: {
        const end = endOfNumber(text, at);
        if (mayBeLost(text, at, end)) find(at, numberFault(text.slice(at, end), isInDegrees(open)));
        at = Math.max(end, at + 1);
      }
    }
  }
  return found;
}

const twice = "stands twice in the same object; keep one of them";

// Degrees are rounded in the open, by `npm run format`: what is beyond the fifth decimal is no loss.
const degreeKeys: readonly unknown[] = ["coordinates", "frame", "bounds", "bbox", "label"];

interface Opened {
  /** The keys so far; a list has none. */
  readonly keys?: Set<string>;
  step: string | number;
  awaitsKey?: boolean;
}

function isInDegrees(open: readonly Opened[]): boolean {
  for (let i = open.length - 1; i >= 0; i--) if (open[i]!.keys) return degreeKeys.includes(open[i]!.step);
  return false;
}

function endOfText(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); ; at = text.indexOf('"', at + 1)) {
    let escapes = 0;
    while (text[at - 1 - escapes] === "\\") escapes++;
    if (escapes % 2 === 0) return at + 1;
  }
}

function textOf(quoted: string): string {
  return quoted.includes("\\") ? (JSON.parse(quoted) as string) : quoted.slice(1, -1);
}

/** Where the number that begins here ends; where it begins when there is none. */
function endOfNumber(text: string, start: number): number {
  let at = start;
  while (isOfNumber(text.charCodeAt(at))) at++;
  return at;
}

/** Digits, and the letters `+ - . e E`. Only `e` stands in a word of JSON too: true and false are passed letter by letter. */
function isOfNumber(code: number): boolean {
  return (
    (code >= 0x30 && code <= 0x39) ||
    code === 0x2b ||
    code === 0x2d ||
    code === 0x2e ||
    (code | 0x20) === 0x65
  );
}

/** Fifteen digits are always kept; only what is longer, has an exponent or begins like -0 needs a closer look. */
function mayBeLost(text: string, start: number, end: number): boolean {
  if (end - start > 15) return true;
  if (text[start] === "-" && text[start + 1] === "0") return true;
  if (text[start] === "e" || text[start] === "E") return false; // of a word such as true
  for (let at = start; at < end; at++) if ((text.charCodeAt(at) | 0x20) === 0x65) return true;
  return false;
}

function numberFault(written: string, inDegrees: boolean): string | undefined {
  const value = Number(written);
  if (!Number.isFinite(value)) return `must be a number that can be kept, got ${written}, which is too great`;
  if (inDegrees) return undefined;
  if (Object.is(value, -0)) return `must be 0, got ${written}`;
  if (digitsOf(written) === digitsOf(String(value))) return undefined;
  const greatest = Number.MAX_SAFE_INTEGER;
  const hint = Math.abs(value) > greatest ? ` (whole numbers are kept up to ${greatest})` : "";
  return `must be a number that can be kept exactly, got ${written}, which would become ${value}${hint}`;
}

/** A number by its digits and how they are shifted, however it is written: `1.50e3`, `1500` → `15e2`. */
function digitsOf(written: string): string {
  const [, sign, whole = "", part = "", power = "0"] =
    /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(written) ?? [];
  const digits = (whole + part).replace(/^0+/, "");
  const kept = digits.replace(/0+$/, "");
  if (kept === "") return "0";
  return `${sign}${kept}e${Number(power) - part.length + digits.length - kept.length}`;
}

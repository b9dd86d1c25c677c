/**
 * The words of an address as they were meant, where it is certain. Ids and words of ours are small Latin letters, digits and
 * hyphens; whatever else stands there came on the way: from an editor's keyboard (，＝＆), from the sentence around it (。）),
 * from a system that escaped once too often (&amp; %2C). Search words alone may hold anything, and stay as they stand; so do
 * the words of others.
 */

import { grammar, wordNamed } from "../grammar.ts";

/** `asked`: what an address has behind its path, with the sign before it and the fragment behind; the same when it is right. */
export function mended(asked: string): string {
  const [, query = "", fragment = ""] = /^\??([^#]*)(.*)$/s.exec(asked.replace(NUMBERED, "&")) ?? [];
  const words = query.split("&").flatMap(wordsIn).join("&");
  return (words && `?${words}`) + fragmentIn(fragment);
}

/** An `&` that stands as HTML has it, whose `#` is no fragment's, or as scripts have it. */
const NUMBERED = /&#(0*38|x0*26);|(\\|%5c)u0026/gi;

/** A fragment may name an initiative: an id by itself, whatever is stuck to its end. */
function fragmentIn(fragment: string): string {
  const [, id] = /^#\W*([a-z\d]+(?:-[a-z\d]+)*)\W*$/.exec(meant(fragment)) ?? [];
  return id === undefined ? fragment : `#${id}`;
}

function wordsIn(pair: string): readonly string[] {
  const [before = "", ...rest] = pair.replace(/^(amp;|#?0*38;|#?x0*26;|[^\w%])+/i, "").split("=");
  const word = wordNamed(nameIn(before));
  if (word && grammar[word].written === "text" && rest.length > 0) return [`${word}=${rest.join("=")}`];
  if (rest.length > 0 && !word) return otherWords(pair);
  // What is escaped or set wide in a word of ours was meant to part words.
  const said = meant([before, ...rest].join("="));
  const parts = said.replace("#", "&item=").split(/[&?]/);
  return parts.length === 1 && !word && rest.length === 0 && !said.includes("=")
    ? [pair]
    : parts.flatMap(wordOf);
}

/** Someone else's word stays as it is; only one of ours that was put behind it with a question mark of its own is taken off. */
function otherWords(pair: string): readonly string[] {
  const [, other = "", behind] = /^(.*?)\?(.*)$/s.exec(pair) ?? [];
  const [name = ""] = (behind ?? "").split("=");
  return behind !== undefined && wordNamed(nameIn(name)) ? [other, ...wordsIn(behind)] : [pair];
}

function wordOf(part: string): string | readonly [] {
  const [before = "", ...rest] = part.split("=");
  const word = wordNamed(nameIn(before));
  const value = rest.join("=");
  if (!word) return part === "" ? [] : encodeURI(part);
  const { written } = grammar[word];
  if (written === "nothing") return word;
  if (written === "text") return `${word}=${encodeURIComponent(value)}`;
  const ids = value.match(/[a-z\d_-]+/g) ?? [];
  return `${word}=${(written === "tag" ? ids.map((tag) => tag.replaceAll("_", "-")) : ids).join(",")}`;
}

/** The name that something is stuck to; empty where it is more than a name. */
function nameIn(text: string): string {
  return meant(text).replace(/^(amp;|\W)+|\W+$/g, "");
}

/** Without escapes, even if there are two, without wide or capital letters, and with the one hyphen there is. */
export function meant(text: string): string {
  return unescaped(unescaped(text))
    .normalize("NFKC")
    .replace(/\p{Pd}/gu, "-")
    .toLowerCase();
}

function unescaped(text: string): string {
  return text.replace(/(?:%[\da-f]{2})+/gi, (escapes) => {
    try {
      return decodeURIComponent(escapes);
    } catch {
      return " "; // broken off: it parts what stands around it
    }
  });
}

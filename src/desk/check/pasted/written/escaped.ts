/** Codes that a system took for text, so that readers see the code and not the map. */
import { type Finding, finding } from "../../finding.ts";
import { leadOf, type Ours } from "../address.ts";
import { FENCED } from "./markdown.ts";
import { readableText } from "./text.ts";

/** What is shown as text, by what it is of. Beside a live map, codes in `<pre>` and `<code>` are examples, and meant to be shown. */
export function escapedFindings(
  html: Document,
  ours: Ours,
  isLive: boolean,
): readonly (readonly Finding[])[] {
  const shown = escapedTags(readableText(html, isLive ? ", pre, code" : ""), ours);
  if (shown.length === 0) return [];
  const tags = { tags: shown.join(", ") };
  if (escapedTags(fencedText(html), ours).length > 0) return [[finding("escaped-fence", tags)]];
  if (shown.every((tag) => tag === "source")) return [[finding("escaped-source")]];
  const isOfPicture = shown.every((tag) => /^(a|img|source)$/.test(tag));
  return [[finding(isOfPicture ? "escaped-picture" : "escaped", tags)]];
}

function fencedText(html: Document): string {
  return [...html.querySelectorAll(`[${FENCED}]`)].map(({ textContent }) => textContent).join("\n");
}

/**
 * The names of the tags that are shown as text and hold an address of ours, each once: `<iframe …>` as it was pasted, with its
 * signs escaped once more, with full-width or pointed ones instead, or without any.
 */
export function escapedTags(text: string, ours: Ours): readonly string[] {
  const [before = "", ...pieces] = unescaped(text).split(/[<\u2039\u3008\u27e8\u300a](?=\/?[a-z])/i);
  const tags = [...pieces.flatMap((piece) => tagOf(piece, ours)), ...nakedTags(before, ours)];
  const plain = [...new Set(tags)].filter((tag, _, all) => tag !== "source" || !all.includes("img"));
  return plain.length > 1 ? plain.filter((tag) => tag !== "a") : plain;
}

/**
 * Escaped twice, a code is read with its entities still in it; in JSON and in scripts it has escapes of theirs; a Chinese input method
 * makes its signs full-width. Some filters put a space behind the bracket.
 */
function unescaped(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/&(?:amp;)*(?:lt|#0*60|#x0*3c);|\\u003c|\\x3c/gi, "<")
    .replace(/&(?:amp;)*(?:gt|#0*62|#x0*3e);|\\u003e|\\x3e/gi, ">")
    .replace(/&(?:amp;)*(?:quot|#0*34|#x0*22);|\\u0022|\\"/gi, '"')
    .replaceAll("\\/", "/")
    .replace(/(^|[^{])<\s+(?=(?:iframe|initiative-map|script|img|source)\s)/gi, "$1<"); // {{< … >}} is a shortcode
}

function tagOf(piece: string, ours: Ours): readonly string[] {
  const [tag = ""] = /^[a-z][\w-]*/i.exec(piece) ?? [];
  const [within = ""] = piece.split(/[>\u203a\u3009\u27e9\u300b]/);
  return tag !== "" && leadsToUs(within, ours) ? [tag.toLowerCase()] : [];
}

/** Tags of which a system took the angle brackets: `iframe src="…"`. Where square or curly ones stand instead, it is a shortcode. */
function nakedTags(text: string, ours: Ours): readonly string[] {
  const found = text.matchAll(
    /([[{%<]\s*)?\b(iframe|initiative-map|script|img)\s[^[\]{}]{0,600}?\bsrc\s*=\s*(\S+)/gi,
  );
  return [...found].flatMap(([, bracket, tag = "", address = ""]) =>
    bracket === undefined && leadsToUs(address, ours) ? [tag.toLowerCase()] : [],
  );
}

function leadsToUs(text: string, ours: Ours): boolean {
  return addressesIn(text).some((address) => leadOf(address, ours) !== null);
}

/** Everything in a text that looks like an address. What closes a bracket or a sentence is none of it. */
export function addressesIn(text: string): readonly string[] {
  const all = text.match(
    /(?:https?:)?\/\/[^\s<>"'`[\]{}|\\\u2018-\u201f\u2033\u00ab\u00bb\u300a-\u300f\uff02\uff1c\uff1e\uff08\uff09\uff0c\u3001\u3002\uff1b]+/gi,
  );
  return (all ?? []).map((each) => each.replace(/&(?:quot|gt|lt|#\w+);?.*$/i, "").replace(/[.,;:!?)]+$/, ""));
}

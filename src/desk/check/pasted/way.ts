/** Findings of an address: whether a reader's browser will get from the article to the map by it. */
import { parts, schemes } from "../../../view/embedding.ts";
import { pymWords, type Word } from "../../../view/grammar.ts";
import { type Finding, finding } from "../finding.ts";
import { isPlace, type Known } from "../known.ts";
import { type Led, sameRoot } from "./address.ts";

/** `attribute`: where the address stands. `root`: the site this page belongs to. */
export function wayFindings(led: Led, attribute: string, root: string, known: Known): readonly Finding[] {
  const wrongs = [
    ...wrongsOf(led, root),
    ...(/^(src|data)$/.test(attribute) ? [] : [finding("address-held", { attribute })]),
  ];
  return [...(wrongs.length > 0 ? wrongs : [finding("address-right")]), ...wordFindings(led, known)];
}

/** Findings of what the address says: its place and its words. */
function wordFindings({ place, query }: Led, known: Known): readonly Finding[] {
  const pairs = query.split("&").filter(Boolean);
  const unknown = pairs.filter((pair) => !/^(amp;|utm_)/.test(pair) && !isKnown(pair, known));
  return [
    ...(isPlace(known, place) ? [] : [finding("place-unknown", { place })]),
    ...(pairs.some((pair) => pair.startsWith("amp;")) ? [finding("address-double-escaped")] : []),
    ...(unknown.length > 0 ? [finding("words-unknown", { words: unknown.join(" ") })] : []),
  ];
}

function wrongsOf({ root: its, through, served, quoted }: Led, root: string): readonly Finding[] {
  if (quoted) return [finding("address-quotes")];
  if (through !== null) return [finding(served ? "address-served" : "address-wrapped", { by: through })];
  if (!/^(https?:)?\/\//i.test(its)) return [finding("address-relative")];
  const isLocal = isInside(its);
  return [
    ...(isLocal ? [finding("address-local")] : []),
    ...(!isLocal && /^http:/i.test(its) ? [finding("address-insecure")] : []),
    ...(its.startsWith("//") ? [finding("address-schemeless")] : []),
    ...(isLocal || sameRoot(its, root) ? [] : [finding("address-other-root", { root: its })]),
  ];
}

/** Whether a host is this machine, or one of a private network (RFC 1918). */
function isInside(address: string): boolean {
  const [, host = ""] = /^(?:https?:)?\/\/([^/:]+)/i.exec(address) ?? [];
  return /^(localhost|127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.)/i.test(host);
}

function isKnown(pair: string, known: Known): boolean {
  const [name = "", ...rest] = pair.split("=");
  const values = rest.join("=").split(/,|%2C/i);
  const ours: Readonly<Record<Word, readonly string[] | "any">> = {
    type: known.types,
    chapter: known.chapters,
    item: known.initiatives,
    lang: known.languages.flatMap((language) => [language, language.toLowerCase()]),
    show: [...parts, "map"],
    theme: schemes,
    height: ["auto", "fit"],
    mode: ["still"],
    q: "any",
    check: "any",
  };
  const all: Readonly<Record<string, readonly string[] | "any">> = {
    ...ours,
    ...Object.fromEntries(pymWords.map((word) => [word, "any"] as const)),
  };
  const allowed = (Object.keys(all).includes(name) && all[name]) || [];
  return allowed === "any" || values.every((value) => allowed.includes(value));
}

/** Which code to use instead, given what a system did to the one that was pasted. None names the code that was just taken away. */
import { type CheckWords, checkWords } from "../../words/check.ts";
import { fill } from "../../words/phrases.ts";
import { shareWords } from "../../words/share.ts";
import type { Tongue } from "../../words/tongues.ts";
import type { Finding, FindingId } from "./finding.ts";

export type Advice = keyof CheckWords["advice"];

/** The first line that fits is the advice: what shuts out most stands first. */
export function adviceOf(findings: readonly Finding[]): Advice {
  const has = (id: FindingId) => findings.some((each) => each.id === id);
  const fitting = advices.find(([, signs]) => signs.some(has));
  if (has("map-gone") && has("picture-kept")) return "frame"; // the element's fallback is left: only the element is refused
  if (fitting) return fitting[0];
  return findings.some(({ verdict }) => verdict === "bad") ? "mend" : "keep";
}

/** Whether the advice is another code, which is to be had from the map. */
export function isAnother(advice: Advice): boolean {
  return !["keep", "mend", "below", "fence", "again"].includes(advice);
}

/** An advice in words. What it names of the share dialog is called as there; `page` is the address of the map's page. */
export function advisedOf(advice: Advice, tongue: Tongue, page: string): CheckWords["advice"][Advice] {
  const { found, todo } = checkWords[tongue].advice[advice];
  const { outlets, scheme, schemes } = shareWords[tongue];
  const names = Object.entries(outlets).map(([outlet, { name }]) => [outlet, name] as const);
  return { found, todo: fill(todo, { ...Object.fromEntries(names), scheme, ...schemes, page }) };
}

const advices: readonly (readonly [Advice, readonly FindingId[]])[] = [
  ["wechat", ["wechat-article"]],
  ["again", ["nothing"]],
  ["fence", ["escaped-fence"]],
  ["light", ["escaped-source"]],
  ["picture-by-hand", ["escaped-picture"]],
  ["source", ["escaped", "address-quotes", "address-relative", "address-double-escaped"]],
  ["script", ["script-hash-wrong", "script-crossorigin-lost", "script-elsewhere", "script-insecure"]],
  ["frame", ["script-gone", "element-without-script", "element-empty", "height-unheard"]],
  ["allow", ["address-gone"]],
  ["field", ["player", "picture-of-page"]],
  ["html", ["map-gone", "oembed-held", "frame-to-link", "link-only", "code-aside"]],
  ["picture-by-hand", ["picture-gone"]],
  ["link", ["picture-link-lost"]],
  ["picture", ["markdown-link"]],
  ["frame", ["address-only"]],
  ["card", ["card-made"]],
  ["anew", ["address-insecure", "address-local", "place-unknown"]],
  ["below", ["sandbox-no-way"]],
];

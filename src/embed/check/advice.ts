/** Which code to use instead, given what a system did to the one that was pasted. */
import type { CheckWords } from "../../words/check.ts";
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

const advices: readonly (readonly [Advice, readonly FindingId[]])[] = [
  ["wechat", ["wechat-article"]],
  ["again", ["nothing"]],
  ["source", ["escaped", "address-quotes", "address-relative", "address-double-escaped"]],
  ["script", ["script-hash-wrong", "script-crossorigin-lost", "script-elsewhere", "script-insecure"]],
  ["frame", ["script-gone", "element-without-script", "address-only"]],
  ["picture", ["map-gone", "frame-to-link", "link-only", "address-gone"]],
  ["link", ["picture-link-lost"]],
  ["frame", ["address-insecure", "address-local", "address-wrapped", "place-unknown"]],
];

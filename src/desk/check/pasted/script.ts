/** Findings of the host script: whether browsers will run it, and whether it is the one that was published. */
import { earlierHosts, hostIntegrity, hostVersion } from "../../../embed/files.ts";
import { type Finding, finding } from "../finding.ts";
import type { Found } from "./found.ts";

/** Of all scripts on the page; none where there are none, since not every code needs one. */
export function scriptFindings(scripts: readonly Found[]): readonly Finding[] {
  const first = scripts.find(runs) ?? scripts[0];
  if (!first) return [];
  const { version } = first.led;
  return [
    runs(first) ? finding("script-kept", { version }) : finding("script-held"),
    ...addressFindings(first),
    ...hashFindings(first),
    ...(version === hostVersion ? [] : [finding("script-version", { version, newest: hostVersion })]),
    ...(scripts.length > 1 ? [finding("script-twice", { count: scripts.length })] : []),
  ];
}

/** Whether a browser runs it: a type that is none of JavaScript's is how consent tools hold scripts back. */
export function runs({ element, attribute }: Pick<Found, "element" | "attribute">): boolean {
  const type = element.getAttribute("type")?.trim() ?? "";
  return attribute === "src" && /^$|^module$|javascript$/i.test(type);
}

function addressFindings({ led: { root, quoted, through } }: Found): readonly Finding[] {
  if (quoted) return [finding("address-quotes")];
  if (through !== null) return [finding("address-wrapped", { by: through })];
  if (!/^(https?:)?\/\//i.test(root)) return [finding("address-relative")];
  const isLocal = /^http:\/\/(localhost|127\.)/i.test(root);
  return /^http:/i.test(root) && !isLocal ? [finding("script-insecure")] : [];
}

/** Without `crossorigin` the script comes opaque, and an opaque one never matches (Subresource Integrity, § 3.3). */
function hashFindings({ element, led: { version } }: Found): readonly Finding[] {
  const integrity = element.getAttribute("integrity")?.trim() ?? "";
  if (integrity === "") return [finding("script-hash-lost")];
  if (!element.hasAttribute("crossorigin")) return [finding("script-crossorigin-lost")];
  const hash = version === hostVersion ? hostIntegrity : new Map(Object.entries(earlierHosts)).get(version);
  return hash === undefined || integrity.split(/\s+/).includes(hash) ? [] : [finding("script-hash-wrong")];
}

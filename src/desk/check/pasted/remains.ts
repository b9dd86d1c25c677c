/**
 * What is left where neither map nor picture is: links, addresses, and what stands for them in Markdown and in shortcodes.
 * Each place once.
 */
import { type Finding, finding } from "../finding.ts";
import type { Known } from "../known.ts";
import { leadOf, type Ours } from "./address.ts";
import type { Found } from "./found.ts";
import { addressesIn } from "./written/escaped.ts";
import { isPublished, readableText } from "./written/text.ts";
import { type Written, writtenIn } from "./written/written.ts";

export function remainsOf(
  html: Document,
  links: readonly Found[],
  ours: Ours,
): readonly (readonly Finding[])[] {
  const linked = links.map((link) => [linkFinding(link, ours)]);
  const published = isPublished(html);
  const written = writtenIn(readableText(html, ", a"), ours).map((each) =>
    writtenFindings(each, published, ours.known),
  );
  const all = [...linked, ...written];
  const weight = ([first]: readonly Finding[]) => (first ? telling.indexOf(first.id) : 0);
  const inWeight = [...all].sort((one, other) => weight(one) - weight(other));
  const placeOf = ([first]: readonly Finding[]) => first?.about.place;
  return inWeight.filter((each) => inWeight.find((other) => placeOf(other) === placeOf(each)) === each);
}

/** What tells most of what became of a code, first; what is not named here tells still more. */
const telling: readonly Finding["id"][] = [
  ...(["picture-gone", "frame-to-link", "link-only", "markdown-link"] as const),
  ...(["address-shortcode", "address-alone", "address-field", "address-only"] as const),
];

function linkFinding({ element, led }: Found, ours: Ours): Finding {
  const text = element.textContent?.trim() ?? "";
  const isAddress = addressesIn(text).some((address) => leadOf(address, ours) !== null);
  const { place } = led;
  if (ours.known.pictured && wasPicture(element)) return finding("picture-gone", { place });
  if (led.to === "frame") return finding("frame-to-link", { place });
  return finding(isAddress ? "address-only" : "link-only", { place });
}

/**
 * Whether a picture stood in a link, or before it: the link is empty, or holds what was around the picture; or it is the one behind
 * the picture, which stands after a title and a dot (codes.ts).
 */
function wasPicture(link: Element): boolean {
  const isEmpty = (link.textContent ?? "").trim() === "";
  if (isEmpty || link.querySelector("img, picture, source") !== null) return true;
  const before = link.previousSibling?.nodeValue ?? link.parentElement?.previousSibling?.nodeValue ?? "";
  return /\S\s*·\s*$/.test(before);
}

function writtenFindings(
  { as, name, led, linked, words, dotted }: Written,
  published: boolean,
  { pictured }: Known,
): readonly Finding[] {
  const { place } = led;
  if (as === "picture" && (led.to === "still" || led.to === "card")) {
    return [
      finding("picture-kept", { place }),
      finding("markdown-picture"),
      finding(words ? "alt-kept" : "alt-lost"),
      finding(linked ? "picture-linked" : "picture-link-lost"),
    ];
  }
  if (as === "picture") return [finding("picture-of-page", { place })];
  if (as === "link") return [finding(dotted && pictured ? "picture-gone" : "markdown-link", { place })];
  if (published || as === "words") return [finding("address-only", { place })];
  if (as === "shortcode") return [finding("address-shortcode", { place, name })];
  return [finding(led.to === "frame" ? "address-field" : "address-alone", { place })];
}

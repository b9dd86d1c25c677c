/** A finding: one thing that is so of the pasted code, or inside the frame. What each says stands in words/check.ts. */
import type { CheckWords } from "../../words/check.ts";

export type FindingId = keyof CheckWords["findings"];

/** `good`: as it should be. `note`: the map works, with less. `bad`: readers lose the map or something they need of it. */
export type Verdict = "good" | "note" | "bad";

export interface Finding {
  readonly id: FindingId;
  readonly verdict: Verdict;
  /** What the finding's sentences name. `place` is a place's id, `px` is in CSS pixels. */
  readonly about: Readonly<Record<string, string | number>>;
  /** Which of the pasted codes it is of, counted from 1; 0 is the page as a whole. */
  readonly code: number;
}

export function finding(id: FindingId, about: Finding["about"] = {}): Finding {
  return { id, verdict: verdicts[id], about, code: 0 };
}

const verdicts: Readonly<Record<FindingId, Verdict>> = {
  nothing: "bad",
  escaped: "bad",
  "escaped-fence": "bad",
  "escaped-picture": "bad",
  "escaped-source": "bad",
  "code-aside": "bad",
  "map-gone": "bad",
  "wechat-article": "note",

  "script-kept": "good",
  "script-gone": "bad",
  "script-twice": "note",
  "script-version": "note",
  "script-hash-lost": "note",
  "script-hash-wrong": "bad",
  "script-crossorigin-lost": "bad",
  "script-held": "note",
  "script-elsewhere": "bad",
  "script-insecure": "bad",

  "frame-kept": "good",
  "frame-object": "note",
  "frame-hidden": "note",
  "frame-nested": "note",
  "frame-veiled": "note",
  "map-held": "note",
  "oembed-held": "bad",
  player: "bad",
  "frame-to-link": "bad",
  "link-only": "bad",
  "markdown-link": "bad",
  "card-made": "note",
  "address-alone": "good",
  "address-field": "good",
  "address-shortcode": "good",
  "address-only": "note",
  "element-kept": "good",
  "element-without-script": "bad",
  "element-empty": "bad",
  "element-bare": "note",
  "fallback-kept": "good",
  "fallback-link": "note",
  "fallback-words": "note",
  "fallback-beside": "note",
  "fallback-lost": "note",

  "address-right": "good",
  "address-insecure": "bad",
  "address-schemeless": "note",
  "address-relative": "bad",
  "address-page": "note",
  "address-wrapped": "bad",
  "address-served": "note",
  "address-other-root": "note",
  "address-local": "bad",
  "address-held": "note",
  "address-gone": "bad",
  "address-quotes": "bad",
  "address-double-escaped": "bad",
  "place-unknown": "bad",
  "words-unknown": "note",

  "title-kept": "good",
  "title-lost": "note",
  "sandbox-none": "good",
  "sandbox-right": "good",
  "sandbox-empty": "note",
  "sandbox-wordpress": "note",
  "sandbox-no-way": "bad",
  "sandbox-scripts": "note",
  "sandbox-opaque": "note",
  "sandbox-popups": "note",
  "sandbox-escape": "note",
  "height-follows": "good",
  "height-unheard": "bad",
  "height-ratio": "good",
  "height-fixed": "good",
  "height-low": "bad",
  "height-phone": "bad",
  "height-parent": "note",
  "height-lost": "bad",
  "height-zero": "bad",
  "width-fluid": "good",
  "width-fixed": "bad",
  "width-lost": "bad",
  "lazy-kept": "good",
  "lazy-lost": "note",
  "style-lost": "note",
  "link-kept": "good",
  "link-lost": "note",

  "picture-kept": "good",
  "picture-copied": "note",
  "picture-wide": "bad",
  "picture-gone": "bad",
  "picture-of-page": "bad",
  "markdown-picture": "good",
  "srcset-kept": "good",
  "srcset-lost": "note",
  "dark-kept": "good",
  "dark-lost": "note",
  "alt-kept": "good",
  "alt-lost": "bad",
  "picture-linked": "good",
  "picture-link-lost": "bad",

  "inside-framed": "good",
  "inside-alone": "note",
  "inside-script": "good",
  "inside-own-origin": "good",
  "inside-opaque": "note",
  "inside-files": "good",
  "inside-secure": "good",
  "inside-insecure": "bad",
  "inside-insecure-around": "note",
  "inside-follows": "good",
  "inside-unanswered": "note",
  "inside-fits": "good",
  "inside-low": "bad",
  "inside-narrow": "bad",
  "inside-storage": "good",
  "inside-no-storage": "good",
  "inside-webgl": "good",
  "inside-no-webgl": "good",
  "inside-hello": "good",
  "inside-no-hello": "good",
};

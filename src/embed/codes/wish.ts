/** What an editor wants of the map, and the code that gives it. Plain data and pure functions. */
import { type Part, parts, type Scheme } from "../../view/embedding.ts";
import { clearFilter, closeInitiative, type View } from "../../view/view.ts";
import type { ShareWords } from "../../words/share.ts";
import {
  addressCode,
  bareFrameCode,
  type Embed,
  elementCode,
  frameCode,
  markdownCode,
  oembedCode,
  pictureCode,
  scriptCode,
} from "../codes.ts";
import { believedPx } from "../protocol.ts";
import { embedFor, type Facts } from "./embed-for.ts";

/** Where the map goes, by what is taken there. */
export const outlets = ["frame", "script", "address", "picture", "wechat", "oembed"] as const;
export type Outlet = (typeof outlets)[number];

/** How the code for an outlet may be written, the usual first. */
export const writings = {
  frame: ["linked", "bare"],
  script: ["frame", "element"],
  address: [],
  picture: ["html", "markdown"],
  wechat: [],
  oembed: [],
} as const satisfies Readonly<Record<Outlet, readonly string[]>>;
export type Writing = (typeof writings)[Outlet][number];

export const heights = ["auto", "ratio", "fixed"] as const;
export type Height = (typeof heights)[number];

/** Systems that are known by name; how it is done there is said by the same names. */
export type SystemId = keyof ShareWords["systems"];

export interface Wish {
  /** Where it goes; `null` where only the kind is chosen. */
  readonly system: SystemId | null;
  readonly outlet: Outlet;
  /** As long as the outlet knows it. */
  readonly writing: Writing;
  readonly view: View;
  readonly show: readonly Part[];
  readonly height: Height;
  readonly heightPx: number;
  readonly scheme: Scheme;
  readonly still: boolean;
}

/** What the options are given: the wish, and the way to change what is named of it and leave the rest. */
export interface Wishing {
  readonly wish: Wish;
  readonly want: (change: Partial<Wish>) => void;
}

/** What a frame is given where nothing can be read, in CSS pixels. */
const usualPx = 640;

export function firstWish(view: View): Wish {
  return {
    system: null,
    outlet: "frame",
    writing: "linked",
    view,
    show: parts,
    height: "auto",
    heightPx: usualPx,
    scheme: "auto",
    still: false,
  };
}

/** Options that an outlet can keep. A picture is drawn once for each place, language and scheme. */
export function takes(outlet: Outlet): { readonly frame: boolean; readonly look: boolean } {
  const frame = outlet === "frame" || outlet === "script" || outlet === "address";
  return { frame, look: frame || outlet === "picture" };
}

export function writingOf({ outlet, writing }: Pick<Wish, "outlet" | "writing">): Writing | undefined {
  const known: readonly Writing[] = writings[outlet];
  return known.includes(writing) ? writing : known[0];
}

/** Whether the code is an address, and no HTML or Markdown. */
export function isAddress({ outlet }: Wish): boolean {
  return outlet === "address" || outlet === "wechat" || outlet === "oembed";
}

/** Without a script nobody hears how high the content is. */
export function heightOf({ outlet, height }: Wish): Height {
  return outlet === "address" || (height === "auto" && outlet !== "script") ? "ratio" : height;
}

/** None where the code is an address: how high the frame is, is the system's to say. */
export function heightsFor({ outlet }: Wish): readonly Height[] {
  if (outlet === "address") return [];
  return heights.filter((height) => height !== "auto" || outlet === "script");
}

/** A number of pixels as an editor writes it, made one that a frame can have and the host script believes. */
export function readHeight(written: string): number {
  const asked = Math.round(Number(written));
  if (written.trim() === "" || !Number.isFinite(asked)) return usualPx;
  return believedPx(asked);
}

/** What the codes are made from. `site` is the site's root as an absolute address, ending in a slash. */
export function embedOf(wish: Wish, facts: Facts, site: string): Embed {
  const height = heightOf(wish);
  const { show, scheme, still } = wish;
  return embedFor(
    facts,
    keptBy(wish),
    site,
    { show, height: height === "auto" ? "auto" : "fit", scheme, still, check: false },
    height === "fixed" ? wish.heightPx : null,
  );
}

/** The code for the outlet; for a WeChat article, which takes none, the address behind 阅读原文. */
export function codeOf(wish: Wish, embed: Embed): string {
  const { outlet } = wish;
  const writing = writingOf(wish);
  if (outlet === "frame") return writing === "bare" ? bareFrameCode(embed) : frameCode(embed);
  if (outlet === "script") return writing === "element" ? elementCode(embed) : scriptCode(embed);
  if (outlet === "address") return addressCode(embed);
  if (outlet === "picture") return writing === "markdown" ? markdownCode(embed) : pictureCode(embed);
  return outlet === "oembed" ? oembedCode(embed) : embed.root + embed.page;
}

/**
 * What of a view the outlet can show: where a whole place is drawn, no filter and no open initiative is promised; oEmbed knows
 * pages, and of a page no filter.
 */
function keptBy({ outlet, view }: Wish): View {
  if (takes(outlet).frame) return view;
  return clearFilter(outlet === "oembed" ? view : closeInitiative(view));
}

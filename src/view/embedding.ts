/**
 * How a view is shown in a frame on someone else's page, and the address that says so. The words may be written by
 * hand: `embed/sanzao/?type=talent&show=title,panel&height=auto&theme=dark`. A word that means nothing here is the default.
 */
import type { Atlas } from "../atlas/atlas.ts";
import { addressOf } from "./address.ts";
import { goneWord, viewWords } from "./grammar.ts";
import type { View } from "./view.ts";

/** What may stand around the map in a frame. `list` is the list of places. */
export const parts = ["title", "list", "filter", "panel"] as const;
export type Part = (typeof parts)[number];

/** `auto` follows the reader's system or what the host says of its page. */
export const schemes = ["auto", "light", "dark"] as const;
export type Scheme = (typeof schemes)[number];

export interface Embedding {
  readonly show: readonly Part[];
  /** `fit`: the page fits the box it is given. `auto`: it is as high as what it says, and says so to its host. */
  readonly height: "fit" | "auto";
  readonly scheme: Scheme;
  /** A figure that never becomes a live map. */
  readonly still: boolean;
  /** Whether the frame shows what it finds of the way it was embedded. */
  readonly check: boolean;
}

export const plainEmbedding: Embedding = {
  show: parts,
  height: "fit",
  scheme: "auto",
  still: false,
  check: false,
};

/**
 * Reads the words of an address that are the frame's. `show=map` is the map alone. pym's `childId` asks for the height,
 * since its frames have none of their own.
 */
export function readEmbedding(address: string): Embedding {
  const query = new Map(wordsOf(address).map(([name, value]) => [name, value]));
  const asked = (query.get("show") ?? "").split(",");
  const show = parts.filter((part) => asked.includes(part));
  return {
    show: show.length > 0 || asked.includes("map") ? show : parts,
    height: query.get("height") === "auto" || (!query.has("height") && query.has("childId")) ? "auto" : "fit",
    scheme: schemes.find((scheme) => scheme === query.get("theme")) ?? "auto",
    still: query.get("mode") === "still",
    check: query.has("check"),
  };
}

/** The address of a view in a frame, relative to the site's root: `embed/en/sanzao/?type=talent&theme=dark`. */
export function embedAddressOf(view: View, atlas: Atlas, embedding: Embedding): string {
  const { show, height, scheme, still, check } = embedding;
  const words = [
    show.length < parts.length && `show=${show.join(",") || "map"}`,
    height === "auto" && "height=auto",
    scheme !== "auto" && `theme=${scheme}`,
    still && "mode=still",
    check && "check",
  ].filter(Boolean);
  const address = `embed/${addressOf(view, atlas, true)}`;
  if (words.length === 0) return address;
  return `${address}${address.includes("?") ? "&" : "?"}${words.join("&")}`;
}

/** The words of an address that are no view's, as they stand: what a frame keeps while its view changes. */
export function keptWords(address: string): string {
  return wordsOf(address)
    .filter(([name]) => ![...viewWords, goneWord, ""].includes(name))
    .map(([, , pair]) => pair)
    .join("&");
}

/** Whether an address says anything of the view but its place. */
export function saysView(address: string): boolean {
  return wordsOf(address).some(([name]) => (viewWords as readonly string[]).includes(name));
}

function wordsOf(address: string): readonly (readonly [name: string, value: string, pair: string])[] {
  const [, query = ""] = /^[^?#]*\?([^#]*)/.exec(address) ?? [];
  return query.split("&").map((pair) => {
    const [name = "", ...rest] = pair.split("=");
    return [name, rest.join("="), pair] as const;
  });
}

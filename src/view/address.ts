/**
 * Addresses: every view a reader can reach has one, and an address that says nothing sensible is a view all the same.
 * The path is the page, the query the rest: `en/sanzao/yulin-party-core/?type=talent,chain&chapter=…&q=…`. How an address is read,
 * by the words of today and all that were ever published, is in address/read.ts.
 */
import type { Atlas } from "../atlas/atlas.ts";
import type { ViewWord } from "./grammar.ts";
import { pathOf } from "./page.ts";
import type { View } from "./view.ts";

/**
 * The address of a view, relative to the folder of all pages: `""`, `"sanzao/"`, `"en/sanzao/?type=talent"`. In a frame an
 * initiative has no page of its own: there it is a word.
 */
export function addressOf(view: View, atlas: Atlas, framed = false): string {
  const words: [ViewWord, string][] = [
    ["type", view.filter.types.join(",")],
    ["chapter", view.filter.chapters.join(",")],
    ["q", view.filter.words.trim()],
    ["item", (framed && view.initiative) || ""],
  ];
  const query = words
    .filter(([, value]) => value !== "")
    .map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll("%2C", ",")}`)
    .join("&");
  return pathOf(framed ? { ...view, initiative: null } : view, atlas) + (query && `?${query}`);
}

/**
 * Whether the words of an address are all as we write ids and words of ours. Cheap, since it is asked of every address; where it
 * says no, because of search words or of what others put there, a closer look (mangled.ts) costs a little and does no harm. What
 * pym writes into its frames' addresses, nobody has had a chance to mangle.
 */
export function isPlain(address: string): boolean {
  return !/[?#](?!.*childId).*([^a-z\d=&,_#-]|,$)/.test(address);
}

/**
 * Addresses: every view a reader can reach has one, and an address that says nothing sensible is a view all the same.
 * The path is the place, the query the rest: `sanzao/?type=talent,chain&chapter=…&q=…&item=yulin-party-core&lang=en`.
 */
import type { Atlas, PlaceId } from "../atlas/atlas.ts";
import { findInitiative, findPlace } from "../atlas/questions.ts";
import { withinReason } from "./filter.ts";
import { openInitiative, type View, viewOf } from "./view.ts";

/** The address of a view, relative to the site's root: `""`, `"sanzao/"`, `"sanzao/?lang=en"`. */
export function addressOf(view: View, atlas: Atlas): string {
  const words: [string, string][] = [
    ["type", view.filter.types.join(",")],
    ["chapter", view.filter.themes.join(",")],
    ["q", view.filter.words.trim()],
    ["item", view.initiative ?? ""],
    ["lang", view.language === atlas.map.languages[0] ? "" : view.language],
  ];
  const query = words
    .filter(([, value]) => value !== "")
    .map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll("%2C", ",")}`)
    .join("&");
  return pathOf(view.place, atlas) + (query && `?${query}`);
}

/** The path of a place's printed page, relative to the site's root. */
export function pathOf(place: PlaceId, atlas: Atlas): string {
  return place === atlas.map.home ? "" : `${place}/`;
}

/** The way from a place's printed page back to the site's root. */
export function rootFrom(place: PlaceId, atlas: Atlas): string {
  return place === atlas.map.home ? "./" : "../";
}

/** The same from a place's page for frames, which stands in a folder of its own. */
export function rootFromFrame(place: PlaceId, atlas: Atlas): string {
  return place === atlas.map.home ? "../" : "../../";
}

/** The place whose printed page an address is on, whatever else it says: what relative links start from. */
export function placeAt(address: string, atlas: Atlas): PlaceId {
  const path = address
    .split(/[?#]/)[0]!
    .toLowerCase()
    .replace(/(^|\/)index\.html$/, "")
    .replace(/\/$/, "");
  return (findPlace(atlas, path) ?? atlas.places[0]!).id;
}

/**
 * Reads an address relative to the site's root. Words that mean nothing here are ignored. A fragment that names an
 * initiative opens it, as it does on a printed page.
 */
export function readAddress(address: string, atlas: Atlas): View {
  const [said = "", fragment = ""] = address.split("#");
  const [, ...asked] = said.split("?");
  const words = readQuery(asked.join("?"));
  const start = viewOf(atlas, placeAt(address, atlas));
  const view: View = {
    ...start,
    filter: {
      types: chosen(atlas.types, words.get("type")),
      themes: chosen(atlas.themes, words.get("chapter")),
      words: withinReason(words.get("q") ?? "").trim(),
    },
    language: atlas.map.languages.find((each) => each === words.get("lang")) ?? start.language,
  };
  const item = findInitiative(atlas, words.get("item") ?? "") ?? findInitiative(atlas, fragment);
  return item ? openInitiative(view, atlas, item.id) : view;
}

function chosen<Id extends string>(
  all: readonly { readonly id: Id }[],
  words: string | undefined,
): readonly Id[] {
  const asked = (words ?? "").split(",");
  return all.map(({ id }) => id).filter((id) => asked.includes(id));
}

function readQuery(query: string): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const pair of query.split("&")) {
    const [name = "", ...rest] = pair.split("=");
    const value = decoded(rest.join("="));
    if (value !== undefined) words.set(name, value);
  }
  return words;
}

function decoded(value: string): string | undefined {
  try {
    return decodeURIComponent(value.replaceAll("+", " "));
  } catch {
    return undefined; // a malformed escape is a word that means nothing
  }
}

/**
 * Whether the words of an address are all as we write ids and words of ours. Cheap, since it is asked of every address; where it
 * says no, because of search words or of what others put there, a closer look (mangled.ts) costs a little and does no harm. What
 * pym writes into its frames' addresses, nobody has had a chance to mangle.
 */
export function isPlain(address: string): boolean {
  return !/[?#](?!.*childId).*([^a-z\d=&,_#-]|,$)/.test(address);
}

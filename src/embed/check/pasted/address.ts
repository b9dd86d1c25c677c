/** Knows an address of this map again, from wherever it is published and whatever a system has done to it. */
import { takenBelowEmbed } from "../../files.ts";
import { isPlace, type Known } from "../known.ts";

/** An address of ours. */
export interface Led {
  readonly to: "frame" | "page" | "still" | "script";
  /** The site's root as the address has it, ending in a slash. */
  readonly root: string;
  /** A place's id, which may be of a place that is no more. */
  readonly place: string;
  readonly query: string;
  /** Of a script. */
  readonly version: string;
  /** The host that the address is sent through, or `null`. */
  readonly through: string | null;
  /** Whether quotation marks or backslashes stick to it. */
  readonly quoted: boolean;
}

/** Where the map is: the roots its addresses may begin with, and what it knows. */
export interface Ours {
  readonly roots: readonly string[];
  readonly known: Known;
}

/** What an attribute's value leads to, or `null` where that is nothing of ours. */
export function leadOf(value: string, ours: Ours): Led | null {
  if (value.length > LONGEST) return null;
  const plain = value.trim().replace(STUCK, "").replace(STUCK_BEHIND, "");
  const direct = read(plain, ours);
  if (direct) return { ...direct, quoted: plain !== value.trim() };
  const [, through = "", carried] = CARRIER.exec(decoded(plain)) ?? [];
  if (carried === undefined) return null;
  // What follows an & may be the carrier's own word.
  const inner = read(carried, ours) ?? read(carried.split("&")[0] ?? "", ours);
  return inner && { ...inner, through };
}

/** No address is longer, in characters; a picture written out in an attribute is. */
const LONGEST = 8000;

/** Roots without their scheme, to be compared. */
export function sameRoot(one: string, other: string): boolean {
  return bare(one) === bare(other);
}

/** A host, and another address in its path or query. */
const CARRIER = /^(?:https?:)?\/\/([^/?#]+).*?\W(https?:\/\/.+)$/i;
const STUCK = /^(?:["'\\\u2018-\u201f\u2032-\u2036\u00ab\u00bb\u300c-\u300f\uff02\uff07]|&quot;|&#3[49];)+/;
const STUCK_BEHIND =
  /(?:["'\\\u2018-\u201f\u2032-\u2036\u00ab\u00bb\u300c-\u300f\uff02\uff07]|&quot;|&#3[49];)+$/;

function read(address: string, ours: Ours): Led | null {
  const [path = "", query = ""] = (address.split("#")[0] ?? "").split(/\?(.*)/s);
  return readEmbed(path, query, ours) ?? readPage(path, query, ours);
}

function readEmbed(path: string, query: string, { roots, known }: Ours): Led | null {
  const [, root, rest] = /^((?:.*\/)?)embed\/(.*)$/i.exec(path) ?? [];
  if (root === undefined || rest === undefined || root.lastIndexOf("://") > 6) return null;
  const led = { root, query, place: "", version: "", through: null, quoted: false };
  const [, version] = /^(\d+\.\d+\.\d+)\/embed\.js$/.exec(rest) ?? [];
  if (version) return { ...led, to: "script", version };
  const [, pictured] = /^still\/([\w-]+?)-[a-z]{2}-(?:light|dark)-\d+\.png$/.exec(rest) ?? [];
  if (pictured) return { ...led, to: "still", place: pictured };
  const framed = /^(?:([\w-]+)\/?)?(?:index\.html)?$/.exec(rest);
  if (framed === null) return null;
  const [, named] = framed;
  const place = named ?? known.home;
  if (takenBelowEmbed.includes(place)) return null;
  const isOurs = roots.some((each) => sameRoot(each, root));
  // Others' players stand in folders of this name, too: on an unknown site it takes more than the folder.
  const speaksOurs = named ? isPlace(known, named) : query === "" || OUR_WORDS.test(query);
  return isOurs || speaksOurs ? { ...led, to: "frame", place } : null;
}

const OUR_WORDS = /^(type|chapter|q|item|lang|show|height|theme|mode|check|childId|initialWidth)(=|&|$)/;

function readPage(path: string, query: string, { roots, known }: Ours): Led | null {
  const root = roots.find((each) => bare(path).startsWith(bare(each)));
  if (root === undefined) return null;
  const rest = bare(path)
    .slice(bare(root).length)
    .replace(/(^|\/)index\.html$|\/$/, "");
  const place = rest === "" ? known.home : rest;
  if (!isPlace(known, place)) return null;
  return { to: "page", root, query, place, version: "", through: null, quoted: false };
}

/** `https://Example.org/map/` → `example.org/map/` */
function bare(address: string): string {
  return address.replace(/^(?:https?:)?\/\//i, "").replace(/^[^/]+/, (host) => host.toLowerCase());
}

/** Twice, since what carries an address escapes it, and what carries that may do so again. */
function decoded(value: string): string {
  const once = (text: string) =>
    text.replace(/%([0-7][\da-f])/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
  return once(once(value));
}

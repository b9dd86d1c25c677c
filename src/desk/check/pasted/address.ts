/** Knows an address of this map again, from wherever it is published and whatever a system has done to it. */
import { takenBelowEmbed } from "../../../embed/files.ts";
import { frameWords, pymWords, viewWords } from "../../../view/grammar.ts";
import { isPlace, type Known } from "../known.ts";

/** An address of ours. */
export interface Led {
  /** A `card` is the picture that readers of cards are given with a page. */
  readonly to: "frame" | "page" | "still" | "card" | "script";
  /** The site's root as the address has it, ending in a slash. */
  readonly root: string;
  /** A place's id, which may be of a place that is no more. */
  readonly place: string;
  readonly query: string;
  /** Of a script. */
  readonly version: string;
  /** The host that the address is sent through, or `null`. */
  readonly through: string | null;
  /** Whether what it is sent through makes frames and cards of others' addresses, as it says of itself. */
  readonly served: boolean;
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
  if (value.length > LONGEST || !mayLead(value.toLowerCase(), ours)) return null;
  const plain = value.trim().replace(STUCK, "").replace(STUCK_BEHIND, "");
  const direct = read(plain, ours);
  if (direct) return { ...direct, quoted: plain !== value.trim() };
  const { carried, by, served } = carriedBy(decoded(plain));
  if (carried === "") return null;
  // What follows an & may be the carrier's own word.
  const inner = read(carried, ours) ?? read(carried.split("&")[0] ?? "", ours);
  return inner && { ...inner, through: by, served };
}

/** Whether a reading may find anything: a page has many attributes, and hardly any leads to us. */
function mayLead(value: string, { roots }: Ours): boolean {
  return value.includes("embed") || roots.some((root) => value.includes(bare(root).split("/")[0] ?? ""));
}

/** No address is longer, in characters; a picture written out in an attribute is. */
const LONGEST = 8000;

/** Roots without their scheme, to be compared. */
export function sameRoot(one: string, other: string): boolean {
  return bare(one) === bare(other);
}

/** An address that another, of a host or of the article's own site, carries in its path or query. */
function carriedBy(address: string): { carried: string; by: string; served: boolean } {
  const [start = "", host] = /^(?:(?:https?:)?\/\/([^/?#]+)|\.{0,2}\/)/i.exec(address) ?? [];
  const at = start === "" ? -1 : address.slice(start.length).search(/\Whttps?:\/\//i);
  const [path = ""] = address.slice(0, start.length + at).split(/[?#]/);
  if (at < 0) return { carried: "", by: "", served: false };
  const served = /embed|iframe|widget|oembed|card/i.test(path);
  return { carried: address.slice(start.length + at + 1), by: host ?? path, served };
}

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
  const led = { ...carriedRoot(root, roots), query, place: "", version: "", served: false, quoted: false };
  const [, version] = /^(\d+\.\d+\.\d+)\/embed\.js$/.exec(rest) ?? [];
  if (version) return { ...led, to: "script", version };
  const [, pictured] = /^still\/([\w-]+)-(?:light|dark)-\d+\.png$/.exec(rest) ?? [];
  if (pictured) return { ...led, to: "still", place: ofFile(pictured, known) };
  const [, carded] = /^card\/([\w-]+(?:\/[\w-]+)?)\.png$/.exec(rest) ?? [];
  if (carded) return { ...led, to: "card", place: ofFile(carded, known) };
  const unspoken = withoutLanguage(rest, known);
  const framed = /^(?:([\w-]+)\/?)?(?:index\.html)?$/.exec(unspoken);
  if (framed === null) return null;
  const [, named] = framed;
  const place = named ?? known.home;
  if (takenBelowEmbed.includes(place)) return null;
  const isOurs = roots.some((each) => sameRoot(each, led.root));
  // Others' players stand in folders of this name, too: on an unknown site it takes more than the folder.
  const speaksOurs = named
    ? isPlace(known, named)
    : (query === "" && unspoken === rest) || OUR_WORDS.test(query);
  return isOurs || speaksOurs ? { ...led, to: "frame", place } : null;
}

/** The place that a picture is of, by the name of its file: `sanzao-zh-Hant`, `sanzao/yulin-en`. */
function ofFile(named: string, { languages }: Known): string {
  const [own = ""] = named.split("/");
  if (own !== named) return own;
  const language = languages.find((each) => named.endsWith(`-${each}`));
  return language === undefined ? named.replace(/-[a-z]{2}$/, "") : named.slice(0, -language.length - 1);
}

/** Services that resize pictures write the address they are of behind their own host: `i0.example/maps.example.org/map/`. */
function carriedRoot(root: string, roots: readonly string[]): Pick<Led, "root" | "through"> {
  const own = roots.find((each) => bare(root).endsWith(`/${bare(each)}`));
  return own === undefined ? { root, through: null } : { root: own, through: bare(root).split("/")[0] ?? "" };
}

const OUR_WORDS = new RegExp(`^(${[...viewWords, ...frameWords, ...pymWords].join("|")})(=|&|$)`);

function readPage(path: string, query: string, { roots, known }: Ours): Led | null {
  const root = roots.find((each) => bare(path).startsWith(bare(each)));
  if (root === undefined) return null;
  const rest = withoutLanguage(bare(path).slice(bare(root).length), known);
  const place = placeOfPage(rest.replace(/(^|\/)index\.html$|\/$/, "").split("/"), known);
  if (place === null) return null;
  return { to: "page", root, query, place, version: "", through: null, served: false, quoted: false };
}

/** A path of ours behind the folder of its language, if it has one. */
function withoutLanguage(path: string, { languages }: Known): string {
  const [first = "", ...rest] = path.split("/");
  const isLanguage = languages.some((each) => each.toLowerCase() === first.toLowerCase());
  return isLanguage ? rest.join("/") : path;
}

/** `["west"]`, `["west", "west-school"]`; an initiative of the whole map stands by itself. */
function placeOfPage([first = "", second, ...rest]: readonly string[], known: Known): string | null {
  if (rest.length > 0) return null;
  const isInitiative = (id: string) => known.initiatives.includes(id);
  if (isPlace(known, first)) return second === undefined || isInitiative(second) ? first : null;
  return second === undefined && (first === "" || isInitiative(first)) ? known.home : null;
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

/** Addresses of ours that stand in a text: what they are written as, in Markdown and its kin, in a shortcode, or by themselves. */
import { type Led, leadOf, type Ours } from "../address.ts";
import { addressesIn } from "./escaped.ts";

export interface Written {
  /** `line`: alone on a line of its own. `words`: among other words. */
  readonly as: "picture" | "link" | "shortcode" | "line" | "words";
  readonly led: Led;
  /** Of a shortcode, its name. */
  readonly name: string;
  /** What a picture is described by, or what a link says. */
  readonly words: string | null;
  /** Whether a picture stands in a link, or a link elsewhere leads where it is of. */
  readonly linked: boolean;
  /** Whether a link stands for a picture that is gone: it is empty, or behind a title and a dot. */
  readonly dotted: boolean;
}

/** A link to what a picture is of belongs to the picture. */
export function writtenIn(text: string, ours: Ours): readonly Written[] {
  const all = allIn(text, ours);
  const has = (as: Written["as"], { led }: Written) =>
    all.some((each) => each.as === as && each.led.place === led.place);
  return all
    .filter((each) => each.as !== "link" || !has("picture", each))
    .map((each) => ({ ...each, linked: has("link", each) }));
}

/** Each form is read in what those before it have left. */
function allIn(text: string, ours: Ours): readonly Written[] {
  const found: Written[] = [];
  const references = referencesIn(text);
  const rest = forms.reduce(
    (rest, [as, form]) =>
      rest.replace(form, (whole: string, ...parts: unknown[]) => {
        const { to, name = "", words, dot } = parts.at(-1) as Parts;
        const reference = as === "shortcode" ? whole : references.get((name || words || "").toLowerCase());
        const address = to ?? reference ?? "";
        const led = leadOf(addressesIn(address)[0] ?? address, ours);
        if (led === null) return whole;
        const dotted = dot !== undefined || words?.trim() === "";
        found.push({ as, led, name, words: words?.trim() ?? null, linked: false, dotted });
        return MARK;
      }),
    text,
  );
  const plain = rest.split("\n").flatMap((line) =>
    addressesIn(line).flatMap((address): readonly Written[] => {
      const led = leadOf(address, ours);
      const as = line.trim() === address ? "line" : "words";
      return led ? [{ as, led, name: "", words: null, linked: false, dotted: false }] : [];
    }),
  );
  return [...found, ...plain];
}

/** What stands for what was read; it is no address, and a link around it is not empty. */
const MARK = "\u25a6";

type Parts = Readonly<Partial<Record<"to" | "name" | "words" | "dot", string>>>;

/**
 * How long a part may be is bounded: a text may have many brackets that never close.
 * What a form does not name of its address stands elsewhere (`referencesIn`), or somewhere in a shortcode.
 */
const forms: readonly (readonly [Written["as"], RegExp])[] = [
  // Markdown: ![words](address), ![words][name]; BBCode
  ["picture", /!\[(?<words>[^[\]]{0,400})\]\(\s*<?(?<to>[^\s()>]{1,2000})[^()]{0,400}\)/g],
  ["picture", /!\[(?<words>[^[\]]{0,400})\]\[(?<name>[^[\]]{0,400})\]/g],
  ["picture", /\[img[^[\]]{0,400}\](?<to>[^[\]]{1,2000})\[\/img\]/gi],
  ["link", /(?<dot>·\s*)?\[(?<words>[^[\]]{0,400})\]\(\s*<?(?<to>[^\s()>]{1,2000})[^()]{0,400}\)/g],
  ["link", /(?<dot>·\s*)?\[(?<words>[^[\]]{0,400})\]\[(?<name>[^[\]]{0,400})\]/g],
  ["link", /(?<dot>·\s*)?\[url=["']?(?<to>[^\]"']{1,2000})["']?\](?<words>[^[]{0,400})\[\/url\]/gi],
  ["link", /\[url\](?<to>[^[\]]{1,2000})\[\/url\]/gi],
  // [name]address[/name]
  ["shortcode", /\[(?<name>\w[\w-]{0,40})[^[\]]{0,400}\]\s*(?<to>[^\s[\]]{1,2000})\s*\[\/\k<name>\]/gi],
  // AsciiDoc: image::address[words], address[words]; wikis: [address words], [[address|words]]; Org: [[address][words]]
  ["picture", /image::?(?<to>[^\s[\]]{1,2000})\[(?<words>[^[\]]{0,400})\]/g],
  ["link", /\[\[?\s*(?<to>https?:\/\/[^\s|[\]]{1,2000})(?:[\s|]|\]\[)(?<words>[^[\]]{0,400})\]\]?/g],
  ["link", /(?:link:)?(?<to>https?:\/\/[^\s[\]]{1,2000})\[(?<words>[^[\]]{1,400})\]/g],
  // [name … address …], {% name … %}, {{< name … >}}, {{#name:…}}, {name …}
  [
    "shortcode",
    /(?:\[\[?|\{\{?[%<#]?)\s*(?<name>\w[\w-]{0,40})\b[^[\]{}]{0,400}\/\/[^[\]{}]{0,2000}(?:\]\]?|[%>]?\}\}?)/g,
  ],
];

/** `[name]: address`, on lines of their own. */
function referencesIn(text: string): ReadonlyMap<string, string> {
  const lines = text.matchAll(/^ {0,3}\[([^\]]+)\]:[ \t]*<?(\S+?)>?(?:[ \t].*)?$/gm);
  return new Map([...lines].map(([, name = "", to = ""]) => [name.toLowerCase(), to]));
}

/**
 * Where an address leads that is none: to the page it must mean, where that is certain, else one step up, until a page
 * answers. The site may stand in any folder of a host; what is known of it are the folders that its pages stand in.
 */
import { meant, mended } from "./mangled.ts";

/** As a window's `location` has them. */
interface Lost {
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
}

/** Below it the places' folders stand once more, for frames. */
const FRAMES = "embed";

/**
 * An address of the same host, or `null` at the host's own root. What is asked besides goes along, and so does what stands behind a
 * place: it may be an initiative, of that place or of another by now.
 */
export function wayFrom(
  { pathname, search, hash }: Lost,
  folders: readonly string[],
  languages: readonly string[],
): string | null {
  const { path, query } = cut(pathname);
  const segments = path.split("/").filter(Boolean);
  if (segments.length === 0) return null;
  const { kept, gone, isMeant } = setRight(segments, [...folders, FRAMES], languages);
  const words = [query, search.slice(1)].filter(Boolean);
  if (gone && isMeant && kept[kept.length - 1] !== FRAMES) words.unshift(`item=${gone}`);
  // A page that is missing where it should be is not to be found by going there again.
  const certain = isMeant ? folderAt(kept) !== pathname : kept.join("/") !== pathname.replace(/^\/|\/$/g, "");
  const way = certain ? kept : segments.slice(0, -1);
  const missing = certain ? gone : segments[segments.length - 1];
  if (missing && way.includes(FRAMES) && !/[?&]gone=/.test(search)) words.push(`gone=${missing}`);
  const asked = words.length > 0 ? mended(`?${words.join("&")}`) : "";
  return `${folderAt(way)}${asked}${certain ? hash : ""}`;
}

function folderAt(segments: readonly string[]): string {
  return `/${segments.map((folder) => `${folder}/`).join("")}`;
}

/** The segments up to the last that means a folder of the site, if one does; and the first behind it that means anything at all. */
function setRight(segments: readonly string[], folders: readonly string[], languages: readonly string[]) {
  const all = [...folders, ...languages];
  const meant = segments.map(folderOf);
  const known = meant.map((folder) => all.find((each) => each.toLowerCase() === folder));
  const last = known.map(Boolean).lastIndexOf(true);
  const gone = meant.slice(last + 1).find(Boolean);
  // A host, too, may have a folder called as a language is: where more follows behind one, it is not certain to be ours.
  if (last < 0 || (gone && languages.includes(known[last]!))) return { kept: segments, isMeant: false };
  const first = known.lastIndexOf(undefined, last) + 1; // what stands before is the host's, and none of ours to set right
  return {
    kept: [...segments.slice(0, first), ...(known.slice(first, last + 1) as string[])],
    gone,
    isMeant: true,
  };
}

/** Where a path ends and its words begin. An `&` does where a word follows, and no more of a path. */
const BEGINS = /\?|%(?:25)?3f|%ef%bc%9f|(?:&|%26|%ef%bc%86)(?=[^/]*=[^/]*$)/i;

/** Where an entry's name begins in a path that was escaped as a whole. */
const NAMES = /%(?:25)?23|%ef%bc%83/i;

function cut(pathname: string): { readonly path: string; readonly query: string } {
  const sign = BEGINS.exec(pathname);
  if (sign === null) {
    const [path = "", entry] = pathname.split(NAMES);
    return { path, query: entry ? `item=${entry}` : "" };
  }
  return { path: pathname.slice(0, sign.index), query: pathname.slice(sign.index + sign[0].length) };
}

/** The folder that a segment is meant to be; empty where it says nothing, as a page's file does. */
function folderOf(segment: string): string {
  return meant(segment)
    .replace(/^\W+|\W+$/g, "")
    .replace(/(^index)?\.html?$/, "");
}

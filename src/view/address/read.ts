/** Reads addresses: those of today, and all that were ever published, whose meaning stays. */
import type { Atlas } from "../../atlas/atlas.ts";
import { findInitiative, findPlace } from "../../atlas/questions.ts";
import { withinReason } from "../filter.ts";
import type { ViewWord } from "../grammar.ts";
import { openInitiative, type View, viewOf } from "../view.ts";
import { languageMeant } from "./language.ts";

/**
 * The view of an address relative to the folder of all pages. Words that mean nothing here are ignored. A word of the query says
 * more than the path, and the initiative more than the place: it may be of another one by now. A fragment that names an initiative
 * opens it, as it does on a printed page, where nothing else says one.
 */
export function readAddress(address: string, atlas: Atlas): View {
  const [said = "", fragment = ""] = address.split("#");
  const [path = "", ...asked] = said.split("?");
  const words = readQuery(asked.join("?"));
  const word = (name: ViewWord) => words.get(name) ?? "";
  const page = readPath(path, atlas);
  const view: View = {
    ...viewOf(atlas, page.place.id, languageMeant(word("lang"), atlas.map.languages) ?? page.language),
    filter: {
      types: chosen(atlas.types, word("type")),
      chapters: chosen(atlas.chapters, word("chapter")),
      words: withinReason(word("q")).trim(),
    },
  };
  const item = findInitiative(atlas, word("item")) ?? page.initiative ?? findInitiative(atlas, fragment);
  return item ? openInitiative(view, atlas, item.id) : view;
}

/** Whether an address says by a word or a fragment what it would say by its path today. */
export function isDated(address: string, atlas: Atlas, framed: boolean): boolean {
  const [said = "", fragment = ""] = address.split("#");
  const words = readQuery(said.split("?").slice(1).join("?"));
  if (words.has("lang" satisfies ViewWord)) return true;
  return !framed && (words.has("item" satisfies ViewWord) || findInitiative(atlas, fragment) !== undefined);
}

/** `[language/]place/[initiative/]`, in letters of any case, to the folder or its page's file. What means nothing is passed over. */
function readPath(path: string, atlas: Atlas) {
  const { languages } = atlas.map;
  const segments = path.toLowerCase().split("/");
  const spoken = languages.find((each) => each.toLowerCase() === segments[0]);
  const [first = "", second = ""] = spoken ? segments.slice(1) : segments;
  const place = findPlace(atlas, first);
  return {
    language: spoken ?? languages[0],
    place: place ?? atlas.places[0]!,
    initiative: findInitiative(atlas, place ? second : first),
  };
}

function chosen<Id extends string>(all: readonly { readonly id: Id }[], words: string): readonly Id[] {
  const asked = words.split(",");
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

import type {
  Attribution,
  InitiativeId,
  InitiativeType,
  Language,
  MapFacts,
  Photo,
  PhotoId,
  Review,
  Source,
  SourceId,
  Theme,
  ThemeId,
  TypeId,
} from "../atlas.ts";
import { languages } from "../atlas.ts";
import { place, source, text, url, words } from "./facts.ts";
import { idOf, type Names, newId } from "./names.ts";
import { box } from "./shape/positions.ts";
import { member, type Spot } from "./text/json.ts";
import {
  type Fields,
  type Kind,
  list,
  mustBe,
  nullable,
  oneOf,
  optional,
  plain,
  record,
} from "./text/kinds.ts";

/** What stands in map.json. */
export type MapFile = MapFacts & { readonly order: readonly string[] };

export const mapFields: Fields<MapFile> = {
  title: text,
  byline: text,
  lede: text,
  languages: list(oneOf(languages), 1) as unknown as Kind<readonly [Language, ...Language[]]>,
  home: newId(),
  order: list(newId<string>()),
  frame: box,
  bounds: box,
  review: { what: 'a review such as {"status": "unreviewed"}', read: readReview },
  notices: list(text),
  attribution: list(record<Attribution>("an attribution", { text, url: nullable(url) })),
};

export const typesFields: Fields<{ types: readonly InitiativeType[]; themes: readonly Theme[] }> = {
  types: list(
    record<InitiativeType>("a type", {
      id: newId<TypeId>(),
      name: text,
      badge: plain("exactly one character", isCharacter),
    }),
  ),
  themes: list(record<Theme>("a theme", { id: newId<ThemeId>(), name: text })),
};

export const sourcesFields: Fields<{ sources: readonly Source[] }> = {
  sources: list(
    record<Source>("a source", {
      id: newId<SourceId>(),
      title: text,
      credit: text,
      url: optional(nullable(url), null),
    }),
  ),
};

export function photosFields(names: Names): Fields<{ photos: readonly Photo[] }> {
  const initiative = idOf<InitiativeId>(names.initiatives, "the id of an initiative in a place's file");
  return {
    photos: list(
      record<Photo>("a photo", {
        id: newId<PhotoId>(),
        caption: text,
        alt: text,
        credit: text,
        place: place(names.places),
        initiatives: list(initiative),
        source: source(names.sources),
      }),
    ),
  };
}

function readReview(spot: Spot): Review | undefined {
  const status = member(spot, "status");
  const known = oneOf(["unreviewed", "reviewed", "exempt"]);
  if (!status) return mustBe(spot, 'an object with "status"');
  switch (known.read(status)) {
    case "unreviewed":
      return record<Review & { status: "unreviewed" }>("", { status: oneOf(["unreviewed"]) }).read(spot);
    case "reviewed":
      return record<Review & { status: "reviewed" }>("", { status: oneOf(["reviewed"]), number: words }).read(
        spot,
      );
    case "exempt":
      return record<Review & { status: "exempt" }>("", { status: oneOf(["exempt"]), reason: text }).read(
        spot,
      );
    default:
      return undefined;
  }
}

function isCharacter(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "" && [...value].length === 1;
}

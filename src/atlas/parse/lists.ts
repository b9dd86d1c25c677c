import type {
  Attribution,
  Chapter,
  ChapterId,
  InitiativeId,
  InitiativeType,
  Language,
  MapFacts,
  MapWords,
  Photo,
  PhotoId,
  PictureWish,
  Review,
  Source,
  SourceId,
  Text,
  TypeId,
} from "../atlas.ts";
import { mapWords, pictureWishes } from "../atlas.ts";
import { place, source, textIn, url, words } from "./facts.ts";
import { languages } from "./languages.ts";
import { idOf, type Names, newFileId, newId } from "./names.ts";
import { box } from "./shape/positions.ts";
import { itemsOf, member, type Passage, report, whereIs } from "./text/json.ts";
import {
  type Fields,
  type Kind,
  list,
  mustBe,
  nullable,
  oneOf,
  optional,
  parts,
  plain,
  record,
} from "./text/kinds.ts";
import { isOneCharacter } from "./text/letters.ts";

/** What stands in map.json. */
export type MapFile = MapFacts & {
  readonly order: readonly string[];
  readonly pictures: PictureWish | null;
};

/** The words that a map has of its own; each may be left out. */
function ownWords(text: Kind<Text>): Kind<MapWords> {
  return {
    what: `an object of the map's own words, such as {"whole": ${text.what.slice("a text ".length)}}`,
    read: (spot) => {
      const read = parts(spot, Object.fromEntries(mapWords.map((word) => [word, optional(text, null)])));
      if (Object.values(read).includes(undefined)) return undefined;
      return Object.fromEntries(Object.entries(read).filter(([, own]) => own !== null));
    },
  };
}

/** `spoken`: the languages that the interface speaks; any where they are not told. */
export function mapFields(text: Kind<Text>, spoken: readonly Language[] | undefined): Fields<MapFile> {
  return {
    title: text,
    byline: text,
    lede: text,
    languages: languages(spoken),
    home: newFileId(),
    order: list(newFileId<string>()),
    frame: box,
    bounds: box,
    review: { what: 'a review such as {"status": "unreviewed"}', read: readReview(text) },
    notices: list(text),
    attribution: list(record<Attribution>("an attribution", { text, url: nullable(url) })),
    words: optional(ownWords(text), {}),
    pictures: optional(oneOf(pictureWishes), null),
  };
}

/** What map.json may hold. */
export const mapKeys: readonly string[] = Object.keys(mapFields(textIn([], []), undefined));

export function typesFields(
  text: Kind<Text>,
): Fields<{ types: readonly InitiativeType[]; chapters: readonly Chapter[] }> {
  const types = list(
    record<InitiativeType>("a type", {
      id: newId<TypeId>(),
      name: text,
      badge: plain("exactly one character that can be seen", isCharacter),
    }),
  );
  return {
    types: {
      ...types,
      read: (spot) => {
        expectBadgesApart(spot);
        return types.read(spot);
      },
    },
    chapters: list(record<Chapter>("a chapter", { id: newId<ChapterId>(), name: text })),
  };
}

export function sourcesFields(text: Kind<Text>): Fields<{ sources: readonly Source[] }> {
  return {
    sources: list(
      record<Source>("a source", {
        id: newId<SourceId>(),
        title: text,
        credit: text,
        url: optional(nullable(url), null),
      }),
    ),
  };
}

export function photosFields(names: Names, text: Kind<Text>): Fields<{ photos: readonly Photo[] }> {
  const initiative = idOf<InitiativeId>(names.initiatives, "the id of an initiative in a place's file");
  return {
    photos: list(
      record<Photo>("a photo", {
        id: newFileId<PhotoId>(),
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

/** On the map a type is its badge: colours repeat where types are many, and are not seen by everybody. */
function expectBadgesApart(spot: Passage): void {
  const first = new Map<string, Passage>();
  for (const badge of itemsOf(spot).flatMap((type) => member(type, "badge") ?? [])) {
    if (!isCharacter(badge.value)) continue;
    const seen = badge.value.normalize("NFKC");
    const before = first.get(seen);
    if (!before) first.set(seen, badge);
    else {
      const text = `must be a badge of its own, but "${badge.value}" is the badge at ${whereIs(before)} already`;
      report(badge, text, { like: "must be a badge of its own" });
    }
  }
}

function readReview(text: Kind<Text>): (spot: Passage) => Review | undefined {
  return (spot) => {
    const status = member(spot, "status");
    const known = oneOf(["unreviewed", "reviewed", "exempt"]);
    if (!status) return mustBe(spot, 'an object with "status"');
    switch (known.read(status)) {
      case "unreviewed":
        return record<Review & { status: "unreviewed" }>("", { status: oneOf(["unreviewed"]) }).read(spot);
      case "reviewed":
        return record<Review & { status: "reviewed" }>("", {
          status: oneOf(["reviewed"]),
          number: words,
        }).read(spot);
      case "exempt":
        return record<Review & { status: "exempt" }>("", { status: oneOf(["exempt"]), reason: text }).read(
          spot,
        );
      default:
        return undefined;
    }
  };
}

function isCharacter(value: unknown): value is string {
  return typeof value === "string" && isOneCharacter(value);
}

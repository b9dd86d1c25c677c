import fc from "fast-check";
import type {
  Atlas,
  ChapterId,
  Initiative,
  InitiativeId,
  Place,
  PlaceId,
  TypeId,
} from "../../src/atlas/atlas.ts";
import type { Filter } from "../../src/view/filter.ts";
import type { View } from "../../src/view/view.ts";

/** Any small world: up to four places and types, three chapters, a dozen initiatives, with or without points. */
export const anyAtlas: fc.Arbitrary<Atlas> = fc
  .record({
    places: fc.integer({ min: 1, max: 4 }),
    types: fc.integer({ min: 1, max: 4 }),
    chapters: fc.integer({ min: 1, max: 3 }),
    initiatives: fc.array(
      fc.record({
        place: fc.nat(11),
        type: fc.nat(11),
        chapter: fc.nat(11),
        title: fc.constantFrom("oak", "elm", "oak and elm", "橡树", "Elm House"),
        points: fc.integer({ min: 0, max: 2 }),
      }),
      { maxLength: 12 },
    ),
  })
  .map(({ places, types, chapters, initiatives }) =>
    worldOf(
      places,
      types,
      chapters,
      initiatives.map(({ place, type, chapter, title, points }, rank) =>
        initiativeOf(rank, place % places, type % types, chapter % chapters, title, points),
      ),
    ),
  );

export function anyFilter(atlas: Atlas): fc.Arbitrary<Filter> {
  return fc.record({
    types: fc.subarray(atlas.types.map(({ id }) => id)),
    chapters: fc.subarray(atlas.chapters.map(({ id }) => id)),
    words: fc.constantFrom("", "oak", "ELM", "elm oak", "橡", "nothing of the kind"),
  });
}

export const anyAtlasAndFilter = anyAtlas.chain((atlas) => fc.tuple(fc.constant(atlas), anyFilter(atlas)));

/** Any view a reader can reach: an open initiative is one of the open place. */
export function anyView(atlas: Atlas): fc.Arbitrary<View> {
  return fc
    .record({
      place: fc.constantFrom(...atlas.places.map(({ id }) => id)),
      initiative: fc.option(fc.nat(11)),
      filter: anyFilter(atlas),
      // Whatever a reader may type: trimmed, at most the 80 characters an address carries.
      words: fc.oneof(fc.constant(""), fc.string({ unit: "grapheme", maxLength: 30 })),
      language: fc.constantFrom("zh" as const, "en" as const),
    })
    .map(({ place, initiative, filter, words, language }) => {
      const here = atlas.initiatives.filter((each) => each.place === place);
      const open = initiative === null ? null : (here[initiative % here.length]?.id ?? null);
      return {
        place,
        initiative: open,
        filter: { ...filter, words: words.trim().slice(0, 80).trim() },
        language,
        aim: { to: "place", place },
      };
    });
}

export const anyAtlasAndView = anyAtlas.chain((atlas) => fc.tuple(fc.constant(atlas), anyView(atlas)));

function worldOf(places: number, types: number, chapters: number, initiatives: readonly Initiative[]): Atlas {
  return {
    map: {
      title: { zh: "图" },
      byline: { zh: "编者" },
      lede: { zh: "事" },
      languages: ["zh", "en"],
      home: "place-0" as PlaceId,
      frame: [0, 0, 1, 1],
      bounds: [0, 0, 1, 1],
      review: { status: "unreviewed" },
      notices: [],
      attribution: [],
      words: {},
    },
    types: ranks(types).map((rank) => ({ id: `type-${rank}` as TypeId, name: { zh: "类" }, badge: "类" })),
    chapters: ranks(chapters).map((rank) => ({ id: `chapter-${rank}` as ChapterId, name: { zh: "章" } })),
    sources: [],
    places: ranks(places).map(placeOf),
    initiatives,
    photos: [],
  };
}

function placeOf(rank: number): Place {
  return {
    id: `place-${rank}` as PlaceId,
    name: { zh: "地" },
    shortName: { zh: "地" },
    kind: { zh: "镇" },
    summary: { zh: "在此" },
    box: [0, 0, 1, 1],
    label: [0.5, 0.5],
    statistics: [],
    source: "source" as Place["source"],
  };
}

function initiativeOf(
  rank: number,
  place: number,
  type: number,
  chapter: number,
  title: string,
  points: number,
): Initiative {
  return {
    id: `initiative-${rank}` as InitiativeId,
    place: `place-${place}` as PlaceId,
    type: `type-${type}` as TypeId,
    chapter: `chapter-${chapter}` as ChapterId,
    title: { zh: title },
    summary: { zh: "事" },
    locality: null,
    period: null,
    statistics: [],
    points: ranks(points).map(() => [0.5, 0.5] as const),
    accuracyKm: points === 0 ? null : 1,
    source: "source" as Initiative["source"],
  };
}

function ranks(count: number): readonly number[] {
  return Array.from({ length: count }, (_, rank) => rank);
}

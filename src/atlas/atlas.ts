/**
 * The atlas: all facts of one published map, parsed and whole.
 *
 * Everything here is readonly plain data, safe to print as JSON. Shapes are kept apart (`Shapes`), since the page
 * before the live map needs only their painted paths.
 */
import type { MultiPolygon } from "geojson";

export type PlaceId = string & { readonly brand: "place" };
export type InitiativeId = string & { readonly brand: "initiative" };
export type TypeId = string & { readonly brand: "type" };
export type ChapterId = string & { readonly brand: "chapter" };
export type SourceId = string & { readonly brand: "source" };
export type PhotoId = string & { readonly brand: "photo" };

/** A language, as BCP 47 writes it: "zh", "zh-Hant", "en". */
export type Language = string;

/** A text of the facts by language, in the order of the map's languages. The first is always there; others fall back to it. */
export type Text = Readonly<Record<Language, string>>;

/** Longitude and latitude in degrees, WGS-84, in the order of RFC 7946. */
export type LonLat = readonly [lon: number, lat: number];

/** West, south, east, north in degrees, in the order of RFC 7946's `bbox`. */
export type Box = readonly [west: number, south: number, east: number, north: number];

/** Calendar years. `to: null` is still going on; `planned` is announced, not yet done. */
export interface Period {
  readonly from: number;
  readonly to: number | null;
  readonly planned: boolean;
}

/** How exact a statistic's number is in its source: the number itself, a number it exceeds, or a round one. */
export type Exactness = "exact" | "over" | "about";

export interface Statistic {
  /** Names the statistic within its initiative or place. */
  readonly id: string;
  readonly value: number;
  /** What is counted, as it follows the number: 个, 名, 万亩 is never used (the value is unscaled), %. */
  readonly unit: Text;
  readonly label: Text;
  readonly exactness: Exactness;
  /** `null` where the source gives no year. */
  readonly period: Period | null;
  readonly source: SourceId;
  /** A headline statistic is shown with its place, too. */
  readonly headline: boolean;
  /** Statistics of one initiative with the same word here are drawn together in one plot. */
  readonly plot: string | null;
}

export interface Place {
  readonly id: PlaceId;
  readonly name: Text;
  /** The name as it stands on the map. */
  readonly shortName: Text;
  readonly kind: Text;
  readonly summary: Text;
  readonly box: Box;
  /** Where its name stands: inside the shape, for the district anywhere in the frame. */
  readonly label: LonLat;
  readonly statistics: readonly Statistic[];
  readonly source: SourceId;
}

export interface Initiative {
  readonly id: InitiativeId;
  readonly place: PlaceId;
  readonly type: TypeId;
  readonly chapter: ChapterId;
  readonly title: Text;
  readonly summary: Text;
  readonly locality: Text | null;
  readonly period: Period | null;
  readonly statistics: readonly Statistic[];
  /** Empty when the initiative is about its whole place. */
  readonly points: readonly LonLat[];
  /** How far, in km, a point may be off; `null` exactly when there are no points. */
  readonly accuracyKm: number | null;
  readonly source: SourceId;
}

export interface InitiativeType {
  readonly id: TypeId;
  readonly name: Text;
  /** The one character that marks the type on the map, in lists and in the legend. */
  readonly badge: string;
}

export interface Chapter {
  readonly id: ChapterId;
  readonly name: Text;
}

export interface Source {
  readonly id: SourceId;
  readonly title: Text;
  readonly credit: Text;
  readonly url: string | null;
}

export interface Photo {
  readonly id: PhotoId;
  readonly caption: Text;
  readonly alt: Text;
  readonly credit: Text;
  readonly place: PlaceId;
  readonly initiatives: readonly InitiativeId[];
  readonly source: SourceId;
}

/** Whether the public-map review that Chinese law asks for has been passed, and its number (审图号). */
export type Review =
  | { readonly status: "unreviewed" }
  | { readonly status: "reviewed"; readonly number: string }
  | { readonly status: "exempt"; readonly reason: Text };

export interface Attribution {
  readonly text: Text;
  readonly url: string | null;
}

/** What a map may call otherwise than the interface does: its root, its places, its chapters … */
export const mapWords = ["whole", "home", "places", "chapters", "searchHint", "original"] as const;
export type MapWords = Readonly<Partial<Record<(typeof mapWords)[number], Text>>>;

/** What `geo/map.json` says of the map as a whole. */
export interface MapFacts {
  readonly title: Text;
  readonly byline: Text;
  /** One line on what the map shows. */
  readonly lede: Text;
  /** The first is the language the pages are printed in. */
  readonly languages: readonly [Language, ...Language[]];
  /** The district: the place that opens first and holds the others. */
  readonly home: PlaceId;
  /** The box the map opens on. */
  readonly frame: Box;
  /** The box beyond which neither facts nor readers may go. */
  readonly bounds: Box;
  readonly review: Review;
  readonly notices: readonly Text[];
  readonly attribution: readonly Attribution[];
  /** Where the map has words of its own; the others are the interface's. */
  readonly words: MapWords;
}

/** How many pictures for other people's pages a map has: of every kind, as many as are usual, cards alone, none. */
export const pictureWishes = ["all", "usual", "cards", "none"] as const;
export type PictureWish = (typeof pictureWishes)[number];

export interface Atlas {
  readonly map: MapFacts;
  readonly types: readonly InitiativeType[];
  readonly chapters: readonly Chapter[];
  readonly sources: readonly Source[];
  /** The district first, then its towns in the order of `map.json`. */
  readonly places: readonly Place[];
  /** In the order of the places, then of their files. */
  readonly initiatives: readonly Initiative[];
  readonly photos: readonly Photo[];
}

/** The shapes of the map in degrees, WGS-84. */
export interface Shapes {
  readonly land: MultiPolygon;
  readonly places: readonly { readonly id: PlaceId; readonly shape: MultiPolygon }[];
}

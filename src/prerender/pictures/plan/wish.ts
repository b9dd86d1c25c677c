/** How many pictures a publisher wants, and what that comes to for each place. */
import {
  type Atlas,
  type InitiativeId,
  type PictureWish,
  type Place,
  type PlaceId,
  pictureWishes,
} from "../../../atlas/atlas.ts";
import { stillWidths } from "../../../embed/files.ts";
import type { PictureKind } from "../../../embed/painted.ts";
import { SettingsError } from "../../site/settings.ts";

/** A map of more places than this, the whole not counted, usually has one still of each. */
export const manyPlaces = 40;
/** What the kits of a map usually tell at most, all together. */
export const kitsUsually = { places: 40, initiatives: 300 } as const;

/** Of more initiatives than this none usually has a card of its own: it is shown with its place's. */
export const initiativesUsually = 300;

/** The one still that a place of many has: the width that is shown where no other is chosen. */
const oneStill: PictureKind = `light-${stillWidths[Math.floor(stillWidths.length / 2)]!}`;

/**
 * The wish of the environment, or else that of the map, or else the usual one.
 *
 * @throws {SettingsError} where the environment says a word that is none of them.
 */
export function wishOf(said: string, ofMap: PictureWish | null): PictureWish {
  if (said === "") return ofMap ?? "usual";
  const wish = pictureWishes.find((each) => each === said);
  if (wish !== undefined) return wish;
  throw new SettingsError(`SITE_PICTURES is "${said}": it must be ${pictureWishes.join(", ")}, or left out`);
}

/** Whether a wish has a kind of picture of a place; which kits there are is told by `kitsOf`. */
export function wants(wish: PictureWish, kind: PictureKind, { id }: Place, atlas: Atlas): boolean {
  if (wish === "none") return false;
  if (wish === "all" || kind === "card") return true;
  if (wish === "cards") return false;
  return !isOfMany(atlas) || id === atlas.map.home || kind === oneStill;
}

export function isOfMany({ places }: Atlas): boolean {
  return places.length - 1 > manyPlaces;
}

/**
 * The initiatives of which cards are made. Only pages that know their own address name a card: where none does, there are cards
 * of initiatives only if all pictures are wished for.
 */
export function initiativesWith(
  wish: PictureWish,
  { initiatives }: Atlas,
  isAddressed: boolean,
): readonly InitiativeId[] {
  const isWanted = {
    all: true,
    usual: isAddressed && initiatives.length <= initiativesUsually,
    cards: isAddressed,
    none: false,
  };
  return isWanted[wish] ? initiatives.map(({ id }) => id) : [];
}

/** The places of which kits are made, of those that could have one: usually as many, in the map's order, as anybody takes. */
export function kitsOf(
  wish: PictureWish,
  could: readonly { readonly place: PlaceId; readonly initiatives: number }[],
): readonly PlaceId[] {
  if (wish === "none" || wish === "cards") return [];
  if (wish === "all") return could.map(({ place }) => place);
  const made: PlaceId[] = [];
  let told = 0;
  for (const { place, initiatives } of could) {
    if (made.length === kitsUsually.places || told + initiatives > kitsUsually.initiatives) continue;
    made.push(place);
    told += initiatives;
  }
  return made;
}

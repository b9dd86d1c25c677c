/** Which pictures will be made, known before anything is painted or printed. */
import type {
  Initiative,
  InitiativeId,
  Language,
  PictureWish,
  Place,
  PlaceId,
} from "../../../atlas/atlas.ts";
import { say } from "../../../atlas/questions.ts";
import { stillWidths } from "../../../embed/files.ts";
import type { Painted, PictureKind } from "../../../embed/painted.ts";
import { noticeItems } from "../../../painting/paint/notices.ts";
import type { CaseOf, TypeCase } from "../../../painting/type/typecase.ts";
import type { Published } from "../../../ui/published.ts";
import { wants } from "./wish.ts";

const schemes = ["light", "dark"] as const;

/** Every kind of picture of a place but the kit, which only the map's first language has. */
const inEachLanguage: readonly PictureKind[] = [
  "card",
  ...schemes.flatMap((scheme) => stillWidths.map((width): PictureKind => `${scheme}-${width}`)),
];

export interface Wanted {
  readonly wish: PictureWish;
  /** The places of which there is to be a kit. */
  readonly kits: readonly PlaceId[];
  /** The initiatives of which there is to be a card. */
  readonly initiatives: readonly InitiativeId[];
}

/** All that is wanted of a map and can be made. */
export function paintable(
  published: Pick<Published, "atlas" | "words">,
  caseOf: CaseOf<Pick<TypeCase, "written" | "lacking">>,
  { wish, kits, initiatives }: Wanted,
): Painted {
  const { atlas } = published;
  const [first] = atlas.map.languages;
  return atlas.map.languages.flatMap((language) => {
    const type = caseOf(language);
    const named = namedPlaces(published, language, type);
    const made = (
      kind: PictureKind,
      things: readonly { readonly id: string }[],
      all = atlas.places.length,
    ) => {
      const ids = things.map(({ id }) => id);
      if (ids.length === 0) return [];
      return [{ kind, language, places: ids.length === all ? ("all" as const) : ids }];
    };
    const wanted = new Set(initiatives);
    const titled = namedInitiatives(published, named, language, type).filter(({ id }) => wanted.has(id));
    return [
      ...inEachLanguage.flatMap((kind) =>
        made(
          kind,
          named.filter((place) => wants(wish, kind, place, atlas)),
        ),
      ),
      ...made("initiative", titled, atlas.initiatives.length),
      ...(language === first
        ? made(
            "kit",
            named.filter(({ id }) => kits.includes(id)),
          )
        : []),
    ];
  });
}

/** The places that pictures can say something of in a language. */
export function namedPlaces(
  published: Pick<Published, "atlas" | "words">,
  language: Language,
  type: Pick<TypeCase, "written" | "lacking">,
): readonly Place[] {
  if (!canSpeak(published, language, type)) return [];
  return published.atlas.places.filter((place) => hasName(place, language, type));
}

/** The initiatives of such places whose titles pictures can say. */
function namedInitiatives(
  { atlas }: Pick<Published, "atlas">,
  places: readonly Place[],
  language: Language,
  type: Pick<TypeCase, "written">,
): readonly Initiative[] {
  const named = new Set(places.map(({ id }) => id));
  return atlas.initiatives.filter(
    ({ place, title }) => named.has(place) && isSaid(say(title, language), type),
  );
}

/** Whether pictures can say in a language what must stand on each: what the map is, and all that must be said of it. */
export function canSpeak(
  { atlas, words }: Pick<Published, "atlas" | "words">,
  language: Language,
  type: Pick<TypeCase, "written" | "lacking">,
): boolean {
  const musts = noticeItems(atlas, language, words[language]!).flat();
  const whole = musts.every((text) => !type.lacking(text).some(isLetter));
  return whole && isSaid(say(atlas.map.title, language), type);
}

/** Whether something of a place's name can be written: a picture of a place without its name is none. */
export function hasName(
  { name }: Pick<Place, "name">,
  language: Language,
  type: Pick<TypeCase, "written">,
): boolean {
  return isSaid(say(name, language), type);
}

function isSaid(text: string, { written }: Pick<TypeCase, "written">): boolean {
  return [...written(text)].some(isLetter);
}

function isLetter(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character);
}

/** Which pictures will be made, known before anything is painted or printed. */
import type { Language, Place } from "../../atlas/atlas.ts";
import { say } from "../../atlas/questions.ts";
import { stillWidths } from "../../embed/files.ts";
import type { Painted, PictureKind } from "../../embed/painted.ts";
import type { Published } from "../../ui/published.ts";
import { noticeItems } from "./paint/notices.ts";
import type { TypeCase } from "./type/typecase.ts";

const schemes = ["light", "dark"] as const;

/** Every kind of picture but the kit, which only the map's first language has. */
const inEachLanguage: readonly PictureKind[] = [
  "card",
  ...schemes.flatMap((scheme) => stillWidths.map((width): PictureKind => `${scheme}-${width}`)),
];

/** All that can be made of a map. `kits`: whether the site's address is known, without which there is no kit. */
export function paintable(
  published: Pick<Published, "atlas" | "words">,
  type: Pick<TypeCase, "written" | "lacking">,
  kits: boolean,
): Painted {
  const { places, map } = published.atlas;
  const [first] = map.languages;
  return map.languages.flatMap((language) => {
    const named = places.filter((place) => hasName(place, language, type)).map(({ id }) => id);
    if (named.length === 0 || !canSpeak(published, language, type)) return [];
    const kinds = [...inEachLanguage, ...(kits && language === first ? (["kit"] as const) : [])];
    const made = named.length === places.length ? "all" : named;
    return kinds.map((kind) => ({ kind, language, places: made }));
  });
}

/** Whether pictures can say in a language what must stand on each: what the map is, and all that must be said of it. */
export function canSpeak(
  { atlas, words }: Pick<Published, "atlas" | "words">,
  language: Language,
  type: Pick<TypeCase, "written" | "lacking">,
): boolean {
  const musts = noticeItems(atlas, language, words[language]).flat();
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

/** What the pictures have to say to whoever builds the site. */
import type { Language, Place } from "../../../atlas/atlas.ts";
import type { CaseOf, TypeCase } from "../../../painting/type/typecase.ts";
import type { Published } from "../../../ui/published.ts";
import { ARTICLE_LIMIT } from "../../wechat/article.ts";
import type { Room } from "../../wechat/room.ts";
import { canSpeak, hasName } from "./paintable.ts";

/** Languages and places of which no pictures are made, since their names or what must stand on each cannot be written. */
export function unspoken(
  published: Pick<Published, "atlas" | "words">,
  caseOf: CaseOf<Pick<TypeCase, "written" | "lacking">>,
  folders: readonly string[],
): readonly string[] {
  const { places, map } = published.atlas;
  const mute = map.languages.filter((language) => !canSpeak(published, language, caseOf(language)));
  const speaking = map.languages.filter((language) => !mute.includes(language));
  return [
    ...(mute.length > 0 ? [noFont(mute, speaking.length === 0, folders)] : []),
    ...speaking.flatMap((language) => {
      const nameless = places.filter((place) => !hasName(place, language, caseOf(language)));
      if (nameless.length === 0) return [];
      const ids = nameless.map(({ id }) => `"${id}"`).join(", ");
      return [`No pictures were made in "${language}" of ${ids}: their names cannot be set.`];
    }),
  ];
}

function noFont(languages: readonly Language[], all: boolean, folders: readonly string[]): string {
  const named = languages.map((language) => `"${language}"`).join(", ");
  return (
    `No pictures were made${all ? "" : ` in ${named}`} (stills, cards, WeChat kits): none of the fonts on this machine can ` +
    `write the map's title and notices in ${named}. Install one, e.g. for Chinese the package fonts-noto-cjk (Debian, ` +
    "Ubuntu), noto-cjk-fonts or google-noto-sans-cjk-fonts (elsewhere), and build again. " +
    `Looked in ${folders.join(", ")}.`
  );
}

export const noAddress =
  "No WeChat kits were made: their QR codes and links need the address the site will have. " +
  "Set the environment variable SITE_ADDRESS to it, e.g. SITE_ADDRESS=https://example.org/map/, and build again.";

export function badAddress(address: string): string {
  return (
    `No WeChat kits were made: the site's address is ${JSON.stringify(address)}, and must be a whole one that begins ` +
    "with https:// or http://. Set the environment variable SITE_ADDRESS, e.g. SITE_ADDRESS=https://example.org/map/."
  );
}

/** A place that is too long for an article, and what becomes of its kit. */
export function tooLong({ id }: Place, { form, characters }: Room): string {
  const kit =
    form === null
      ? "a kit would lack even titles, and none is made"
      : "the kit's article has titles alone, and leaves the rest to its pictures";
  return (
    `${id}.geojson: "${id}" is too long for a WeChat article: told whole it has ${number(characters)} characters, ` +
    `and the editor keeps ${number(ARTICLE_LIMIT)}; ${kit}.`
  );
}

function number(value: number): string {
  return value.toLocaleString("en");
}

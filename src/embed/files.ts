/**
 * Where the files for other people's pages stand, from the site's root, no leading slash. None carries a hash: a code
 * that was pasted once must find them for years.
 */

/** The folder of all of them; the places' pages for frames stand in it, too. */
export const embedFolder = "embed";

/** Its folders that are no place's. */
const folders = {
  ...{ still: "still", card: "card", kit: "wechat", oembed: "oembed" },
  ...{ check: "check", examples: "examples" },
} as const;
export const takenBelowEmbed: readonly string[] = Object.values(folders);

/** The host script's version. A script once published never changes its bytes: codes carry their hash. */
export const hostVersion = "1.1.0";
export const hostFile = `${embedFolder}/${hostVersion}/embed.js`;
/** The hash of its bytes (Subresource Integrity), written by `npm run host-script`. */
export const hostIntegrity = "sha384-/jfMeB41rGm/ibCrWT2xI9I1kn5v11js3ANkRSNHSaNf+UC6ALzznMPbI8C2yg+r";

/** The scripts of versions before this one, which stay where codes find them: by version, the hash of their bytes. */
export const earlierHosts: Readonly<Record<string, string>> = {
  "1.0.0": "sha384-whv/x4ZEZnf/5XlMQiWG5XghGlqTDB8cNFUJJkxzY4uD6+K9grbAAi7fHJQW6lw/",
};

/** Widths of the still pictures, in pixels of the file. */
export const stillWidths = [640, 1080, 1600] as const;
/** Height over width of a still picture. */
export const stillProportion = 3 / 4;

/** Size of a card for social media, in pixels (Open Graph's 1.91:1). */
export const cardSize = { width: 1200, height: 630 } as const;

export function stillFile(place: string, language: string, scheme: "light" | "dark", width: number): string {
  return `${embedFolder}/${folders.still}/${place}-${language}-${scheme}-${width}.png`;
}

/** Of a place, or of an initiative of it. */
export function cardFile(place: string, language: string, initiative: string | null = null): string {
  const name = initiative === null ? place : `${place}/${initiative}`;
  return `${embedFolder}/${folders.card}/${name}-${language}.png`;
}

/** The folder of a place's kit for a WeChat article, with its page as `index.html`. */
export function kitFolder(place: string): string {
  return `${embedFolder}/${folders.kit}/${place}/`;
}

/** Of a page; those in the map's first language stand where they did when there was no other. */
export function oembedFile({ place, initiative, language }: Paged, first: string): string {
  const words = [language === first ? null : language, place, initiative];
  return `${embedFolder}/${folders.oembed}/${words.filter((word) => word !== null).join("/")}.json`;
}

interface Paged {
  readonly place: string;
  readonly initiative: string | null;
  readonly language: string;
}

export const checkPage = `${embedFolder}/${folders.check}/`;
export const examplesPage = `${embedFolder}/${folders.examples}/`;

/** How a frame's policy names the site's host before its door does (src/embed/door/policy.ts). */
export const anyHost = "*";

/**
 * Every picture of the map for other people's pages, painted at build from the same facts and the same look: stills,
 * cards, and the kits for WeChat articles.
 */
import type { Place } from "../../atlas/atlas.ts";
import { cardFile, cardSize, stillFile, stillProportion, stillWidths } from "../../embed/files.ts";
import type { Edition } from "../geo-folder.ts";
import type { PhotoFile } from "../photos.ts";
import { kitOf } from "../wechat/kit.ts";
import { kitCharacters } from "../wechat/phrases.ts";
import { cardOf } from "./card.ts";
import { engrave } from "./engrave.ts";
import { badAddress, noAddress, noFont, unwritten } from "./notices.ts";
import { type Brush, brushes, type PictureScheme } from "./paint/brush.ts";
import { stillOf } from "./still.ts";
import { inTurns } from "./turns.ts";
import { systemFontFolders } from "./type/fonts.ts";
import { openTypeCase } from "./type/typecase.ts";

export interface PictureOptions {
  /** The site's published root, ending in a slash: `https://example.org/map/`; `null` where nobody has said it. */
  readonly address: string | null;
  /** Keeps what was painted from one build to the next. */
  readonly cacheFolder?: string | undefined;
  /** Where to look for fonts; the system's own folders unless told. */
  readonly fontFolders?: readonly string[] | undefined;
}

export interface Pictures {
  /** By their names in `embed/files.ts`. The same facts give the same bytes. */
  readonly files: readonly PhotoFile[];
  /** What was left out and what to do about it, a sentence each; the build goes on. */
  readonly notices: readonly string[];
}

const schemes = ["light", "dark"] as const;
const ASCII = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join("");
const AT_ONCE = 3; // pictures in memory; the painting itself takes as many threads as there are

export async function paintPictures(
  { published, shapes, files: photoFiles }: Edition,
  { address, cacheFolder, fontFolders = systemFontFolders() }: PictureOptions,
): Promise<Pictures> {
  const { atlas, words } = published;
  const root = address === null ? null : rootOf(address);
  const characters = new Set(JSON.stringify([atlas, words, root]) + kitCharacters + ASCII);
  const type = await openTypeCase(fontFolders, characters, cacheFolder);
  if (type === null) return { files: [], notices: [noFont(fontFolders)] };

  const brushOf = brushes(published, shapes, type);
  const [first] = atlas.map.languages;
  const jobs = atlas.places.flatMap((place) => [
    ...atlas.map.languages.flatMap((language) => [
      () => cardFiles(brushOf(language, "light"), place, cacheFolder),
      ...schemes.map((scheme) => () => stillFiles(brushOf(language, scheme), scheme, place, cacheFolder)),
    ]),
    ...(root === null
      ? []
      : [() => kitOf(brushOf(first, "light"), place, { address: root, photoFiles, cacheFolder })]),
  ]);
  const files = await inTurns<readonly PhotoFile[]>(jobs, AT_ONCE);
  const kits = address === null ? [noAddress] : root === null ? [badAddress(address)] : [];
  return {
    files: files.flat(),
    notices: [...(type.missing.length > 0 ? [unwritten(type.missing)] : []), ...kits],
  };
}

async function stillFiles(
  brush: Brush,
  scheme: PictureScheme,
  { id }: Place,
  cacheFolder: string | undefined,
): Promise<readonly PhotoFile[]> {
  const prints = stillWidths.map((width) => ({ width, height: width * stillProportion }));
  const made = await engrave(stillOf(brush, id), prints, cacheFolder);
  return made.map((bytes, index) => ({
    name: stillFile(id, brush.language, scheme, stillWidths[index]!),
    bytes,
  }));
}

async function cardFiles(
  brush: Brush,
  { id }: Place,
  cacheFolder: string | undefined,
): Promise<readonly PhotoFile[]> {
  const made = await engrave(cardOf(brush, id), [cardSize], cacheFolder);
  return made.map((bytes) => ({ name: cardFile(id, brush.language), bytes }));
}

/** The address as a whole one that ends in a slash, or `null` where it is none of the web. */
function rootOf(address: string): string | null {
  if (!/^https?:\/\//.test(address) || !URL.canParse(address)) return null;
  const { href } = new URL(address);
  return href.endsWith("/") ? href : `${href}/`;
}

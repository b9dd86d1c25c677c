/**
 * Every picture of the map for other people's pages, painted at build from the same facts and the same look: stills,
 * cards, and the kits for WeChat articles. What will be made is planned first, and pages name that and no more.
 */
import type { Place } from "../../atlas/atlas.ts";
import { say } from "../../atlas/questions.ts";
import { cardFile, cardSize, stillFile, stillProportion } from "../../embed/files.ts";
import { isPainted, type Painted, stillsOf } from "../../embed/painted.ts";
import type { Edition } from "../geo-folder.ts";
import type { PhotoFile } from "../photos.ts";
import { kitOf } from "../wechat/kit.ts";
import { kitCharacters } from "../wechat/phrases.ts";
import { cardOf } from "./card.ts";
import { engrave } from "./engrave.ts";
import { lacksIn } from "./lacks.ts";
import { badAddress, noAddress, unspoken } from "./notices.ts";
import { type Brush, brushes, type PictureScheme } from "./paint/brush.ts";
import { paintable } from "./plan.ts";
import { stillOf } from "./still.ts";
import { textsInPictures } from "./texts.ts";
import { inTurns } from "./turns.ts";
import { systemFontFolders } from "./type/fonts.ts";
import { charactersOf, OMISSION } from "./type/scripts.ts";
import { openTypeCase } from "./type/typecase.ts";

export interface PictureOptions {
  /** The site's published root, ending in a slash: `https://example.org/map/`; `null` where nobody has said it. */
  readonly address: string | null;
  /** Keeps what was painted from one build to the next. */
  readonly cacheFolder?: string | undefined;
  /** Where to look for fonts; the system's own folders unless told. */
  readonly fontFolders?: readonly string[] | undefined;
}

export interface PicturePlan {
  /** What will be made, for all that names a picture. */
  readonly painted: Painted;
  /** What is left out and what to do about it, a sentence each; the build goes on. */
  readonly notices: readonly string[];
  /** Makes it: files by their names in `embed/files.ts`. The same facts give the same bytes. */
  readonly paint: () => Promise<readonly PhotoFile[]>;
}

const schemes = ["light", "dark"] as const;
const ASCII = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join("");
const AT_ONCE = 3; // pictures in memory; the painting itself takes as many threads as there are

export async function planPictures(
  edition: Edition,
  { address, cacheFolder, fontFolders = systemFontFolders() }: PictureOptions,
): Promise<PicturePlan> {
  const { published } = edition;
  const { languages } = published.atlas.map;
  const root = address === null ? null : rootOf(address);
  const type = await openTypeCase(charactersIn(edition, root), {
    ...{ fontFolders, cacheFolder },
    hand: languages.includes("zh") ? "han" : "latin",
  });
  const painted = paintable(published, type, root !== null);
  const made = languages.filter((language) => painted.some((each) => each.language === language));
  const kits = address === null ? [noAddress] : root === null ? [badAddress(address)] : [];
  return {
    painted,
    notices: [
      ...unspoken(published, type, fontFolders),
      ...(made.length > 0 ? [...lacksIn(published.atlas, type, made, root !== null), ...kits] : []),
    ],
    paint: () => {
      const brushOf = brushes(published, edition.shapes, type);
      const jobs = published.atlas.places.flatMap((place) => [
        ...languages.flatMap((language) => [
          () => cardFiles(brushOf(language, "light"), place, painted, cacheFolder),
          ...schemes.map(
            (scheme) => () => stillFiles(brushOf(language, scheme), scheme, place, painted, cacheFolder),
          ),
        ]),
        ...(root === null || !isPainted(painted, "kit", place.id, languages[0])
          ? []
          : [
              () =>
                kitOf(brushOf(languages[0], "light"), place, {
                  address: root,
                  photoFiles: edition.files,
                  cacheFolder,
                }),
            ]),
      ]);
      return inTurns<readonly PhotoFile[]>(jobs, AT_ONCE).then((files) => files.flat());
    },
  };
}

/** All that may stand in a picture: the facts in the map's languages, the interface's words, the site's address. */
function charactersIn({ published: { atlas, words } }: Edition, root: string | null): ReadonlySet<string> {
  const { languages } = atlas.map;
  const facts = textsInPictures(atlas, root !== null);
  return new Set([
    ...facts.flatMap(({ text }) => languages.flatMap((language) => charactersOf(say(text, language)))),
    ...languages.flatMap((language) => [...JSON.stringify(words[language])]),
    ...(root === null ? "" : root + kitCharacters),
    ...(ASCII + OMISSION),
  ]);
}

async function stillFiles(
  brush: Brush,
  scheme: PictureScheme,
  { id }: Place,
  painted: Painted,
  cacheFolder: string | undefined,
): Promise<readonly PhotoFile[]> {
  const widths = stillsOf(painted, id, brush.language)[scheme];
  if (widths.length === 0) return [];
  const prints = widths.map((width) => ({ width, height: width * stillProportion }));
  const made = await engrave(stillOf(brush, id), prints, cacheFolder);
  return made.map((bytes, index) => ({ name: stillFile(id, brush.language, scheme, widths[index]!), bytes }));
}

async function cardFiles(
  brush: Brush,
  { id }: Place,
  painted: Painted,
  cacheFolder: string | undefined,
): Promise<readonly PhotoFile[]> {
  if (!isPainted(painted, "card", id, brush.language)) return [];
  const made = await engrave(cardOf(brush, id), [cardSize], cacheFolder);
  return made.map((bytes) => ({ name: cardFile(id, brush.language), bytes }));
}

/** The address as a whole one that ends in a slash, or `null` where it is none of the web. */
function rootOf(address: string): string | null {
  if (!/^https?:\/\//.test(address) || !URL.canParse(address)) return null;
  const { href } = new URL(address);
  return href.endsWith("/") ? href : `${href}/`;
}

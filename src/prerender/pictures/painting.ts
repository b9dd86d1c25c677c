/** Paints what was planned, place by place, and no more. */
import type { Initiative, Place, PlaceId } from "../../atlas/atlas.ts";
import { initiativesOf } from "../../atlas/questions.ts";
import { cardFile, cardSize, stillFile, stillProportion } from "../../embed/files.ts";
import { isPainted, type Painted, stillsOf } from "../../embed/painted.ts";
import { engrave } from "../../painting/engraving/engrave.ts";
import { engravers } from "../../painting/engraving/engravers.ts";
import { inTurns } from "../../painting/engraving/turns.ts";
import type { Brush, PictureScheme } from "../../painting/paint/brush.ts";
import type { CaseOf } from "../../painting/type/typecase.ts";
import type { Edition } from "../geo-folder.ts";
import type { PhotoFile } from "../photos.ts";
import type { ArticleForm } from "../wechat/article.ts";
import { kitOf } from "../wechat/kit.ts";
import { brushesFor } from "./brushes.ts";
import { cardOf, cardOfInitiative } from "./card.ts";
import { stillOf } from "./still.ts";

export interface Painting {
  readonly painted: Painted;
  readonly caseOf: CaseOf;
  /** What the article of a place has room for, of each that has a kit. */
  readonly forms: ReadonlyMap<PlaceId, ArticleForm>;
  /** The site's published root. */
  readonly address: string;
  readonly cacheFolder: string | undefined;
}

const schemes = ["light", "dark"] as const;
const AT_ONCE = engravers + 2; // places in hand: the next are laid out while these are painted

export async function paintAll(edition: Edition, painting: Painting): Promise<readonly PhotoFile[]> {
  const { published } = edition;
  const { languages } = published.atlas.map;
  const brushOf = brushesFor(edition, painting.caseOf);
  const jobs = published.atlas.places.flatMap((place) => [
    ...languages.flatMap((language) => [
      () => cardFiles(brushOf(language, "light"), place, painting),
      ...schemes.map((scheme) => () => stillFiles(brushOf(language, scheme), scheme, place, painting)),
    ]),
    ...initiativesOf(published.atlas, place.id).flatMap((initiative) =>
      languages.map((language) => () => initiativeFiles(brushOf(language, "light"), initiative, painting)),
    ),
    () => kitFiles(brushOf(languages[0], "light"), place, edition.files, painting),
  ]);
  const files = await inTurns<readonly PhotoFile[]>(jobs, AT_ONCE);
  return files.flat();
}

async function stillFiles(
  brush: Brush,
  scheme: PictureScheme,
  { id }: Place,
  { painted, cacheFolder }: Painting,
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
  { painted, cacheFolder }: Painting,
): Promise<readonly PhotoFile[]> {
  if (!isPainted(painted, "card", id, brush.language)) return [];
  const made = await engrave(cardOf(brush, id), [cardSize], cacheFolder);
  return made.map((bytes) => ({ name: cardFile(id, brush.language), bytes }));
}

async function initiativeFiles(
  brush: Brush,
  initiative: Initiative,
  { painted, cacheFolder }: Painting,
): Promise<readonly PhotoFile[]> {
  const { id, place } = initiative;
  if (!isPainted(painted, "initiative", id, brush.language)) return [];
  const made = await engrave(cardOfInitiative(brush, initiative), [cardSize], cacheFolder);
  return made.map((bytes) => ({ name: cardFile(place, brush.language, id), bytes }));
}

async function kitFiles(
  brush: Brush,
  place: Place,
  photoFiles: readonly PhotoFile[],
  { painted, forms, address, cacheFolder }: Painting,
): Promise<readonly PhotoFile[]> {
  if (!isPainted(painted, "kit", place.id, brush.language)) return [];
  return kitOf(brush, place, { address, form: forms.get(place.id)!, photoFiles, cacheFolder });
}

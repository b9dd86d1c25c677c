/** What a build needs before it prints: the one way that `build` and `check` go, so that what one refuses or says the other does. */
import { join } from "node:path";
import { AtlasError } from "../atlas/parse.ts";
import { type Facts, factsOf, type GeoTexts } from "./geo-folder.ts";
import { PhotosError } from "./photos.ts";
import { type PicturePlan, planPictures } from "./pictures/pictures.ts";
import { wishOf } from "./pictures/plan/wish.ts";
import { type Settings, SettingsError, siteRoot } from "./site/settings.ts";

export interface Prepared {
  readonly facts: Facts;
  readonly plan: PicturePlan;
  /** The site's published root, ending in a slash; `null` where nobody has said it. */
  readonly address: string | null;
}

/**
 * The facts of texts that have been read, and which pictures will be made of them.
 *
 * @throws {AtlasError | PhotosError | SettingsError} with all that keeps a build from being made.
 */
export async function prepared(texts: GeoTexts, folder: string, settings: Settings): Promise<Prepared> {
  const facts = await factsOf(texts, folder, join(settings.cache, "photos"));
  const [address, wish] = [siteRoot(settings.address), wishOf(settings.pictures, facts.wish)];
  const plan = await planPictures(facts, { address, wish, cacheFolder: join(settings.cache, "pictures") });
  return { facts, plan, address };
}

/** Whether an error is about what a publisher wrote, and says all there is to say. */
export function isPublishers(error: unknown): error is Error {
  return error instanceof AtlasError || error instanceof PhotosError || error instanceof SettingsError;
}

/** What the environment says of a site, or a file `.env`. */
import { loadEnv } from "vite";

/** The cache of a site that says none. */
export const CACHE = ".cache";

/** Empty where nothing is said. */
export interface Settings {
  /** The site's published root: SITE_ADDRESS. */
  readonly address: string;
  /** How many pictures are made: SITE_PICTURES. */
  readonly pictures: string;
  /** Where what was developed and painted is kept from one build to the next: SITE_CACHE, or .cache. */
  readonly cache: string;
}

/** Thrown when the environment says what cannot be. */
export class SettingsError extends Error {
  override readonly name = "SettingsError";
}

export function settingsOf(mode = "production"): Settings {
  const { SITE_ADDRESS = "", SITE_PICTURES = "", SITE_CACHE = "" } = loadEnv(mode, ".", "SITE_");
  return { address: SITE_ADDRESS, pictures: SITE_PICTURES, cache: SITE_CACHE || CACHE };
}

/**
 * The site's published root, ending in a slash, or `null` where nothing is said.
 *
 * @throws {SettingsError} where the address could not be a site's root.
 */
export function siteRoot(address: string): string | null {
  if (address === "") return null;
  const url = URL.canParse(address) ? new URL(address) : null;
  const isFolder = url?.href === `${url?.origin}${url?.pathname}` && url?.href.endsWith("/");
  if (url && isFolder && /^https?:$/.test(url.protocol)) return url.href;
  throw new SettingsError(
    `SITE_ADDRESS is "${address}": it must be the address of the site's folder, as https://example.org/map/, with the slash at its end and nothing after it`,
  );
}

/** What is said where it is not known. */
export const noSiteAddress =
  "SITE_ADDRESS is not set: pages name no card picture, no canonical address and no page in another language, and oEmbed and the sitemap are left out, since all of these are absolute addresses. Put SITE_ADDRESS=https://example.org/map/ into .env or the environment.";

/** Where the publisher says the site will stand. */

/**
 * The site's published root, ending in a slash, or `null` where nothing is said.
 *
 * @throws {Error} where the address could not be a site's root.
 */
export function siteRoot(address: string): string | null {
  if (address === "") return null;
  const url = URL.canParse(address) ? new URL(address) : null;
  const isFolder = url?.href === `${url?.origin}${url?.pathname}` && url?.href.endsWith("/");
  if (url && isFolder && /^https?:$/.test(url.protocol)) return url.href;
  throw new Error(
    `SITE_ADDRESS is "${address}": it must be the address of the site's folder, as https://example.org/map/, with the slash at its end and nothing after it`,
  );
}

/** What is said where it is not known. */
export const noSiteAddress =
  "SITE_ADDRESS is not set: pages name no card picture and no canonical address, and oEmbed is left out, since all of these are absolute addresses. Put SITE_ADDRESS=https://example.org/map/ into .env or the environment.";

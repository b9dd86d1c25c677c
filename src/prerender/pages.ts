/** All that is printed of an edition: the one module of the press, which has JSX and is therefore loaded through vite. */
import { checkPage as checkPageFile, examplesPage as examplesPageFile, oembedFile } from "../embed/files.ts";
import { checkPage } from "./embed-pages/check.tsx";
import { examplesPage } from "./embed-pages/examples.tsx";
import { oembedOf } from "./embed-pages/oembed.ts";
import type { Press } from "./print.tsx";
import { pagesOf, viewOfPage } from "./site/pages-of.ts";
import { robotsFile, type SiteFile, sitemapFiles } from "./site/sitemap.ts";

export { printLost, printPage, printPages } from "./print.tsx";

const root = "../../"; // from the pages for editors

/** The pages for those who embed the map, by file. `checkScript`: the script of the self-test, from the site's root. */
export const editorsPages: ReadonlyMap<string, (press: Press, checkScript: string) => string> = new Map([
  [
    `${checkPageFile}index.html`,
    ({ published: { atlas, painted }, address, icon }: Press, checkScript: string) =>
      checkPage({ atlas, painted, script: root + checkScript, root: address ?? root, icon }),
  ],
  [`${examplesPageFile}index.html`, ({ published }: Press) => examplesPage(published)],
]);

/** What search engines find the pages by; none where the site's address is not known. */
export function searchFiles({ published, address }: Press): readonly SiteFile[] {
  if (address === null) return [];
  return [...sitemapFiles(published, address), robotsFile(published, address)];
}

/** What systems that know oEmbed ask for, by file; none where the site's address is not known. */
export function oembedFiles({ published, address }: Press): readonly { fileName: string; json: string }[] {
  if (address === null) return [];
  const { atlas } = published;
  return pagesOf(atlas).map((page) => ({
    fileName: oembedFile(page, atlas.map.languages[0]),
    json: oembedOf(published, viewOfPage(page, atlas), address),
  }));
}

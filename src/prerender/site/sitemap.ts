/**
 * What search engines find a site's pages by (sitemaps.org, 0.9): each with the same page in the map's other languages, as Google
 * reads them (Localized versions of your pages, "Sitemap"). All addresses in it are absolute.
 */
import { say } from "../../atlas/questions.ts";
import type { Published } from "../../ui/published.ts";
import { pathOf } from "../../view/page.ts";
import { alternatesOf } from "../head/alternates.ts";
import { escaped } from "../head/escaped.ts";
import { pagesOf } from "./pages-of.ts";

export interface SiteFile {
  readonly fileName: string;
  readonly text: string;
}

/** A file holds no more addresses; of more there are several, and one that lists them. */
const MOST = 50_000;

/** `address`: the site's published root, ending in a slash. */
export function sitemapFiles(
  published: Pick<Published, "atlas" | "words">,
  address: string,
  most = MOST,
): readonly SiteFile[] {
  const { atlas } = published;
  const urls = pagesOf(atlas).map((page) => {
    const others = alternatesOf(page, published).map(
      ({ hreflang, path }) =>
        `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${escaped(address + path)}"/>`,
    );
    return `<url><loc>${escaped(address + pathOf(page, atlas))}</loc>${others.join("")}</url>`;
  });
  const parts = Array.from({ length: Math.ceil(urls.length / most) }, (_, part) =>
    document("urlset", urls.slice(part * most, (part + 1) * most)),
  );
  if (parts.length === 1) return [{ fileName: SITEMAP, text: parts[0]! }];
  const names = parts.map((_, part) => `sitemap-${part + 1}.xml`);
  const listed = names.map((name) => `<sitemap><loc>${escaped(address + name)}</loc></sitemap>`);
  return [
    { fileName: SITEMAP, text: document("sitemapindex", listed) },
    ...parts.map((text, part) => ({ fileName: names[part]!, text })),
  ];
}

const SITEMAP = "sitemap.xml";

function document(name: "urlset" | "sitemapindex", entries: readonly string[]): string {
  const languages = name === "urlset" ? ' xmlns:xhtml="http://www.w3.org/1999/xhtml"' : "";
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<${name} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"${languages}>`,
    ...entries,
    `</${name}>\n`,
  ].join("\n");
}

/**
 * Nothing is kept from anybody: pages for frames and for editors say themselves that they are none to be found. Robots read it at a
 * host's root alone (RFC 9309, § 2.3); where the site stands in a folder, its line for the sitemap is for whoever keeps the root's.
 */
export function robotsFile({ atlas }: Pick<Published, "atlas">, address: string): SiteFile {
  const title = say(atlas.map.title, atlas.map.languages[0]).replace(/\s+/g, " ");
  const lines = [`# ${title}`, "User-agent: *", "Disallow:", "", `Sitemap: ${address}${SITEMAP}`, ""];
  return { fileName: "robots.txt", text: lines.join("\n") };
}

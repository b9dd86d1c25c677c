/**
 * What a page says of itself to those who only quote it: search engines, chat apps and social networks (Open Graph, ogp.me),
 * and systems that turn an address into a frame (oEmbed 1.0, "Discovery"). An absolute address is asked for by most of
 * these, so they stand only where the publisher has said it.
 */
import type { Atlas } from "../../atlas/atlas.ts";
import { say } from "../../atlas/questions.ts";
import { cardSize, oembedFile } from "../../embed/files.ts";
import type { Published } from "../../ui/published.ts";
import { type Page, pathOf } from "../../view/page.ts";
import { titleOf } from "../../view/title.ts";
import { alternatesOf } from "./alternates.ts";
import { cardOfPage } from "./card.ts";
import { escaped } from "./escaped.ts";
import { structuredData } from "./structured-data.ts";

/** `address`: the site's published root, ending in a slash; `null` where it is not known. */
export function socialHead(
  { atlas, words, painted }: Published,
  page: Page,
  description: string,
  address: string | null,
): string {
  const { language } = page;
  const { languages, title: site } = atlas.map;
  const title = titleOf(atlas, page);
  const card = cardOfPage(painted, page);
  const localeOf = (each: typeof language) => words[each]!.tag.replace("-", "_");
  const properties: Readonly<Record<string, string>> = {
    "og:type": "website",
    "og:locale": localeOf(language),
    "og:site_name": say(site, language),
    "og:title": title,
    "og:description": description,
    ...(address && {
      "og:url": address + pathOf(page, atlas),
      ...(card && {
        "og:image": address + card,
        "og:image:width": String(cardSize.width),
        "og:image:height": String(cardSize.height),
        "og:image:alt": title,
      }),
    }),
  };
  return [
    ...Object.entries(properties).map(([name, value]) => property(name, value)),
    ...languages
      .filter((each) => each !== language)
      .map((each) => property("og:locale:alternate", localeOf(each))),
    ...(address
      ? [
          `<meta name="twitter:card" content="${card ? "summary_large_image" : "summary"}">`,
          `<link rel="canonical" href="${escaped(address + pathOf(page, atlas))}">`,
          ...alternatesOf(page, { atlas, words }).map(
            ({ hreflang, path }) =>
              `<link rel="alternate" hreflang="${hreflang}" href="${escaped(address + path)}">`,
          ),
          oembedLink(page, atlas, address),
        ]
      : []),
    `<script type="application/ld+json">${structuredData(atlas, page, { tag: words[language]!.tag, address, card })}</script>`,
  ].join("");
}

function property(name: string, value: string): string {
  return `<meta property="${name}" content="${escaped(value)}">`;
}

/** Where a system that knows oEmbed asks what to make of the page, or of the frame that an editor pasted. */
export function oembedLink(page: Page, atlas: Atlas, address: string): string {
  return `<link rel="alternate" type="application/json+oembed" href="${escaped(address + oembedFile(page, atlas.map.languages[0]))}">`;
}

/**
 * What a page says of itself to those who only quote it: search engines, chat apps and social networks (Open Graph, ogp.me),
 * and systems that turn an address into a frame (oEmbed 1.0, "Discovery"). An absolute address is asked for by most of
 * these, so they stand only where the publisher has said it.
 */
import type { PlaceId } from "../../atlas/atlas.ts";
import { say } from "../../atlas/questions.ts";
import { cardFile, cardSize, oembedFile } from "../../embed/files.ts";
import { isPainted } from "../../embed/painted.ts";
import type { Published } from "../../ui/published.ts";
import { pathOf } from "../../view/address.ts";
import { titleOf } from "../../view/title.ts";
import { viewOf } from "../../view/view.ts";
import { escaped } from "./escaped.ts";
import { structuredData } from "./structured-data.ts";

/** `address`: the site's published root, ending in a slash; `null` where it is not known. */
export function socialHead(
  { atlas, words, painted }: Published,
  place: PlaceId,
  description: string,
  address: string | null,
): string {
  const view = viewOf(atlas, place);
  const title = titleOf(atlas, view);
  const card = isPainted(painted, "card", place, view.language) ? cardFile(place, view.language) : null;
  const properties: Readonly<Record<string, string>> = {
    "og:type": "website",
    "og:locale": words[view.language]!.tag.replace("-", "_"),
    "og:site_name": say(atlas.map.title, view.language),
    "og:title": title,
    "og:description": description,
    ...(address && {
      "og:url": address + pathOf(place, atlas),
      ...(card && {
        "og:image": address + card,
        "og:image:width": String(cardSize.width),
        "og:image:height": String(cardSize.height),
        "og:image:alt": title,
      }),
    }),
  };
  return [
    ...Object.entries(properties).map(
      ([name, value]) => `<meta property="${name}" content="${escaped(value)}">`,
    ),
    ...(address
      ? [
          `<meta name="twitter:card" content="${card ? "summary_large_image" : "summary"}">`,
          `<link rel="canonical" href="${escaped(address + pathOf(place, atlas))}">`,
          oembedLink(place, address),
        ]
      : []),
    `<script type="application/ld+json">${structuredData(atlas, place, address, card)}</script>`,
  ].join("");
}

/** Where a system that knows oEmbed asks what to make of the page, or of the frame that an editor pasted. */
export function oembedLink(place: PlaceId, address: string): string {
  return `<link rel="alternate" type="application/json+oembed" href="${escaped(address + oembedFile(place))}">`;
}

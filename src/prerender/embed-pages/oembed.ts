/**
 * What a system that knows oEmbed makes of a page's address: a frame (oEmbed 1.0, https://oembed.com, § 2.3.4.4, "rich").
 * One printed file for each page; a system finds it by the page's `<link rel="alternate">`.
 */
import { say } from "../../atlas/questions.ts";
import { type Attributes, type Embed, framed, unstyledHeightPx } from "../../embed/codes.ts";
import { cardSize } from "../../embed/files.ts";
import { pathOf } from "../../view/page.ts";
import { titleOf } from "../../view/title.ts";
import { type View, viewOf } from "../../view/view.ts";
import { cardOfPage } from "../head/card.ts";
import { type Facts, plainEmbed } from "./plain-embed.ts";

/** The format asks for a width in pixels; the frame itself is as wide as its column. */
const widthPx = 640;

/** How long a system may keep what it read, in seconds: facts change rarely, but they do. */
const dayS = 86_400;

/** `address`: the site's published root, ending in a slash. */
export function oembedOf(facts: Facts, view: View, address: string): string {
  const { atlas, painted } = facts;
  const card = cardOfPage(painted, view);
  return JSON.stringify({
    version: "1.0",
    type: "rich",
    title: titleOf(atlas, view),
    provider_name: say(atlas.map.title, view.language),
    provider_url: address + pathOf(viewOf(atlas, atlas.map.home, view.language), atlas),
    cache_age: dayS,
    ...(card && {
      thumbnail_url: address + card,
      thumbnail_width: cardSize.width,
      thumbnail_height: cardSize.height,
    }),
    width: widthPx,
    height: unstyledHeightPx,
    html: richCode(plainEmbed(facts, view, address)),
  });
}

/** The frame with the one attribute more that systems keep when they take its style: without it a frame has a sunken border. */
export function richCode(embed: Embed, changed: Attributes = {}): string {
  return framed(embed, { frameborder: "0", ...changed });
}

/** A view as an editor embeds it who changes nothing. */
import { initiativesOf } from "../../atlas/questions.ts";
import type { Embed } from "../../embed/codes.ts";
import type { Published } from "../../ui/published.ts";
import { addressOf } from "../../view/address.ts";
import { type Embedding, embedAddressOf, plainEmbedding } from "../../view/embedding.ts";
import { titleOf } from "../../view/title.ts";
import type { View } from "../../view/view.ts";
import { countOf, fill } from "../../words/phrases.ts";
import { shareWords } from "../../words/share.ts";

export type Facts = Pick<Published, "atlas" | "words">;

/** `root`: the way to the site's root from where the code is to stand; `changed`: what is to be otherwise than plain. */
export function plainEmbed(
  { atlas, words }: Facts,
  view: View,
  root: string,
  changed: Partial<Embedding> = {},
): Embed {
  const embedding = { ...plainEmbedding, ...changed };
  const { language, place } = view;
  const title = titleOf(atlas, view);
  const shown = place === atlas.map.home ? atlas.initiatives : initiativesOf(atlas, place);
  return {
    root,
    frame: embedAddressOf(view, atlas, embedding),
    page: addressOf(view, atlas),
    place,
    language,
    scheme: embedding.scheme,
    height: embedding.height,
    heightPx: null,
    title,
    description: fill(shareWords[language].picture, { title, count: countOf(words[language], shown.length) }),
    link: shareWords[language].link,
  };
}

/** What the codes of a view are made from, for the dialog and for whoever prints codes. */
import type { Atlas, Language } from "../../atlas/atlas.ts";
import { initiativesWithin } from "../../atlas/questions.ts";
import { addressOf } from "../../view/address.ts";
import { type Embedding, embedAddressOf } from "../../view/embedding.ts";
import { titleOf } from "../../view/title.ts";
import type { View } from "../../view/view.ts";
import { countOf, fill } from "../../words/phrases.ts";
import { shareWords } from "../../words/share.ts";
import { saidIn } from "../../words/tongues.ts";
import type { Words } from "../../words/words.ts";
import type { Embed } from "../codes.ts";
import { type Painted, stillsOf } from "../painted.ts";

export interface Facts {
  readonly atlas: Atlas;
  readonly words: Readonly<Record<Language, Words>>;
  /** Which pictures the site has. */
  readonly painted: Painted;
}

/** `root`: the way to the site's root from where the code is to stand, ending in a slash. */
export function embedFor(
  { atlas, words, painted }: Facts,
  view: View,
  root: string,
  embedding: Embedding,
  heightPx: number | null = null,
): Embed {
  const { language, place } = view;
  const { scheme, height } = embedding;
  const title = titleOf(atlas, view);
  const said = saidIn(shareWords, language);
  const count = countOf(words[language]!, initiativesWithin(atlas, place).length);
  return {
    ...{ root, place, language, scheme, height, heightPx, title },
    frame: embedAddressOf(view, atlas, embedding),
    page: addressOf(view, atlas),
    description: fill(said.picture, { title, count }),
    link: said.link,
    stills: stillsOf(painted, place, language),
  };
}

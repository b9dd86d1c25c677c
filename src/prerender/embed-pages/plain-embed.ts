/** A view as an editor embeds it who changes nothing. */

import { embedFor, type Facts } from "../../embed/codes/embed-for.ts";
import type { Embed } from "../../embed/codes.ts";
import { type Embedding, plainEmbedding } from "../../view/embedding.ts";
import type { View } from "../../view/view.ts";

export type { Facts };

/** `root`: the way to the site's root from where the code is to stand; `changed`: what is to be otherwise than plain. */
export function plainEmbed(facts: Facts, view: View, root: string, changed: Partial<Embedding> = {}): Embed {
  return embedFor(facts, view, root, { ...plainEmbedding, ...changed });
}

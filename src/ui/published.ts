/** What the page fetches to come alive: the facts, the pictures, the badges and the words, without the shapes. */
import type { Atlas, Language, PhotoId } from "../atlas/atlas.ts";
import type { Picture } from "../atlas/picture.ts";
import type { Badge } from "../look/badges.ts";
import type { Words } from "../words/words.ts";

export interface Published {
  readonly atlas: Atlas;
  readonly pictures: Readonly<Record<PhotoId, Picture>>;
  /** Where badges stand, reckoned at build. */
  readonly badges: readonly Badge[];
  readonly words: Readonly<Record<Language, Words>>;
}

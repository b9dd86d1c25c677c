/** What the page fetches to come alive: the facts, the pictures, the marks and the words, without the shapes. */
import type { Atlas, Language } from "../atlas/atlas.ts";
import type { Picture } from "../atlas/picture.ts";
import type { Painted } from "../embed/painted.ts";
import type { Marks } from "../look/marks/marks.ts";
import type { Words } from "../words/words.ts";

export interface Published {
  readonly atlas: Atlas;
  readonly pictures: readonly Picture[];
  /** What stands where on the map, reckoned at build. */
  readonly marks: Readonly<Record<Language, Marks>>;
  /** Which pictures the site has for other people's pages. */
  readonly painted: Painted;
  readonly words: Readonly<Record<Language, Words>>;
  /** The file of the map's other languages, beside the scripts (`languages.ts`); none where all are here. */
  readonly others?: string;
}

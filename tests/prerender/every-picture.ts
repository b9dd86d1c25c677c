/** What is painted where nothing is lacking. */
import type { Atlas } from "../../src/atlas/atlas.ts";
import type { Painted } from "../../src/embed/painted.ts";
import { paintable } from "../../src/prerender/pictures/plan/paintable.ts";
import { allWords } from "../../src/words/words.ts";

export function everyPicture(atlas: Atlas): Painted {
  const type = { written: (text: string) => text, lacking: () => [] };
  const [kits, initiatives] = [atlas.places.map(({ id }) => id), atlas.initiatives.map(({ id }) => id)];
  return paintable({ atlas, words: allWords }, () => type, { wish: "all", kits, initiatives });
}

/** What kind of place a place is, said beside its name. */
import type { Language, Place } from "../atlas/atlas.ts";
import { say } from "../atlas/questions.ts";

/** The kind of a place; `null` where its name ends with it and says so by itself: 西镇, 镇; “West District, Testland”, “District”. */
export function kindBesideName({ name, kind }: Place, language: Language): string | null {
  const said = say(kind, language);
  const parts = say(name, language).split(/[,，]/);
  const ends = (part: string) => part.trim().toLowerCase().endsWith(said.toLowerCase());
  return parts.some(ends) ? null : said;
}

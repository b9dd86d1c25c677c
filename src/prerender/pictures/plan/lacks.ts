/** What the pictures leave out of the facts, and why, for whoever builds the site. */
import type { Atlas, Language } from "../../../atlas/atlas.ts";
import { say } from "../../../atlas/questions.ts";
import { OMISSION, standsAlone } from "../../../painting/type/scripts.ts";
import type { CaseOf } from "../../../painting/type/typecase.ts";
import { textsInPictures } from "./texts.ts";

const MOST_PLACES = 8;
const MOST_CHARACTERS = 24;

/** Scripts that are more than one outline beside the next, by their names in Unicode. */
const scripts = [
  ...[
    "Arabic",
    "Hebrew",
    "Syriac",
    "Thaana",
    "Nko",
    "Devanagari",
    "Bengali",
    "Gurmukhi",
    "Gujarati",
    "Oriya",
  ],
  ...["Tamil", "Telugu", "Kannada", "Malayalam", "Sinhala", "Tibetan", "Thai", "Lao", "Myanmar", "Khmer"],
  ...["Mongolian", "Phags_Pa", "New_Tai_Lue", "Tai_Le", "Tai_Tham", "Javanese", "Balinese", "Hangul"],
].map((name) => [name.replaceAll("_", " "), new RegExp(`\\p{scx=${name}}`, "u")] as const);

/** A sentence for each script that is not set, and one for the characters that no font has. */
export function lacksIn(
  atlas: Atlas,
  caseOf: CaseOf,
  languages: readonly Language[],
  kits: boolean,
  cards: boolean,
): readonly string[] {
  const wheres = new Map<string, Set<string>>();
  const characters = new Map<string, Set<string>>();
  for (const { text, where } of textsInPictures(atlas, kits, cards)) {
    for (const told of new Set(languages.map((language) => say(text, language)))) {
      const language = languages.find((each) => say(text, each) === told)!;
      for (const character of caseOf(language).lacking(told)) {
        const why = standsAlone(character) ? "" : scriptOf(character);
        wheres.set(why, (wheres.get(why) ?? new Set()).add(where));
        characters.set(why, (characters.get(why) ?? new Set()).add(character));
      }
    }
  }
  return [...wheres].map(([script, where]) => {
    const listed = first([...characters.get(script)!].map(named), MOST_CHARACTERS);
    const places = first([...where], MOST_PLACES);
    const left = `In the pictures ${OMISSION} stands for words with them, and nothing for signs: ${places}.`;
    return script === ""
      ? `No font of this machine has ${listed}. ${left} Install one that has, and build again.`
      : `${script} is not set in pictures, which would need its letters joined, stacked or turned: ${listed}. ${left}`;
  });
}

function scriptOf(cluster: string): string {
  return scripts.find(([, of]) => of.test(cluster))?.[0] ?? "What is made of several characters";
}

function named(cluster: string): string {
  const codes = [...cluster].map((character) => {
    return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}`;
  });
  return `${cluster} (${codes.join(" ")})`;
}

function first(all: readonly string[], most: number): string {
  const more = all.length - most;
  return all.slice(0, most).join(", ") + (more > 0 ? ` and ${more} more` : "");
}

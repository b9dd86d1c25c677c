/** The languages there are sentences in: the one list, from which a type error follows wherever one of them has none. */
export const tongues = ["zh", "zh-Hant", "en"] as const;

export type Tongue = (typeof tongues)[number];

/** What is said in each language. */
export type InEachTongue<T> = Readonly<Record<Tongue, T>>;

/** What is said in a language, of which a map has only such as there are sentences in. */
export function saidIn<T>(all: InEachTongue<T>, language: string): T {
  return all[tongueOf(language)];
}

/** A map's language as one that there are sentences in. */
export function tongueOf(language: string): Tongue {
  const found = tongues.find((tongue) => tongue === language);
  if (found) return found;
  throw new Error(`There are no sentences in "${language}"; there are in ${tongues.join(", ")}`);
}

/**
 * Of some languages those that stand beside each other where a page says everything in all of them: of one language in two
 * scripts the first, since who reads one reads the other.
 */
export function besideEachOther(languages: readonly string[]): readonly Tongue[] {
  const stem = (language: string) => language.split("-")[0];
  return tongues
    .filter((tongue) => languages.includes(tongue))
    .sort((one, other) => languages.indexOf(one) - languages.indexOf(other))
    .filter((tongue, index, all) => all.findIndex((each) => stem(each) === stem(tongue)) === index);
}

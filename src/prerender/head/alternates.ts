import type { Published } from "../../ui/published.ts";
import { type Page, pathOf } from "../../view/page.ts";

/** The same page for readers of another language. */
export interface Alternate {
  /** A language's tag, or `x-default`: for readers of none of the map's. */
  readonly hreflang: string;
  /** From the site's root. */
  readonly path: string;
}

/** A page in every language of the map, its own among them, as search engines want it; none where there is no other. */
export function alternatesOf(
  page: Page,
  { atlas, words }: Pick<Published, "atlas" | "words">,
): readonly Alternate[] {
  const { languages } = atlas.map;
  if (languages.length === 1) return [];
  const inLanguage = (language: Page["language"]) => pathOf({ ...page, language }, atlas);
  return [
    ...languages.map((language) => ({ hreflang: words[language]!.tag, path: inLanguage(language) })),
    { hreflang: "x-default", path: inLanguage(languages[0]) },
  ];
}

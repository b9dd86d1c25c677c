/** The languages of a map: tags as BCP 47 writes them, for which the interface has sentences. */
import type { Language } from "../atlas.ts";
import { itemsOf, type Passage, report } from "./text/json.ts";
import { isTold, type Kind, list, memberAsMeant, mustBe, oneOf } from "./text/kinds.ts";
import { didYouMean } from "./text/spelling.ts";

type Languages = readonly [Language, ...Language[]];

/** `spoken`: the languages that the interface has sentences for; any will do where they are not told. */
export function languages(spoken: readonly Language[] | undefined): Kind<Languages> {
  const each = language(spoken);
  return {
    what: `a list of languages, each ${each.what}`,
    read: (spot) => {
      const read = list(each, 1).read(spot);
      const twice = itemsOf(spot).filter((item, index) => read && read.indexOf(String(item.value)) < index);
      for (const item of twice) report(item, `must name each language once; "${item.value}" is named before`);
      return twice.length > 0 ? undefined : (read as Languages | undefined);
    },
  };
}

/** The languages that map.json names, told nothing of; none where any of them is none. */
export function languagesNamedIn(
  root: Passage | undefined,
  keys: readonly string[],
  spoken: readonly Language[] | undefined,
): readonly Language[] {
  const spot = root && memberAsMeant(root, "languages", keys);
  const named = spot ? itemsOf(spot).map(({ value }) => value) : [];
  return named.every((value) => isLanguage(value, spoken)) ? [...new Set(named as Language[])] : [];
}

function language(spoken: readonly Language[] | undefined): Kind<Language> {
  const what = spoken
    ? `${oneOf(spoken).what}, for which the interface has sentences`
    : 'a language as BCP 47 writes it, such as "en" or "zh-Hant"';
  return {
    what,
    read: (spot) => {
      const { value } = spot;
      if (isTold(value)) return undefined;
      if (isLanguage(value, spoken)) return value;
      return mustBe(spot, what, { hint: typeof value === "string" ? hintFor(value, spoken) : "" });
    },
  };
}

function isLanguage(value: unknown, spoken: readonly Language[] | undefined): value is Language {
  if (typeof value !== "string") return false;
  return spoken ? spoken.includes(value) : canonical(value) === value;
}

function hintFor(value: string, spoken: readonly Language[] | undefined): string {
  const right = canonical(value.replaceAll("_", "-"));
  if (right !== undefined && right !== value && isLanguage(right, spoken))
    return ` (did you mean "${right}"?)`;
  return didYouMean(value, spoken ?? []);
}

/** As BCP 47 writes a tag: `"ZH-hant"` → `"zh-Hant"`; `undefined` where it is none. */
function canonical(tag: string): Language | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

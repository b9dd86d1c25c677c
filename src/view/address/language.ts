/** Which of a map's languages is meant by a tag that came from elsewhere: the page around a frame. */
import type { Language } from "../../atlas/atlas.ts";

/** The one that is called so; else one of the same language in the same script ("zh-HK" is zh-Hant), else one of the same language. */
export function languageMeant(tag: string, languages: readonly Language[]): Language | undefined {
  const [wanted, ...known] = [tag, ...languages].map(kindOf);
  const by = (is: (index: number) => boolean) => languages.find((_, index) => is(index));
  return (
    by((index) => languages[index]!.toLowerCase() === tag.toLowerCase()) ??
    (wanted &&
      (by((index) => known[index]?.language === wanted.language && known[index].script === wanted.script) ??
        by((index) => known[index]?.language === wanted.language)))
  );
}

function kindOf(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag.replaceAll("_", "-")).maximize();
  } catch {
    return undefined; // no tag at all
  }
}

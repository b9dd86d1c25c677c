/** The style of a page that shows no map: the map's colours and type, light and dark, then its own rules. */
import type { Language } from "../../atlas/atlas.ts";
import base from "../../ui/style/base.css?raw";
import { letteringStyle, minified, systemColours } from "../style.ts";

export function pageStyle(rules: string, languages: readonly Language[]): string {
  return minified(
    "page.css",
    [":root{color-scheme:light dark}", systemColours(), letteringStyle(languages), base, rules].join("\n"),
  );
}

/** The style of a page that shows no map: the map's colours and type, light and dark, then its own rules. */
import base from "../../ui/style/base.css?raw";
import { minified, systemColours } from "../style.ts";

export function pageStyle(rules: string): string {
  return minified("page.css", [":root{color-scheme:light dark}", systemColours(), base, rules].join("\n"));
}

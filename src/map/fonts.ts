/**
 * The fonts of the live map's labels: the page's own `--song`, as `look/lettering.ts` has it for each script. A style without
 * `glyphs` is drawn from the reader's fonts: MapLibre takes `text-font` for a CSS family list, and the weight from an English
 * weight word in its first name, which is here the name of no font.
 *
 * Everything on the map is set in one bold Song face of a language: each further Chinese face a phone must load delays the
 * first frame.
 */
import type { ExpressionSpecification } from "maplibre-gl";
import type { Language } from "../atlas/atlas.ts";
import { cssFamilies, letteringIn, letteringOf, type Script, scripts } from "../look/lettering.ts";

/** The font of what a feature says, by the script that it says it in. */
export const itsFont = [
  "match",
  ["get", "script"],
  ...scripts.flatMap((script) => [script, ["literal", fontIn(script)]]),
  ["literal", fontIn("others")],
] as unknown as ExpressionSpecification;

function fontIn(script: Script): readonly string[] {
  return ["Song Bold", ...letteringIn(script).faces.song];
}

/** The same face for a canvas: `700 15px "Songti SC",…`. */
export function canvasFont(language: Language, sizePx: number): string {
  return `700 ${sizePx}px ${cssFamilies(letteringOf(language).faces.song)}`;
}

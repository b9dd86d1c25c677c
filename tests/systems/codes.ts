/** The codes of the dialog, by what the table calls them. */
import {
  addressCode,
  bareFrameCode,
  elementCode,
  frameCode,
  oembedCode,
  pictureCode,
  scriptCode,
} from "../../src/embed/codes.ts";
import type { EmbedPlace } from "../browser/host-articles.ts";

/** What is pasted, by name: HTML, but for the addresses. */
export function codesOf(embed: EmbedPlace) {
  const fit = embed("sanzao");
  const grown = embed("sanzao", { height: "auto" });
  return {
    frame: frameCode(fit),
    "bare frame": bareFrameCode(fit),
    script: scriptCode(grown),
    element: elementCode(grown),
    picture: pictureCode(fit),
    "light picture": pictureCode(embed("sanzao", { scheme: "light" })),
    address: addressCode(fit),
    oembed: oembedCode(fit),
  } as const;
}

export type Codes = ReturnType<typeof codesOf>;
export type Code = keyof Codes;

/** How a code stands in what a system stores: an address is a paragraph of text. */
export function asHtml(code: Code, written: string): string {
  return code === "address" || code === "oembed" ? `<p>${written.replaceAll("&", "&amp;")}</p>` : written;
}

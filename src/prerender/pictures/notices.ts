/** What the pictures have to say to whoever builds the site. */

export function noFont(folders: readonly string[]): string {
  return (
    "No pictures were made (stills, cards, WeChat kits): none of the fonts on this machine can write the map's " +
    "Chinese texts. Install one, e.g. the package fonts-noto-cjk (Debian, Ubuntu), noto-cjk-fonts or " +
    `google-noto-sans-cjk-fonts (elsewhere), and build again. Looked in ${folders.join(", ")}.`
  );
}

export function unwritten(characters: readonly string[]): string {
  const listed = characters.map((character) => `${character} (U+${code(character)})`).join(", ");
  return `The pictures leave a blank for ${listed}: the fonts on this machine cannot write ${characters.length === 1 ? "it" : "them"}.`;
}

export const noAddress =
  "No WeChat kits were made: their QR codes and links need the address the site will have. " +
  "Set the environment variable SITE_ADDRESS to it, e.g. SITE_ADDRESS=https://example.org/map/, and build again.";

export function badAddress(address: string): string {
  return (
    `No WeChat kits were made: the site's address is ${JSON.stringify(address)}, and must be a whole one that begins ` +
    "with https:// or http://. Set the environment variable SITE_ADDRESS, e.g. SITE_ADDRESS=https://example.org/map/."
  );
}

function code(character: string): string {
  return character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0");
}

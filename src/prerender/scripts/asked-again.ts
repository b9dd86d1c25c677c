/**
 * Lets every import() of a built script end its address in what `again` says at that moment: a module that did not come is
 * asked for by another address (src/late/late.ts), since engines remember the one that failed. What Vite says besides of
 * style sheets to fetch first is left out: these scripts have none.
 */
export function askedAgain(code: string): string {
  return code
    .replace(/\bimport\(([`"'])(\.\/[\w-]+\.js)\1\)/g, 'import("$2"+self.again)')
    .replaceAll(",[],import.meta.url)", ")");
}

/** The facts' table of contents; `build.mjs` says where geo/ is. */
declare module "geo/map.json" {
  import type { Text } from "./facts.ts";

  const map: {
    readonly title: Text;
    readonly lede?: Text;
    readonly home: string;
    readonly order: readonly string[];
    readonly frame: [west: number, south: number, east: number, north: number];
    readonly notices: readonly Text[];
    readonly attribution: readonly { readonly text: Text }[];
  };
  export default map;
}

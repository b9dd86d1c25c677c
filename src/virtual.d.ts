/** What the build knows of geo/, as files the page may fetch. Made by `prerender/plugin.ts`. */
declare module "virtual:atlas" {
  export function loadAtlas(again: string): Promise<import("./ui/published.ts").Published>;
  export function loadShapes(again: string): Promise<import("./atlas/atlas.ts").Shapes>;
}

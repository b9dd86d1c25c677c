/** What the build knows of geo/, as files the page may fetch. Made by `prerender/plugin.ts`. */
declare module "virtual:atlas" {
  export function loadAtlas(): Promise<import("./ui/published.ts").Published>;
  export function loadShapes(): Promise<import("./atlas/atlas.ts").Shapes>;
}

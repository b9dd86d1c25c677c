/** An archipelago: one place of very many islands, as a coast drawn closely has them. */
import type { LonLat } from "../../src/atlas/atlas.ts";
import { chance, degrees, geoTexts, ringOf } from "./geo-texts.ts";

const WEST = 120e5;
const SOUTH = 29e5;
const STEP = 1000; // of the five-decimal grid: about a kilometre from island to island
const RADIUS = 400;

/** The files of a world whose one place within the home is made of so many islands, each with so many corners. */
export function islandGeo(islands: number, corners = 40): Record<string, string> {
  const polygons = Array.from({ length: islands }, (_, island) => [islandRing(island, islands, corners)]);
  const side = Math.ceil(Math.sqrt(islands)) * STEP;
  const sea = ringOf([
    degrees(WEST - STEP),
    degrees(SOUTH - STEP),
    degrees(WEST + side),
    degrees(SOUTH + side),
  ]);
  return geoTexts({
    places: [
      { id: "sea", polygons: [[sea]], label: sea[0]! },
      { id: "isles", polygons, label: middleOf(0, islands) },
    ],
  });
}

function islandRing(island: number, islands: number, corners: number): LonLat[] {
  const [x, y] = middleOf(island, islands).map((each) => each * 1e5) as [number, number];
  const ring = Array.from({ length: corners }, (_, corner): LonLat => {
    const angle = (2 * Math.PI * corner) / corners;
    const radius = RADIUS * (0.7 + 0.3 * chance(island, corner));
    return [degrees(x + radius * Math.cos(angle)), degrees(y + radius * Math.sin(angle))];
  });
  return [...ring, ring[0]!];
}

function middleOf(island: number, islands: number): LonLat {
  const columns = Math.ceil(Math.sqrt(islands));
  return [degrees(WEST + STEP * (island % columns)), degrees(SOUTH + STEP * Math.floor(island / columns))];
}

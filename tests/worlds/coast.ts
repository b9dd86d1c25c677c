/** A shore with a corner at every step of the five-decimal grid: as many corners as a test asks for, all of them right. */
import type { LonLat } from "../../src/atlas/atlas.ts";
import { chance, degrees, geoTexts, type InitiativeSketch, ringOf } from "./geo-texts.ts";

const WEST = 100e5;
const SOUTH = 20e5;
const DEPTH = 50_000; // of the five-decimal grid: the land behind the shore
const SWING = 400;

/** The files of a world whose one place within the home has a shore of so many corners, and so many initiatives near it. */
export function coastGeo(corners: number, initiatives = 0): Record<string, string> {
  const shore = Array.from({ length: corners }, (_, step): LonLat => {
    return [degrees(WEST + corners - step), degrees(SOUTH + DEPTH + SWING * chance(step))];
  });
  const [west, south, east] = [degrees(WEST), degrees(SOUTH), degrees(WEST + corners)];
  const ring: LonLat[] = [[west, south], [east, south], ...shore, [west, south]];
  const near = Array.from({ length: initiatives }, (_, index): InitiativeSketch => {
    const step = Math.floor((corners * (index + 0.5)) / initiatives);
    return {
      id: `pier-${index}`,
      at: [degrees(WEST + step), degrees(SOUTH + DEPTH + 2 * SWING)],
      accuracyKm: 5,
    };
  });
  const sea = ringOf([west, south, east, degrees(SOUTH + 2 * DEPTH)]);
  return geoTexts({
    places: [
      { id: "sea", polygons: [[sea]], label: [west, south] },
      {
        id: "shore",
        polygons: [[ring]],
        label: [degrees(WEST + corners / 2), degrees(SOUTH + DEPTH / 2)],
        initiatives: near,
      },
    ],
  });
}

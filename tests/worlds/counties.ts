/** A province of counties side by side, whose winding borders are drawn once and shared, or drawn twice with slivers. */
import type { LonLat } from "../../src/atlas/atlas.ts";
import { chance, degrees, geoTexts, type PlaceSketch, ringOf } from "./geo-texts.ts";

const WEST = 100e5;
const SOUTH = 25e5;
const SIDE = 20_000; // of the five-decimal grid: some 20 km

export interface CountiesSketch {
  readonly columns: number;
  readonly rows: number;
  /** Corners on each side of a county. */
  readonly corners: number;
  /** Whether each county draws its borders by itself, a little beside its neighbours'. */
  readonly apart?: boolean;
}

/** The files of a world of `columns` × `rows` counties, `county-0`, `county-1`, … */
export function countyGeo(sketch: CountiesSketch): Record<string, string> {
  const { columns, rows } = sketch;
  const counties = Array.from({ length: columns * rows }, (_, index) =>
    county(sketch, index % columns, Math.floor(index / columns)),
  );
  const province = ringOf([
    degrees(WEST - SIDE),
    degrees(SOUTH - SIDE),
    degrees(WEST + SIDE * (columns + 1)),
    degrees(SOUTH + SIDE * (rows + 1)),
  ]);
  return geoTexts({
    places: [{ id: "province", polygons: [[province]], label: province[0]! }, ...counties],
  });
}

function county(sketch: CountiesSketch, column: number, row: number): PlaceSketch {
  const whose = sketch.apart ? row * sketch.columns + column + 1 : 0;
  const south = border(sketch, column, row, "east", whose);
  const east = border(sketch, column + 1, row, "north", whose);
  const north = border(sketch, column, row + 1, "east", whose).reverse();
  const west = border(sketch, column, row, "north", whose).reverse();
  const ring = [south, east, north, west].flatMap((line) => line.slice(1));
  const [x, y] = [WEST + SIDE * (column + 0.5), SOUTH + SIDE * (row + 0.5)];
  return {
    id: `county-${row * sketch.columns + column}`,
    polygons: [[[ring.at(-1)!, ...ring]]],
    label: [degrees(x), degrees(y)],
  };
}

/** A side of a county from its south-western corner on. It swings least near its ends, so that borders meet only there. */
function border(
  { corners }: CountiesSketch,
  column: number,
  row: number,
  toward: "east" | "north",
  whose: number,
): LonLat[] {
  const [x, y] = [WEST + SIDE * column, SOUTH + SIDE * row];
  return Array.from({ length: corners + 1 }, (_, corner): LonLat => {
    const along = (SIDE * corner) / corners;
    const room = Math.min(along, SIDE - along) * 0.3;
    const drift = whose === 0 ? 0 : 0.02 * chance(whose, column, row, corner);
    const aside = room * (2 * chance(column, row, corner, toward === "east" ? 1 : 2) - 1 + drift);
    return toward === "east"
      ? [degrees(x + along), degrees(y + aside)]
      : [degrees(x + aside), degrees(y + along)];
  });
}

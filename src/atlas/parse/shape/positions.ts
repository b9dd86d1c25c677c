import type { Box, LonLat } from "../../atlas.ts";
import { itemsOf, report, type Spot } from "../text/json.ts";
import { type Kind, mustBe, shown } from "../text/kinds.ts";
import { boxContains } from "./geometry.ts";

/** A position within the bounds of the map; without bounds, anywhere on earth. */
export function lonLat(bounds: Box | undefined): Kind<LonLat> {
  return {
    what,
    read: (spot) => {
      const read = numbersOf(spot, 2);
      if (!read) return mustBe(spot, what);
      const position: LonLat = [read[0]!, read[1]!];
      const wrong = faultOf(position, bounds);
      if (!wrong) return position;
      report(spot, wrong.text);
      return undefined;
    },
  };
}

/** A row of positions. Where many have the same fault, as when a whole layer is swapped, the first one tells it. */
export function lonLats(spot: Spot, bounds: Box | undefined): readonly LonLat[] | undefined {
  const faulty = new Map<Fault["kind"], { at: Spot; fault: Fault; more: number }>();
  const positions = itemsOf(spot).map((item): LonLat => {
    const read = numbersOf(item, 2);
    const position: LonLat = [read?.[0] ?? 0, read?.[1] ?? 0];
    const fault: Fault | undefined = read
      ? faultOf(position, bounds)
      : { kind: "no position", text: `must be ${what}, got ${shown(item)}` };
    const known = fault && faulty.get(fault.kind);
    if (known) known.more++;
    else if (fault) faulty.set(fault.kind, { at: item, fault, more: 0 });
    return position;
  });
  for (const { at, fault, more } of faulty.values())
    report(at, more > 0 ? `${fault.text} (and ${more} more of this ring)` : fault.text);
  return faulty.size > 0 ? undefined : positions;
}

/** A box `[west, south, east, north]`, as in RFC 7946. */
export const box: Kind<Box> = {
  what: "a box [west, south, east, north] in degrees",
  read: (spot) => {
    const read = numbersOf(spot, 4);
    if (!read) return mustBe(spot, box.what);
    const [west, south, east, north] = [read[0]!, read[1]!, read[2]!, read[3]!];
    const fault = faultOf([west, south], undefined) ?? faultOf([east, north], undefined);
    if (fault) report(spot, fault.text);
    else if (west >= east || south >= north)
      report(spot, `must be ${box.what}: west of east, south of north, got ${print(read)}`);
    else return [west, south, east, north];
    return undefined;
  },
};

/** `[113.2, 22.1]`, as errors write positions and boxes. */
export function print(numbers: readonly number[]): string {
  return `[${numbers.join(", ")}]`;
}

const what = "a position [longitude, latitude], two numbers";

const earth: Box = [-180, -90, 180, 90];

interface Fault {
  readonly kind: "no position" | "swapped" | "off the earth" | "out of bounds" | "decimals";
  readonly text: string;
}

function faultOf(position: LonLat, bounds: Box | undefined): Fault | undefined {
  const [lon, lat] = position;
  const got = print(position);
  const swapped = print([lat, lon]);
  const rounded = position.map(toFiveDecimals);
  const area = bounds ?? earth;
  if (!boxContains(area, position) && boxContains(area, [lat, lon])) {
    const text = `looks like latitude, longitude; GeoJSON puts longitude first: must be ${swapped}, got ${got}`;
    return { kind: "swapped", text };
  }
  if (!boxContains(earth, position))
    return { kind: "off the earth", text: `must be on earth, within ${print(earth)}, got ${got}` };
  if (!boxContains(area, position))
    return {
      kind: "out of bounds",
      text: `must be within the bounds ${print(area)} of geo/map.json, got ${got}`,
    };
  if (rounded.some((degrees, i) => degrees !== position[i]))
    return { kind: "decimals", text: `must have five decimals at most: ${print(rounded)}, got ${got}` };
  return undefined;
}

function toFiveDecimals(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}

function numbersOf(spot: Spot, length: number): readonly number[] | undefined {
  const values = itemsOf(spot).map((item) => item.node.value as unknown);
  return values.length === length && values.every(isNumber) ? values : undefined;
}

function isNumber(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value);
}

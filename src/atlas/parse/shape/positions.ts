import type { Box, LonLat } from "../../atlas.ts";
import { itemAt, listOf, type Passage, report } from "../text/json.ts";
import { isTold, type Kind, mustBe, shown } from "../text/kinds.ts";

/** A position within the bounds of the map; without bounds, anywhere on earth. */
export function lonLat(bounds: Box | undefined): Kind<LonLat> {
  return {
    what,
    read: (spot) => {
      const { value } = spot;
      if (!isPosition(value))
        return isAnyTold(value) ? undefined : mustBe(spot, what, { hint: hintOf(spot) });
      const fault = faultOf(value, bounds);
      if (!fault) return value;
      report(spot, fault.text, { like: fault.kind });
      return undefined;
    },
  };
}

/** A row of positions. Where many have the same fault, as when a whole layer is swapped, the first one tells it. */
export function lonLats(spot: Passage, bounds: Box | undefined): readonly LonLat[] | undefined {
  const faulty = new Map<Fault["kind"], { at: number; fault: Fault; more: number }>();
  let isWhole = true;
  listOf(spot).forEach((value, index) => {
    const fault = isPosition(value) ? faultOf(value, bounds) : noPosition;
    if (!fault) return;
    isWhole = false;
    if (isAnyTold(value)) return;
    const known = faulty.get(fault.kind);
    if (known) known.more++;
    else faulty.set(fault.kind, { at: index, fault, more: 0 });
  });
  for (const { at, fault, more } of faulty.values()) {
    const item = itemAt(spot, at);
    const text = fault === noPosition ? `must be ${what}, got ${shown(item)}${hintOf(item)}` : fault.text;
    report(item, more > 0 ? `${text} (and ${more} more of this ring)` : text, { like: fault.kind });
  }
  return isWhole ? (spot.value as readonly LonLat[]) : undefined;
}

/** A box `[west, south, east, north]`, as in RFC 7946. */
export const box: Kind<Box> = {
  what: "a box [west, south, east, north] in degrees",
  read: (spot) => {
    const read = listOf(spot);
    if (read.length !== 4 || !read.every(isNumber))
      return isAnyTold(spot.value) ? undefined : mustBe(spot, box.what);
    const [west, south, east, north] = [read[0]!, read[1]!, read[2]!, read[3]!];
    const fault = faultOf([west, south], undefined) ?? faultOf([east, north], undefined);
    if (fault) report(spot, fault.text);
    else if (west > east && west - east > 180) report(spot, `${antimeridian}, got ${print(read)}`);
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

/** Why nothing may cross 180°, as errors say it. */
export const antimeridian =
  "must not cross the antimeridian (180°): a map runs from its west to its east, and its shapes would tear there; cut the shape at 180° and leave out what lies beyond";

interface Fault {
  readonly kind: "no position" | "swapped" | "off the earth" | "antimeridian" | "out of bounds" | "decimals";
  readonly text: string;
}

const noPosition: Fault = { kind: "no position", text: "" };

function faultOf(position: LonLat, bounds: Box | undefined): Fault | undefined {
  const [lon, lat] = position;
  const area = bounds ?? earth;
  if (boxContains(area, position)) {
    if (toFiveDecimals(lon) === lon && toFiveDecimals(lat) === lat) return undefined;
    const rounded = print(position.map(toFiveDecimals));
    const text = `must have five decimals at most: ${rounded}, got ${print(position)}; "npm run format" rounds it`;
    return { kind: "decimals", text };
  }
  const got = `got ${print(position)}`;
  if (boxContains(area, [lat, lon])) {
    const swapped = `must be ${print([lat, lon])}`;
    const text = `looks like latitude, longitude; GeoJSON puts longitude first: ${swapped}, ${got}`;
    return { kind: "swapped", text };
  }
  if (Math.abs(lon) > 180 && Math.abs(lon) <= 360 && Math.abs(lat) <= 90)
    return { kind: "antimeridian", text: `${antimeridian}, ${got}` };
  if (!boxContains(earth, position))
    return { kind: "off the earth", text: `must be on earth, within ${print(earth)}, ${got}` };
  const within = `must be within the bounds ${print(area)} of map.json`;
  return { kind: "out of bounds", text: `${within}, ${got}` };
}

function toFiveDecimals(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}

function isPosition(value: unknown): value is LonLat {
  return Array.isArray(value) && value.length === 2 && isNumber(value[0]) && isNumber(value[1]);
}

function hintOf(spot: Passage): string {
  const hasHeight = [3, 4].includes(listOf(spot).length) && listOf(spot).every(isNumber);
  return hasHeight ? '; "npm run format" leaves the height out' : "";
}

function isNumber(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value);
}

function isAnyTold(value: unknown): boolean {
  return Array.isArray(value) && value.some(isTold);
}

/** Whether a position lies in a box, or on its edge. */
export function boxContains([west, south, east, north]: Box, [lon, lat]: LonLat): boolean {
  return west <= lon && lon <= east && south <= lat && lat <= north;
}

import type { Box, LonLat, PlaceId, Text } from "../../atlas.ts";
import type { Names } from "../names.ts";
import { isObject, itemAt, member, type Passage, report } from "../text/json.ts";
import type { Kind } from "../text/kinds.ts";
import { kmOutside } from "./distance.ts";
import { type Edges, GRID } from "./edges.ts";
import { standingOf } from "./inside.ts";
import { boxContains, print } from "./positions.ts";

/** What a layer is checked against. */
export interface Surroundings {
  readonly names: Names;
  /** What a text of the map is. */
  readonly text: Kind<Text>;
  readonly home: string | undefined;
  readonly frame: Box | undefined;
  readonly bounds: Box | undefined;
}

/** A town's name stands in the town; the district's anywhere in the frame. */
export function expectLabel(
  spot: Passage,
  label: LonLat,
  id: PlaceId,
  own: Edges | undefined,
  around: Surroundings,
) {
  const { frame, home } = around;
  if (home === undefined) return; // map.json is wrong: nobody knows which place is the district
  const got = `got ${print(label)}`;
  if (id !== home && own && standingOf(own, label[0] * GRID, label[1] * GRID) === "outside")
    report(spot, `must lie inside the shape of "${id}", ${got}`, { like: "must lie inside the shape" });
  if (id === home && frame && !boxContains(frame, label))
    report(spot, `must lie inside the frame ${print(frame)} of map.json, ${got}`);
}

/** A point says how exact it is; where there is no point there is nothing to be exact. */
export function expectAccuracy(properties: Passage, geometry: Passage, accuracyKm: number | null): void {
  if (isObject(geometry.value) && accuracyKm === null)
    report(properties, "is missing; it must say how many km the point may be off", { missing: "accuracyKm" });
  if (geometry.value === null && accuracyKm !== null)
    report(
      member(properties, "accuracyKm") ?? properties,
      "must be left out where geometry is null: there is no point",
    );
}

/** Points are approximate: they may lie outside their place, but no farther than they may be off. */
export function expectInside(
  spot: Passage,
  positions: readonly LonLat[],
  accuracyKm: number,
  place: PlaceId,
  ground: Edges,
): void {
  const coordinates = member(spot, "coordinates");
  positions.forEach((position, i) => {
    const km = kmOutside(ground, position);
    if (!coordinates || km <= accuracyKm) return;
    const isList = Array.isArray(itemAt(coordinates, i).value);
    const far = km < 0.01 ? "less than 0.01" : km.toFixed(2);
    const text = `is ${far} km outside "${place}"; it may be outside by its accuracyKm (${accuracyKm}) at most`;
    report(isList ? itemAt(coordinates, i) : coordinates, text, { like: "is outside" });
  });
}

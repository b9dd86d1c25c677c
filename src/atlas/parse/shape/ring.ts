import type { Box, LonLat } from "../../atlas.ts";
import { itemAt, listOf, type Passage, report } from "../text/json.ts";
import { mustBe } from "../text/kinds.ts";
import { edgesOf } from "./edges.ts";
import { meetings, turning } from "./meetings.ts";
import { antimeridian, lonLats, print } from "./positions.ts";

/** A ring of a shape, and where it stands. */
export interface Ring {
  readonly spot: Passage;
  /** Which of the shape's polygons it belongs to. */
  readonly polygon: number;
  readonly isHole: boolean;
  readonly positions: readonly LonLat[];
}

/** Reads one ring on its own: closed, with no position twice in a row, in its direction. */
export function ringOf(
  spot: Passage,
  isHole: boolean,
  polygon: number,
  bounds: Box | undefined,
): Ring | undefined {
  if (listOf(spot).length < 4) return mustBe(spot, "a ring, a list of four positions or more");
  const positions = lonLats(spot, bounds);
  if (!positions) return undefined;
  const [first, last] = [positions[0]!, positions[positions.length - 1]!];
  if (!isSame(first, last)) {
    const text = `must close its ring where it begins, at ${print(first)}, got ${print(last)}; ${mended}`;
    report(itemAt(spot, positions.length - 1), text, { like: "must close its ring" });
    return undefined;
  }
  for (let i = 1; i < positions.length; i++) {
    const [before, here] = [positions[i - 1]!, positions[i]!];
    if (isSame(here, before)) {
      const text = `must not repeat the position before it, ${print(here)}; ${mended}`;
      report(itemAt(spot, i), text, { like: "must not repeat" });
      return undefined;
    }
    if (Math.abs(here[0] - before[0]) > 180) {
      const text = `${antimeridian}, got an edge from ${print(before)} to ${print(here)}`;
      report(itemAt(spot, i), text, { like: "antimeridian" });
      return undefined;
    }
  }
  const ring: Ring = { spot, polygon, isHole, positions };
  return runsRight(ring) ? ring : undefined;
}

/** RFC 7946, 3.1.6: exterior rings run counter-clockwise, holes clockwise. */
function runsRight({ spot, isHole, positions }: Ring): boolean {
  const turn = turning(positions);
  if (isHole ? turn < 0 : turn > 0) return true;
  // A ring that crosses itself may turn either way, or neither: its crossing is the thing to mend.
  if (meetings(edgesOf([positions])).length > 0) return true;
  const [right, wrong] = isHole
    ? ["clockwise (a hole)", "counter-clockwise"]
    : ["counter-clockwise (an outer ring)", "clockwise"];
  report(spot, `must run ${right}, but runs ${wrong}; ${mended}`);
  return false;
}

const mended = '"npm run format" mends it';

function isSame(a: LonLat, b: LonLat): boolean {
  return a[0] === b[0] && a[1] === b[1];
}

/**
 * What of the map lies under a point of the canvas. It is reckoned from the facts and the camera alone: asked of the
 * library, which looks through all that is drawn, it would take longer than whatever else a tap brings about.
 */
import type { InitiativeId, LonLat, Place, PlaceId, Shapes } from "../../atlas/atlas.ts";
import { say } from "../../atlas/questions.ts";
import type { Badge } from "../../look/badges.ts";
import {
  badgeRadius,
  badgeRing,
  countDrop,
  countRadius,
  latinScale,
  sizeAt,
  sizes,
  touchTarget,
} from "../../look/sizes.ts";
import type { Store } from "../../store/store.ts";
import { tallyFor } from "../../view/tally.ts";
import { LINE_EM } from "../layers/names.ts";
import { isInside } from "./inside.ts";

export interface Point {
  readonly x: number;
  readonly y: number;
}

export type Thing = { readonly initiative: InitiativeId } | { readonly place: PlaceId };

/** The canvas as its camera shows it; MapLibre's map is one. */
export interface Canvas {
  getZoom(): number;
  project(at: [lon: number, lat: number]): Point;
  unproject(point: [x: number, y: number]): { readonly lng: number; readonly lat: number };
}

export interface Drawn {
  readonly shapes: Shapes;
  readonly badges: readonly Badge[];
}

const FIRST_SQUARE = "\u2e80"; // the CJK radicals, and all of Han and kana after them

/**
 * The nearest badge within reach, else the place of the nearest name or count, else the place whose ground it is. A mouse
 * means what is exactly under it, a finger what is near.
 */
export function lookUnder(canvas: Canvas, store: Store, drawn: Drawn) {
  const { atlas } = store;
  const towns = atlas.places.filter(({ id }) => id !== atlas.map.home);
  const tally = () => tallyFor(atlas, store.get().view.filter);

  return (point: Point, byMouse: boolean): Thing | null => {
    const initiative = badgeAt(point, byMouse ? badgeRadius + badgeRing : touchTarget / 2);
    if (initiative) return { initiative };
    const place = nameAt(point, byMouse ? 0 : touchTarget / 2) ?? groundAt(point);
    return place ? { place: place.id } : null;
  };

  function badgeAt(point: Point, reachPx: number): InitiativeId | undefined {
    const { passing } = tally();
    const shown = drawn.badges.filter(({ initiative }) => passing.has(initiative));
    const away = ({ at, offsetPx: [right, down] }: Badge) => {
      const { x, y } = spotOf(at);
      return Math.hypot(x + right - point.x, y + down - point.y);
    };
    return nearest(shown, away, reachPx)?.initiative;
  }

  function nameAt(point: Point, leastPx: number): Place | undefined {
    const { withoutPoint } = tally();
    const { language } = store.get().view;
    const em = sizeAt(sizes.labelSize, canvas.getZoom()) * (language === "en" ? latinScale : 1);
    const away = ({ id, label, shortName }: Place) => {
      const { x, y } = spotOf(label);
      const [across, down] = [Math.abs(point.x - x), point.y - y];
      const lines = say(shortName, language).split("\n");
      const halfWidth = Math.max(...lines.map((line) => widthEm(line) * em)) / 2;
      const onName =
        across <= Math.max(leastPx, halfWidth) &&
        isBetween(down, (0.5 - lines.length) * LINE_EM * em, (LINE_EM / 2) * em, leastPx);
      const onCount = withoutPoint[id]! > 0 && Math.hypot(across, down - countDrop) <= countRadius;
      return onName || onCount ? Math.hypot(across, down) : Number.POSITIVE_INFINITY;
    };
    return nearest(atlas.places, away, Number.MAX_VALUE);
  }

  function groundAt({ x, y }: Point): Place | undefined {
    const { lng, lat } = canvas.unproject([x, y]);
    return towns.find(
      ({ id, box: [west, south, east, north] }) =>
        lng >= west &&
        lng <= east &&
        lat >= south &&
        lat <= north &&
        isInside([lng, lat], drawn.shapes.places[id]!),
    );
  }

  function spotOf([lon, lat]: LonLat): Point {
    return canvas.project([lon, lat]);
  }
}

/** About how wide a line is set: Han and what is like it take a square, other letters a little over half of one. */
function widthEm(line: string): number {
  return [...line].reduce((sum, letter) => sum + (letter >= FIRST_SQUARE ? 1 : 0.6), 0);
}

function isBetween(value: number, top: number, bottom: number, leastPx: number): boolean {
  return value >= Math.min(-leastPx, top) && value <= Math.max(leastPx, bottom);
}

/** The nearest of those within reach; of equals the first. */
function nearest<T>(all: readonly T[], away: (one: T) => number, reach: number): T | undefined {
  let found: T | undefined;
  let least = reach;
  for (const one of all) {
    const distance = away(one);
    if (distance > least || (found !== undefined && distance === least)) continue;
    found = one;
    least = distance;
  }
  return found;
}

/**
 * What of the map lies under a point of the canvas. It is reckoned from the facts and the camera alone: asked of the
 * library, which looks through all that is drawn, it would take longer than whatever else a tap brings about.
 */
import type { InitiativeId, Language, LonLat, Place, PlaceId, Shapes } from "../../atlas/atlas.ts";
import { placeOf, say, shapeOf } from "../../atlas/questions.ts";
import { saidIn } from "../../atlas/said.ts";
import { badgeRadius, badgeRing, countRadius, countReach, touchTarget } from "../../look/discs.ts";
import { homeSpacingEm, letteringOf, lineEm, lineEms } from "../../look/lettering.ts";
import { type BadgeMark, type Marks, pointsOf, type Standing } from "../../look/marks/marks.ts";
import { countedBy, shownBy } from "../../look/marks/shown.ts";
import { standsIn } from "../../look/tiers/tiers.ts";
import type { Store } from "../../store/store.ts";
import type { Together } from "../../view/aim/aims.ts";
import { tallyFor } from "../../view/tally.ts";
import type { Tier } from "../tier.ts";
import { isInside } from "./inside.ts";

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Of a badge that several share: the first of them, and all of them `together`. */
export type Thing =
  | { readonly initiative: InitiativeId; readonly together?: Together }
  | { readonly place: PlaceId };

/** The canvas as its camera shows it; MapLibre's map is one. */
export interface Canvas {
  project(at: [lon: number, lat: number]): Point;
  unproject(point: [x: number, y: number]): { readonly lng: number; readonly lat: number };
}

export interface Drawn {
  readonly shapes: Shapes;
  readonly marks: Readonly<Record<Language, Marks>>;
  /** The tier the canvas is in just now. */
  readonly tier: () => Tier;
}

/**
 * The nearest badge within reach, else the place of the nearest name or count, else the place whose ground it is. A mouse
 * means what is exactly under it, a finger what is near.
 */
export function lookUnder(canvas: Canvas, store: Store, drawn: Drawn) {
  const { atlas } = store;
  const towns = atlas.places.filter(({ id }) => id !== atlas.map.home);
  const points = pointsOf(atlas);
  const passing = () => tallyFor(atlas, store.get().view.filter).passing;
  const marks = () => drawn.marks[store.get().view.language]!;

  return (point: Point, byMouse: boolean): Thing | null => {
    const badge = badgeAt(point, byMouse ? badgeRadius + badgeRing : touchTarget / 2);
    if (badge) return thingOf(badge);
    const place = nameAt(point, byMouse ? 0 : touchTarget / 2) ?? groundAt(point);
    return place ? { place: place.id } : null;
  };

  function badgeAt(point: Point, reachPx: number): BadgeMark | undefined {
    const { tier } = drawn.tier();
    const shown = marks().badges.filter(
      (mark) => standsIn(tier, mark) && shownBy(mark, points, passing()).initiatives.length > 0,
    );
    const away = (mark: BadgeMark) => {
      const { x, y } = spotOf(points[mark.points[0]!]!.at, mark);
      return Math.hypot(x - point.x, y - point.y);
    };
    return nearest(shown, away, reachPx);
  }

  function thingOf(badge: BadgeMark): Thing {
    const shown = shownBy(badge, points, passing());
    const [initiative, another] = shown.initiatives;
    const together = another && { ...shown, comeApart: badge.to !== null };
    return { initiative: initiative!, ...(together && { together }) };
  }

  function nameAt(point: Point, leastPx: number): Place | undefined {
    const { tier, nameSizePx } = drawn.tier();
    const { language } = store.get().view;
    const names = marks()
      .names.filter((mark) => standsIn(tier, mark))
      .map((mark) => {
        const place = placeOf(atlas, mark.place);
        const { scale, spacingEm } = letteringOf(saidIn(place.shortName, language));
        const em = nameSizePx * scale;
        const spacing = place.id === atlas.map.home ? homeSpacingEm : spacingEm;
        const lines = say(place.shortName, language).split("\n");
        const halfWidth = (Math.max(...lines.map((line) => lineEms(line, spacing))) / 2) * em;
        const [top, bottom] = [(0.5 - lines.length) * lineEm * em, (lineEm / 2) * em];
        return { place, ...spotOf(place.label, mark), halfWidth, top, bottom, leastPx };
      });
    const counts = marks()
      .counts.filter((mark) => standsIn(tier, mark))
      .flatMap((mark) => {
        const place = placeOf(atlas, mark.place);
        const number = countedBy(mark, atlas, passing());
        const box = { halfWidth: countReach(number), top: -countRadius, bottom: countRadius, leastPx: 0 };
        return number > 0 ? [{ place, ...spotOf(place.label, mark), ...box }] : [];
      });
    const away = ({ x, y, halfWidth, top, bottom, leastPx }: (typeof names)[number]) => {
      const [across, down] = [Math.abs(point.x - x), point.y - y];
      const on = across <= Math.max(leastPx, halfWidth) && isBetween(down, top, bottom, leastPx);
      return on ? Math.hypot(across, down) : Number.POSITIVE_INFINITY;
    };
    return nearest([...names, ...counts], away, Number.MAX_VALUE)?.place;
  }

  function groundAt({ x, y }: Point): Place | undefined {
    const { lng, lat } = canvas.unproject([x, y]);
    return towns.find(
      ({ id, box: [west, south, east, north] }) =>
        lng >= west &&
        lng <= east &&
        lat >= south &&
        lat <= north &&
        isInside([lng, lat], shapeOf(drawn.shapes, id)),
    );
  }

  function spotOf([lon, lat]: LonLat, { offsetPx: [right, down] }: Standing): Point {
    const { x, y } = canvas.project([lon, lat]);
    return { x: x + right, y: y + down };
  }
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

/**
 * The ground that marks stand on, in one tier: what is there, and whether there is room for one more. Two marks are apart
 * when their boxes are, from this tier on for ever: each keeps its point on the map and its place beside it in pixels, so
 * the closer one looks the farther apart they are, unless one of them was moved past the other's point.
 */
import type { Frame } from "../frame.ts";
import { nameSizes } from "../lettering.ts";
import { lastTier, pxPerUnit } from "../tiers/zoom-tiers.ts";

/** Left, top, right and bottom in pixels from a point. */
export type PxBox = readonly [left: number, top: number, right: number, bottom: number];

/** What takes room on the map: a point in figure units, and boxes around it for each size that names can have. */
export interface Body {
  readonly x: number;
  readonly y: number;
  /** By the rank of the size in `nameSizes`; the last, which is the largest, holds for all sizes after it. */
  readonly boxes: readonly (readonly PxBox[])[];
  /** Around all of them. */
  readonly hull: PxBox;
}

/** Told of each pair that is compared. */
export type Watcher = () => void;

export interface Ground {
  /** What a body would not be apart from, but for what is left out of account; at most so many. */
  inTheWay(body: Body, most: number, besides?: readonly Body[]): readonly Body[];
  hasRoom(body: Body, besides?: readonly Body[]): boolean;
  put(body: Body): void;
  take(body: Body): void;
}

const CELL_PX = 64;
const A_ROW = 2 ** 16; // cells, more than the closest look has
const PAST_PX = 32; // farther apart than this no two marks have been moved past each other's points
const TOUCH_PX = 0.01;

export function groundOf(frame: Frame, tier: number, watch: Watcher = () => undefined): Ground {
  const scale = pxPerUnit(frame, tier);
  const phases = phasesFrom(frame, tier);
  const cells = new Map<number, Body[]>();

  function eachCell({ x, y, hull }: Body, marginPx: number, act: (cell: number) => void): void {
    const cell = (px: number) => Math.floor(px / CELL_PX);
    const [left, right] = [cell(x * scale + hull[0] - marginPx), cell(x * scale + hull[2] + marginPx)];
    const [top, bottom] = [cell(y * scale + hull[1] - marginPx), cell(y * scale + hull[3] + marginPx)];
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) act(row * A_ROW + column);
  }

  function inTheWay(body: Body, most: number, besides: readonly Body[] = []): readonly Body[] {
    const found: Body[] = [];
    eachCell(body, PAST_PX, (cell) => {
      for (const other of cells.get(cell) ?? []) {
        if (found.length === most) return;
        if (besides.includes(other) || found.includes(other)) continue;
        watch();
        if (!areApart(body, other, phases)) found.push(other);
      }
    });
    return found;
  }

  return {
    inTheWay,
    hasRoom: (body, besides) => inTheWay(body, 1, besides).length === 0,
    put: (body) =>
      eachCell(body, 0, (cell) => {
        const there = cells.get(cell);
        if (there) there.push(body);
        else cells.set(cell, [body]);
      }),
    take: (body) =>
      eachCell(body, 0, (cell) => {
        const there = cells.get(cell);
        if (there?.includes(body)) there.splice(there.indexOf(body), 1);
      }),
  };
}

/** A stretch of scales within which names keep their size; the last has no end. */
interface Phase {
  readonly size: number;
  readonly from: number;
  readonly to: number;
}

function phasesFrom(frame: Frame, tier: number): readonly Phase[] {
  return nameSizes.flatMap(([start], size) => {
    const end = nameSizes[size + 1]?.[0] ?? Number.POSITIVE_INFINITY;
    if (end <= tier) return [];
    const to = end > lastTier(frame) ? Number.POSITIVE_INFINITY : pxPerUnit(frame, end);
    return [{ size, from: pxPerUnit(frame, Math.max(start, tier)), to }];
  });
}

function areApart(one: Body, other: Body, phases: readonly Phase[]): boolean {
  const [dx, dy] = [other.x - one.x, other.y - one.y];
  const clear = (a: PxBox, b: PxBox, phase: Phase) =>
    stayClear(dx, b[0] - a[2], phase) ||
    stayClear(-dx, a[0] - b[2], phase) ||
    stayClear(dy, b[1] - a[3], phase) ||
    stayClear(-dy, a[1] - b[3], phase);
  const ever = { ...phases[0]!, to: Number.POSITIVE_INFINITY };
  if (clear(one.hull, other.hull, ever)) return true; // most are far from each other
  return phases.every((phase) =>
    boxesIn(one, phase).every((a) => boxesIn(other, phase).every((b) => clear(a, b, phase))),
  );
}

function boxesIn({ boxes }: Body, { size }: Phase): readonly PxBox[] {
  return boxes[Math.min(size, boxes.length - 1)]!;
}

/** Whether a gap, in pixels besides what the points are apart, stays open in one direction. */
function stayClear(apart: number, gapPx: number, { from, to }: Phase): boolean {
  if (apart * from + gapPx < -TOUCH_PX) return false;
  return to === Number.POSITIVE_INFINITY ? apart >= 0 : apart * to + gapPx >= -TOUCH_PX;
}

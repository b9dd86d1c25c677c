/** How closely a photograph is looked at, and where: it never shrinks below its place, nor leaves the room around it. */

import type { Spot } from "../../../look/frame.ts";

export interface Zoom {
  /** How many times larger than in its setting. */
  readonly times: number;
  /** How far its left upper corner has gone from its place, in CSS pixels. */
  readonly x: number;
  readonly y: number;
}

/** Where the photograph stands while it is whole, in the room that it may fill; in CSS pixels from the room's corner. */
export interface Setting extends Spot {
  readonly width: number;
  readonly height: number;
  readonly roomWidth: number;
  readonly roomHeight: number;
}

export const whole: Zoom = { times: 1, x: 0, y: 0 };
export const closest = 5;

/** Nearer by so many times, or further: what lies under the spot, from the room's corner, stays there where it can. */
export function nearer(zoom: Zoom, by: number, spot: Spot, setting: Setting): Zoom {
  const times = Math.min(closest, Math.max(1, zoom.times * by));
  const grown = times / zoom.times;
  return held(
    {
      times,
      x: spot.x - setting.x - (spot.x - setting.x - zoom.x) * grown,
      y: spot.y - setting.y - (spot.y - setting.y - zoom.y) * grown,
    },
    setting,
  );
}

export function moved(zoom: Zoom, by: Spot, setting: Setting): Zoom {
  return held({ times: zoom.times, x: zoom.x + by.x, y: zoom.y + by.y }, setting);
}

/** A photograph larger than its room leaves none of it empty, a smaller one stays in it. */
function held({ times, x, y }: Zoom, setting: Setting): Zoom {
  if (times === 1) return whole;
  return {
    times,
    x: between(-setting.x, setting.roomWidth - setting.x - setting.width * times, x),
    y: between(-setting.y, setting.roomHeight - setting.y - setting.height * times, y),
  };
}

function between(one: number, other: number, value: number): number {
  return Math.min(Math.max(one, other), Math.max(Math.min(one, other), value));
}

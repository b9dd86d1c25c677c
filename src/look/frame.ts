/**
 * The Mercator frame: where degrees fall on the figure, and what both painters look at.
 *
 * Figure units: the opening frame is 2000 units wide, x to the right, y down.
 * Projection: spherical Web Mercator (EPSG:3857), the world one unit square before scaling.
 */
import type { Box, LonLat } from "../atlas/atlas.ts";

export const frameWidth = 2000;
/** Of the printed shapes, in figure units: finer than what simplifying leaves of a coast they need not be. */
export const printedUnit = 2;

/** The opening frame in the unit square of Mercator. */
export interface Frame {
  readonly west: number;
  readonly north: number;
  readonly width: number;
  readonly height: number;
}

/** A rectangle of figure units with the frame's own proportions: what is looked at. */
export interface Sight {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Spot {
  readonly x: number;
  readonly y: number;
}

const ROOM = 1.3; // a chosen place fills about three quarters of the pane
const CLOSEST = 0.22; // of the frame's width: a small place keeps its neighbours in sight,
const LEAST = 1 / 6; // and a tiny one is so much of the pane: one sees it, and hits it with a finger
const POINT_WIDTH = 0.3;
const CLOSEST_POINTS = 0.02;
const CLOSEST_EVER = 0.008;

function mercator([lon, lat]: LonLat): Spot {
  const sine = Math.sin((lat * Math.PI) / 180);
  return { x: lon / 360 + 0.5, y: 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI) };
}

export function frameOf([west, south, east, north]: Box): Frame {
  const topLeft = mercator([west, north]);
  const bottomRight = mercator([east, south]);
  return {
    west: topLeft.x,
    north: topLeft.y,
    width: bottomRight.x - topLeft.x,
    height: bottomRight.y - topLeft.y,
  };
}

/** Height of the figure in figure units. */
export function frameHeight(frame: Frame): number {
  return (frameWidth * frame.height) / frame.width;
}

/** Degrees to figure units. */
export function project(frame: Frame, at: LonLat): Spot {
  const { x, y } = mercator(at);
  const scale = frameWidth / frame.width;
  return { x: (x - frame.west) * scale, y: (y - frame.north) * scale };
}

/** The whole opening frame. */
export function wholeSight(frame: Frame): Sight {
  return { x: 0, y: 0, width: frameWidth, height: frameHeight(frame) };
}

/** A place's box with air around it, and with its neighbours where it is small; never wider than the frame. */
export function sightOfBox(frame: Frame, box: Box): Sight {
  const breadth = breadthOf(frame, box);
  return sightOn(frame, box, Math.max(breadth * ROOM, Math.min(frameWidth * CLOSEST, breadth / LEAST)));
}

/** The box of some points with air around it. */
export function sightOfPoints(frame: Frame, box: Box): Sight {
  return sightOn(frame, box, Math.max(breadthOf(frame, box) * ROOM, frameWidth * CLOSEST_POINTS));
}

/** How much of the frame's width a box wants, for its own width or for its height. */
function breadthOf(frame: Frame, [west, south, east, north]: Box): number {
  const topLeft = project(frame, [west, north]);
  const bottomRight = project(frame, [east, south]);
  return Math.max(bottomRight.x - topLeft.x, (bottomRight.y - topLeft.y) * (frame.width / frame.height));
}

function sightOn(frame: Frame, [west, south, east, north]: Box, width: number): Sight {
  const topLeft = project(frame, [west, north]);
  const bottomRight = project(frame, [east, south]);
  const centre = { x: (topLeft.x + bottomRight.x) / 2, y: (topLeft.y + bottomRight.y) / 2 };
  return around(frame, centre, Math.min(frameWidth, Math.max(frameWidth * CLOSEST_EVER, width)));
}

export function sightOfPoint(frame: Frame, at: LonLat): Sight {
  return around(frame, project(frame, at), frameWidth * POINT_WIDTH);
}

function around(frame: Frame, { x, y }: Spot, width: number): Sight {
  const height = (width * frame.height) / frame.width;
  return { x: x - width / 2, y: y - height / 2, width, height };
}

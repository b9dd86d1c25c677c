/** Discs on the map and what goes with them, in CSS pixels, whatever the zoom: badges, counts, what a finger is to hit. */

export const badgeRadius = 13;
export const badgeTextSize = 15;
export const badgeRing = 2;
export const countRadius = 10;
export const countTextSize = 12;
export const countRing = 1;
/** How far below a place's name its count stands, where there is room for it. */
export const countDrop = 24;
/** The least width and height of what a finger is to hit (WCAG 2.5.5). */
export const touchTarget = 44;

const DIGIT_PX = 7;

/** Half the breadth of a count's disc: of more than two digits it is longer than it is high. */
export function countReach(count: number): number {
  return countRadius + (Math.max(0, String(count).length - 2) * DIGIT_PX) / 2;
}

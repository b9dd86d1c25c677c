/** Letters of the names of places, with room between them, that stand side by side in a few lines. */
const ROOM = 130;
const AIR = 4; // a count and a gap, in letters

/** Whether the places are more than stand side by side, and fold into a list: by the room their names take. */
export function areMany(names: readonly string[]): boolean {
  return names.reduce((sum, { length }) => sum + length + AIR, 0) > ROOM;
}

/** Letters of a title, and of the line below it, from which they take the map's room on a phone. */
export const TITLE = 44;
export const LEDE = 90;

/** Whether a text is longer than some letters of Latin; those of Chinese are twice as wide. */
export function isLong(text: string, letters: number): boolean {
  return [...text].reduce((sum, letter) => sum + (letter > "\u2e7f" ? 2 : 1), 0) > letters;
}

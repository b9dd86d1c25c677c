/** The colours of types: as many as can be told apart. A longer list starts again from the first, and badges tell its types apart. */

export const typeColours = 9;

/** Which of the colours the type at this rank has. */
export function colourRank(rank: number): number {
  return rank % typeColours;
}

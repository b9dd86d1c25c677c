/** How a map moves to where it is asked to look, in the figure and live. */

export const glideMs = 450;

/** How much of the way is behind, when so much of the time is: quick at first, and gently to its end. */
export function eased(share: number): number {
  return 1 - (1 - share) ** 3;
}

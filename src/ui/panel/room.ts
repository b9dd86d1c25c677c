/** Where lines stand in the room that scrolls them. */

/** How far below the top of the room something is. */
export function offsetOf(room: HTMLElement, what: HTMLElement | null): number | null {
  return what && what.getBoundingClientRect().top - room.getBoundingClientRect().top;
}

/** Puts a line where it was, or by the least way into sight with what it opens on: its beginning where that is longer than the room. */
export function hold(room: HTMLElement, line: HTMLElement, downPx: number | null): void {
  const RING_PX = 5; // for the focus around it
  const above = offsetOf(room, line)! - (downPx ?? RING_PX);
  const entry = line.closest("details") ?? line;
  const below = entry.getBoundingClientRect().bottom + RING_PX - room.getBoundingClientRect().bottom;
  const byPx = downPx !== null || above < 0 ? above : Math.max(0, Math.min(above, below));
  if (Math.abs(byPx) >= 1) room.scrollTop += byPx;
}

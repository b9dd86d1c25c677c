/** Tells the page's door how far the page has come (src/late/presses.ts). */
import type { Answer } from "../../late/presses.ts";

/** What waits for the page's second part: what leads elsewhere, the map, and what that part brings. */
export const UNTIL_WHOLE = "a, .awaiting button, .stage *";

/** What was pressed and does not wait any longer is pressed again. */
export function answer(world: Window, still: string, press: Answer[0] = tap): void {
  world.dispatchEvent(new CustomEvent<Answer>("answers", { detail: [press, still] }));
}

export function tap(one: Element): void {
  one.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
}

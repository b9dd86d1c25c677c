/** Tells the page's door how far the page has come (src/late/presses.ts). */
import type { Answer } from "../../late/presses.ts";

/** What waits for the page's second part: what leads elsewhere, the map, and what that part brings. */
export const UNTIL_WHOLE = "a, .awaiting button, .stage *";

/** What was pressed and does not wait any longer is pressed again. */
export function answer(world: Window, still: string): void {
  world.dispatchEvent(new CustomEvent<Answer>("answers", { detail: [press, still] }));
}

/** A mark that was printed once for each width is one when the page answers: what is gone by then has one that leads to the same. */
function press(pressed: Element): void {
  const leads = (one: Element) => one.getAttribute("href") === pressed.getAttribute("href");
  const one = pressed.isConnected ? pressed : [...document.querySelectorAll("a")].find(leads);
  one?.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
}

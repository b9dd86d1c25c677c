import { answer, tap } from "./answers.ts";

/** Nothing waits any longer. What is gone by now, since the address asked for another view, has one that leads to the same. */
export function answerAll(world: Window): void {
  answer(world, "", (pressed) => {
    const leads = (one: Element) => one.getAttribute("href") === pressed.getAttribute("href");
    const one = pressed.isConnected ? pressed : [...world.document.querySelectorAll("a")].find(leads);
    if (one) tap(one);
  });
}

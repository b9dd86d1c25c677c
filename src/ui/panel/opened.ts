/** What the reader did with the printed panel before the page answered. */
import type { InitiativeId } from "../../atlas/atlas.ts";
import type { View } from "../../view/view.ts";

/** What they opened, if that is still their place: of several the last. What the page was printed for was open already. */
export function openedInPrint(panel: HTMLElement, printed: View, now: View): InitiativeId | null {
  if (now.place !== printed.place) return null;
  const opened = [...panel.querySelectorAll("details.initiative[open] > .body")].map(({ id }) => id);
  return (
    (opened.filter((id) => id !== now.initiative && id !== printed.initiative).pop() as InitiativeId) ?? null
  );
}

/** Whether they closed what the page was printed for, and the address asks for. */
export function isClosedInPrint(panel: HTMLElement, printed: View, now: View): boolean {
  const { initiative } = printed;
  if (initiative === null || initiative !== now.initiative) return false;
  return panel.querySelector(`details[open] > [id="${initiative}"]`) === null;
}

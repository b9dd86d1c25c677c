import type { InitiativeId } from "../../atlas/atlas.ts";
import type { View } from "../../view/view.ts";

/** What the reader opened of the printed panel before the page answered, if that is still their place: of several the last. */
export function openedInPrint(panel: HTMLElement, printed: View, now: View): InitiativeId | null {
  if (now.place !== printed.place) return null;
  const opened = [...panel.querySelectorAll("details.initiative[open] > .body")].map(({ id }) => id);
  return (opened.filter((id) => id !== now.initiative).pop() as InitiativeId | undefined) ?? null;
}

import type { InitiativeId } from "../../atlas/atlas.ts";
import type { Store } from "../../store/store.ts";
import { panelId } from "../../view/page-ids.ts";

/** What the reader opened of the printed page is open to the store, too: of several the last. */
export function takeUpOpened(store: Store): void {
  const opened = document.querySelectorAll(`#${panelId} details.initiative[open] > .body`);
  const last = opened[opened.length - 1];
  if (last) store.openInitiative(last.id as InitiativeId);
}

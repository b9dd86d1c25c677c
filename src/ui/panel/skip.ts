/**
 * Follows the link that skips to the panel. It is no step of the history, and scrolls the panel's room alone: in a frame the
 * reader's back button would have to undo it before it leads out of the article, and the article would be moved.
 */
import type { Dispatch, StateUpdater } from "preact/hooks";
import { panelId } from "../../view/page-ids.ts";
import { focusStill } from "../engine/focus.ts";
import type { Stop } from "../stops.ts";

export function skip(event: MouseEvent, rest: Dispatch<StateUpdater<Stop>>): void {
  if (!(event.target as Element).closest(".skip")) return;
  event.preventDefault();
  rest((now) => (now === "low" ? "half" : now));
  if (!arrive()) requestAnimationFrame(arrive); // a low sheet has to be raised first
}

/** Whether the focus has come to the panel's heading. */
function arrive(): boolean {
  const panel = document.getElementById(panelId)!;
  const heading = panel.querySelector("h2")!;
  const scroll = panel.parentElement!;
  focusStill(heading);
  scroll.scrollTop += panel.getBoundingClientRect().top - scroll.getBoundingClientRect().top;
  return document.activeElement === heading;
}

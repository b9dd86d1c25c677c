/**
 * Follows the link that skips to the panel. It is no step of the history: in a frame the reader's back button would have to
 * undo it before it leads out of the article.
 */
import type { Dispatch, StateUpdater } from "preact/hooks";
import { panelId } from "../../view/page-ids.ts";
import type { Stop } from "../sheet/stops.ts";

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
  heading.focus();
  scroll.scrollTop += panel.getBoundingClientRect().top - scroll.getBoundingClientRect().top;
  return document.activeElement === heading;
}

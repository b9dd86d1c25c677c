/**
 * What is opened is in sight and has the focus, however it was opened; who comes back to a list finds it as they left it.
 * Only the panel's own room is scrolled, and nothing is focused in a frame that its reader is not in: either would move
 * the article around it. Where the panel has no room of its own (a frame as high as its page) a reader's act alone moves it.
 */
import type { InitiativeId } from "../../atlas/atlas.ts";
import { initiativeOf } from "../../atlas/questions.ts";
import type { Store } from "../../store/store.ts";
import { addressOf } from "../../view/address.ts";
import type { View } from "../../view/view.ts";
import { focusStill } from "../engine/focus.ts";
import { isClosedInPrint, openedInPrint } from "./opened.ts";
import { hold, offsetOf } from "./room.ts";

/** Less than this is no room to read in: the sheet is down, or not laid out. */
const ROOM_PX = 40;

/** How a list was left: how far it was scrolled, and for which initiative, whose line was so far down in the room. */
interface Left {
  readonly topPx: number;
  readonly initiative: InitiativeId | null;
  readonly downPx: number | null;
}

/** An initiative whose line is to be so far down in the room, or just in sight. */
interface Held {
  readonly initiative: InitiativeId;
  readonly downPx: number | null;
}

/** `panel` stays the same element. Gives what is to be called when it shows another view, and the way to stop. */
export function keepInSight(
  store: Store,
  printed: View,
  panel: HTMLElement,
): readonly [settle: () => void, stop: () => void] {
  const { atlas } = store;
  const room = panel.parentElement!;
  /** How lists were left, by their addresses in any language. */
  const lists = new Map<string, Left>();
  const listOf = (view: View) => addressOf({ ...view, language: atlas.map.languages[0] }, atlas);
  /** As a link to its place, or as an entry that opens. */
  const lineOf = (id: InitiativeId) =>
    panel.querySelector<HTMLElement>(`[data-initiative="${id}"]`) ??
    (document.getElementById(id)?.previousElementSibling as HTMLElement | null | undefined) ??
    null;

  // What is to be done as soon as there is room for it.
  let topPx: number | null = null;
  let focus: InitiativeId | "heading" | null = null;
  let acted = false;
  /** What stays where it is to be, however the room or its inside changes, until the reader moves on. */
  let held: Held | null = null;
  // How the room was; no width, while it was none.
  let widthPx = room.clientHeight < ROOM_PX ? 0 : room.clientWidth;
  let shownPx = room.scrollTop;

  function turnTo(next: View, before: View): void {
    const { event } = window; // what is being answered, if anything
    acted = event instanceof UIEvent;
    if (next.place === before.place && next.initiative === before.initiative) {
      // A filter's answer is read from its top, unless the reader is where they choose.
      const choicesPx = (panel.previousElementSibling?.firstElementChild as HTMLElement | null)?.offsetHeight;
      if (next.filter !== before.filter && room.scrollTop > (choicesPx ?? 0)) topPx = 0;
      return;
    }
    const moved = next.place !== before.place;
    const opened = next.initiative;
    const downPx = opened && offsetOf(room, lineOf(opened));
    lists.set(listOf(before), { topPx: room.scrollTop, initiative: opened, downPx });
    const left = lists.get(listOf(next));
    const fromThere =
      moved && left?.initiative && initiativeOf(atlas, left.initiative).place === before.place;
    const back = event instanceof PopStateEvent || fromThere ? left : undefined;
    topPx = back?.topPx ?? (moved ? 0 : null);
    focus = opened ?? back?.initiative ?? (moved ? "heading" : null);
    held = opened ? { initiative: opened, downPx: null } : back?.initiative ? (back as Held) : null;
  }

  function settle(): void {
    const flows = getComputedStyle(room).overflowY === "visible";
    if (room.clientHeight < ROOM_PX) return;
    if (topPx !== null && !flows) room.scrollTop = shownPx = topPx;
    topPx = null;
    const line = held && lineOf(held.initiative);
    if (line && !flows) hold(room, line, held!.downPx);
    else if (line && acted) line.scrollIntoView({ block: "nearest" });
    acted = false;
    if (focus !== null && mayFocus()) {
      const what = focus === "heading" ? panel.querySelector("h2") : lineOf(focus);
      if (what) focusStill(what);
    }
    focus = null;
  }

  const watcher = new ResizeObserver(() => {
    const wide = room.clientWidth;
    if (room.clientHeight < ROOM_PX) widthPx = 0;
    else if (wide !== widthPx) {
      const { initiative } = store.get().view;
      if (initiative !== null) held = { initiative, downPx: null };
      else if (widthPx === 0) topPx ??= shownPx; // what is not laid out forgets how far it was scrolled
      widthPx = wide;
    }
    settle();
  });
  const letGo = () => {
    held = null;
  };
  const remember = () => {
    if (room.clientHeight >= ROOM_PX) shownPx = room.scrollTop;
  };
  const acts = ["wheel", "touchmove", "pointerdown", "keydown"];
  for (const act of acts) room.addEventListener(act, letGo, { passive: true });
  room.addEventListener("scroll", remember, { passive: true });
  watcher.observe(room);
  watcher.observe(panel);
  const opened = openedInPrint(panel, printed, store.get().view);
  if (opened)
    store.openInitiative(opened); // by its reader, who has it in sight
  else if (isClosedInPrint(panel, printed, store.get().view)) store.closeInitiative();
  else turnTo(store.get().view, { ...printed, initiative: null }); // what it was printed for, and what its address says, is opened
  if (document.activeElement !== document.body) focus = null; // whoever is on the page already stays where they are
  const unwatch = store.watch(({ view }) => view, turnTo);
  return [
    settle,
    () => {
      for (const act of acts) room.removeEventListener(act, letGo);
      room.removeEventListener("scroll", remember);
      watcher.disconnect();
      unwatch();
    },
  ];
}

/** A page of its own may; one in a frame only while its reader is in it. What the reader types into is left to them. */
function mayFocus(): boolean {
  const inOwnWindow = window === window.parent;
  return (inOwnWindow || document.hasFocus()) && document.activeElement?.tagName !== "INPUT";
}

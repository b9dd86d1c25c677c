/**
 * What hands do with an enlarged photograph. One finger drawn aside turns the page, or looks around where the photograph is
 * zoomed; two fingers zoom it and turn none, as two quick taps do, and the wheel with Ctrl.
 */
import type { Spot } from "../../../look/frame.ts";
import { moved, nearer, type Setting, whole, type Zoom } from "./zoom.ts";

const SWIPE_PX = 40;
/** What is still a tap, and how near another must be in place and time. */
const TAP_PX = 12;
const TWICE_MS = 350;
const NEARER = 2.5;

/** Gives the ways to end it, and to show the photograph whole again. `turn` goes on by one, or back. */
export function followHands(
  dialog: HTMLElement,
  turn: (by: 1 | -1) => void,
): { readonly stop: () => void; readonly again: () => void } {
  const photograph = dialog.querySelector<HTMLElement>(".picture")!;
  const down = new Map<number, Spot>();
  let zoom = whole;
  let first: Spot | null = null; // where the only finger so far was put down
  let tap: (Spot & { readonly at: number }) | null = null;

  function show(next: Zoom): void {
    zoom = next;
    photograph.style.transform =
      next === whole ? "" : `translate(${next.x}px,${next.y}px) scale(${next.times})`;
    dialog.toggleAttribute("data-zoomed", next !== whole);
  }

  /** Read while nothing is transformed, as offsets are. */
  function setting(): Setting {
    return {
      x: photograph.offsetLeft,
      y: photograph.offsetTop - dialog.scrollTop,
      width: photograph.offsetWidth,
      height: photograph.offsetHeight,
      roomWidth: dialog.clientWidth,
      roomHeight: dialog.clientHeight,
    };
  }
  function inRoom({ x, y }: Spot): Spot {
    const room = dialog.getBoundingClientRect();
    return { x: x - room.left - dialog.clientLeft, y: y - room.top - dialog.clientTop };
  }

  function press(event: PointerEvent): void {
    const on = (event.target as Element).closest(".picture") !== null;
    if ((!on && down.size === 0) || event.button !== 0) return;
    down.set(event.pointerId, { x: event.clientX, y: event.clientY });
    first = down.size === 1 ? { x: event.clientX, y: event.clientY } : null;
    if (event.pointerType === "mouse") photograph.setPointerCapture(event.pointerId);
  }

  function move(event: PointerEvent): void {
    const was = down.get(event.pointerId);
    if (was === undefined) return;
    const now = { x: event.clientX, y: event.clientY };
    const other = [...down].find(([id]) => id !== event.pointerId)?.[1];
    down.set(event.pointerId, now);
    if (other === undefined) {
      if (zoom !== whole) show(moved(zoom, { x: now.x - was.x, y: now.y - was.y }, setting()));
      return;
    }
    const [before, after] = [middle(was, other), middle(now, other)];
    const by = apart(now, other) / Math.max(1, apart(was, other));
    const here = setting();
    const carried = moved(zoom, { x: after.x - before.x, y: after.y - before.y }, here);
    show(nearer(carried, by, inRoom(after), here));
  }

  function lift(event: PointerEvent): void {
    if (!down.delete(event.pointerId) || first === null || event.type === "pointercancel") {
      first = null;
      return;
    }
    const [byX, byY] = [event.clientX - first.x, event.clientY - first.y];
    first = null;
    if (Math.hypot(byX, byY) < TAP_PX) tapAt(event);
    else if (zoom === whole && Math.abs(byX) > Math.max(SWIPE_PX, Math.abs(byY))) turn(byX < 0 ? 1 : -1);
  }

  function tapAt({ clientX: x, clientY: y, timeStamp: at }: PointerEvent): void {
    const twice = tap !== null && at - tap.at < TWICE_MS && apart(tap, { x, y }) < 2 * TAP_PX;
    tap = twice ? null : { x, y, at };
    if (twice) show(zoom === whole ? nearer(zoom, NEARER, inRoom({ x, y }), setting()) : whole);
  }

  function wheel(event: WheelEvent): void {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault(); // or the whole page is zoomed
    show(nearer(zoom, 2 ** (-event.deltaY / 100), inRoom({ x: event.clientX, y: event.clientY }), setting()));
  }

  // The browser's own zoom, and its own way to carry a picture off.
  const keep = (event: TouchEvent) => event.touches.length > 1 && event.cancelable && event.preventDefault();
  const again = () => show(whole);

  // What is heard on the dialog and on the photograph goes with them; the window stays.
  dialog.addEventListener("pointerdown", press);
  dialog.addEventListener("pointermove", move);
  dialog.addEventListener("pointerup", lift);
  dialog.addEventListener("pointercancel", lift);
  dialog.addEventListener("wheel", wheel, { passive: false });
  photograph.addEventListener("touchstart", keep, { passive: false });
  photograph.addEventListener("touchmove", keep, { passive: false });
  photograph.addEventListener("dragstart", (event) => event.preventDefault());
  addEventListener("resize", again);
  return { stop: () => removeEventListener("resize", again), again };
}

function middle(one: Spot, other: Spot): Spot {
  return { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 };
}

function apart(one: Spot, other: Spot): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}

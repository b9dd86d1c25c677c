import type { Stop } from "../stops.ts";

/** Follows a finger on the sheet's head and comes to rest at the stop that it was thrown to or is nearest. */
export function drag(down: PointerEvent, sheet: HTMLElement, rest: (stop: Stop) => void): void {
  if ((down.target as Element).closest("button, a") || getComputedStyle(sheet).position !== "absolute")
    return;
  const grip = down.currentTarget as HTMLElement;
  const page = sheet.parentElement!.clientHeight;
  const startPx = sheet.offsetHeight;
  let heightPx = startPx;
  grip.setPointerCapture(down.pointerId);
  sheet.classList.add("dragged");
  const follow = (move: PointerEvent) => {
    heightPx = Math.min(page, Math.max(80, startPx + down.clientY - move.clientY));
    sheet.style.height = `${heightPx}px`;
  };
  const end = () => {
    grip.removeEventListener("pointermove", follow);
    grip.removeEventListener("pointerup", end);
    grip.removeEventListener("pointercancel", end);
    sheet.classList.remove("dragged");
    sheet.style.height = "";
    const share = (heightPx + (heightPx - startPx) * 0.5) / page; // half as far again: a throw counts
    rest(share < 0.3 ? "low" : share < 0.68 ? "half" : "full");
  };
  grip.addEventListener("pointermove", follow);
  grip.addEventListener("pointerup", end);
  grip.addEventListener("pointercancel", end);
}

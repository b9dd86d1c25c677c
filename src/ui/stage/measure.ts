/**
 * Tells the store how much of the map's room is not free to show it, and how wide the whole map is in the rest: the style
 * knows, which gives the figure its room. Returns the way to stop.
 */
import type { Store } from "../../store/store.ts";

export function measureRoom(stage: Element, store: Store): () => void {
  const [pane, figure] = [".pane", ".figure"].map((part) => stage.querySelector(part)!);
  const observer = new ResizeObserver(() => {
    const [whole, free, shown] = [stage, pane!, figure!].map((each) => each.getBoundingClientRect());
    store.setCovered(
      Math.max(0, whole!.height - free!.height),
      Math.max(0, whole!.left + whole!.right - shown!.left - shown!.right),
      shown!.width,
    );
  });
  observer.observe(pane!);
  return () => observer.disconnect();
}

/**
 * The map draws second. The library draws a frame after every press, though nothing of it may have changed, and goes on
 * drawing while it flies; and it draws anew, before the page is painted, when other words make the page's head higher and
 * the map lower. Each takes the time that the answer to the press needs. So from a press, and from each change of the view,
 * until what the page says to it is painted, no frame is begun; and the map takes its new size after that.
 */
import type { Map as MapLibreMap } from "maplibre-gl";
import { afterPaint } from "../store/after-paint.ts";
import type { Store } from "../store/store.ts";

/** For a map that does not track its size by itself. Gives the way to stop. */
export function drawSecond(map: MapLibreMap, store: Store): () => void {
  const ground = map.getCanvasContainer();
  const draw = map.triggerRepaint.bind(map);
  let held = false;
  let wanted = false;
  let letBe = () => {};

  map.triggerRepaint = () => {
    if (held) wanted = true;
    else draw();
  };

  function hold(): void {
    letBe();
    held = true;
    letBe = afterPaint(letGo);
  }

  function letGo(): void {
    held = false;
    if (wanted) draw();
    wanted = false;
  }

  let fitLater = () => {};
  let size = sizeOf(map);
  const fitting = new ResizeObserver(() => {
    fitLater();
    fitLater = afterPaint(fit);
  });
  fitting.observe(map.getContainer());

  function fit(): void {
    const now = sizeOf(map);
    if (now === size) return;
    size = now;
    map.resize();
    map.redraw(); // at once: a canvas of another size is empty
  }

  const ups = ["pointerup", "mouseup"] as const; // a finger's mouse events come later than its own
  for (const up of ups) ground.addEventListener(up, hold, { capture: true, passive: true });
  const unwatch = store.watch(({ view }) => view, hold);
  return () => {
    for (const up of ups) ground.removeEventListener(up, hold, { capture: true });
    unwatch();
    fitting.disconnect();
    letBe();
    fitLater();
  };
}

function sizeOf(map: MapLibreMap): string {
  const { clientWidth, clientHeight } = map.getContainer();
  return `${clientWidth} × ${clientHeight}`;
}

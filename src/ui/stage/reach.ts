/**
 * When the reader first reaches for the map: taps it, drags it by mouse, puts two fingers on it, or zooms. In an article
 * one finger and the bare wheel scroll past the map and ask for nothing. Returns the way to stop listening.
 */
import type { Store } from "../../store/store.ts";

const DRAG_PX = 6;

export function whenReached(stage: Element, store: Store, inArticle: boolean, act: () => void): () => void {
  const ending = new AbortController();
  const options = { signal: ending.signal, passive: true, capture: true } as const;
  let downAt: { readonly x: number; readonly y: number } | null = null;

  function reach(): void {
    stop();
    act();
  }
  function stop(): void {
    ending.abort();
    unwatch();
  }
  function hear<K extends keyof HTMLElementEventMap>(
    name: K,
    heard: (event: HTMLElementEventMap[K]) => void,
  ): void {
    stage.addEventListener(name, heard as EventListener, options);
  }

  const unwatch = store.watch(
    ({ view }) => view.aim,
    (aim) => aim.to === "step" && reach(),
  );
  hear("click", ({ target }) => {
    if (!(target as Element).closest(".map-buttons, .notices")) reach();
  });
  hear("pointerdown", ({ pointerType, clientX, clientY }) => {
    downAt = pointerType === "mouse" ? { x: clientX, y: clientY } : null;
  });
  hear("pointermove", ({ buttons, clientX, clientY }) => {
    if (buttons > 0 && downAt && Math.hypot(clientX - downAt.x, clientY - downAt.y) > DRAG_PX) reach();
  });
  hear("touchstart", ({ touches }) => {
    if (touches.length > 1 || !inArticle) reach();
  });
  hear("wheel", ({ ctrlKey, metaKey }) => {
    if (!inArticle || ctrlKey || metaKey) reach();
  });
  return stop;
}

/**
 * When the reader first reaches for the map: taps it, drags it by mouse, puts two fingers on it, or zooms. In an article
 * one finger and the bare wheel scroll past the map and ask for nothing. Returns the way to stop listening.
 */
import type { Store } from "../../store/store.ts";

const DRAG_PX = 6;

type Heard = { readonly [K in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[K]) => void };

export function whenReached(stage: Element, store: Store, inArticle: boolean, act: () => void): () => void {
  const options = { passive: true, capture: true } as const;
  let downAt: { readonly x: number; readonly y: number } | null = null;

  const heard: Heard = {
    click: ({ target }) => {
      if (!(target as Element).closest(".map-buttons, .notices")) reach();
    },
    pointerdown: ({ pointerType, clientX, clientY }) => {
      downAt = pointerType === "mouse" ? { x: clientX, y: clientY } : null;
    },
    pointermove: ({ buttons, clientX, clientY }) => {
      if (buttons > 0 && downAt && Math.hypot(clientX - downAt.x, clientY - downAt.y) > DRAG_PX) reach();
    },
    touchstart: ({ touches }) => {
      if (touches.length > 1 || !inArticle) reach();
    },
    wheel: ({ ctrlKey, metaKey }) => {
      if (!inArticle || ctrlKey || metaKey) reach();
    },
  };
  const listeners = Object.entries(heard) as [string, EventListener][];

  function reach(): void {
    stop();
    act();
  }
  function stop(): void {
    for (const [name, hear] of listeners) stage.removeEventListener(name, hear, options);
    unwatch();
  }

  for (const [name, hear] of listeners) stage.addEventListener(name, hear, options);
  const unwatch = store.watch(
    ({ view }) => view.aim,
    (aim) => aim.to === "step" && reach(),
  );
  return stop;
}

/**
 * Calls back once what was changed just now is painted: a frame is painted before any message sent in its course is
 * heard. In a page that is not shown nothing is painted, and the call waits. Gives the way to let it be.
 */
export function afterPaint(act: () => void): () => void {
  const acts = forNextFrame ?? beginFrame();
  const own = () => act();
  acts.add(own);
  return () => acts.delete(own);
}

/** All that waits for the same frame is called together, in order. */
let forNextFrame: Set<() => void> | null = null;

function beginFrame(): Set<() => void> {
  const acts = new Set<() => void>();
  forNextFrame = acts;
  requestAnimationFrame(() => {
    forNextFrame = null; // what is changed from here on may miss this frame
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      for (const act of acts) attempt(act);
    };
    port2.postMessage(null);
  });
  return acts;
}

/** An error of one is said, and keeps none of the others. */
function attempt(act: () => void): void {
  try {
    act();
  } catch (error) {
    queueMicrotask(() => {
      throw error;
    });
  }
}

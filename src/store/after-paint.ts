/**
 * Calls back once what was changed just now is painted: a frame is painted before any message sent in its course is
 * heard. In a page that is not shown nothing is painted, and the call waits. Gives the way to let it be.
 */
export function afterPaint(act: () => void): () => void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    act();
  };
  const frame = requestAnimationFrame(() => port2.postMessage(null));
  return () => {
    cancelAnimationFrame(frame);
    port1.close();
  };
}

/**
 * What lies under the sheet of a frame stands in a `<noscript>`, with its style: read where no script runs, and a mere
 * text where one does, since many frames stand on a page and most panels are never raised. It is laid out when there is
 * room for it, and before the page's own script comes, which finds all as it was printed.
 */

/** Unfolds the panel once its room has a size. Returns the way to do so at once. */
export function unfoldWhenSeen(world: Window): () => void {
  const { document } = world;
  const scroll = document.querySelector(".scroll")!;
  const watcher = new ResizeObserver(() => {
    if (scroll.clientHeight > 0) unfold();
  });

  function unfold(): void {
    watcher.disconnect();
    const folded = scroll.querySelector("noscript");
    if (folded === null) return;
    scroll.innerHTML = folded.textContent!;
    document.head.append(scroll.querySelector("style")!);
  }

  watcher.observe(scroll);
  return unfold;
}

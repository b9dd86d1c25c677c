/**
 * What watches a page from the inside. Playwright runs it in every document before the document's own scripts, so it
 * may use nothing from outside itself. It tells `benchHears` of each thing once: { what, at, from, … }, `at` in
 * milliseconds since the epoch, `from` when the navigation to the document began.
 *
 * @param {{ names: string[], town: string }} expected
 */
export function witness({ names, town }) {
  const from = performance.timeOrigin;
  const tell = (what, time, rest = {}) => window.benchHears({ what, at: from + time, from, ...rest });

  const see = (type, tellOf, rest = {}) =>
    new PerformanceObserver((list) => list.getEntries().forEach(tellOf)).observe({
      type,
      buffered: true,
      ...rest,
    });
  see("paint", ({ name, startTime }) => tell(name, startTime));
  see("longtask", ({ startTime, duration }) => tell("longtask", startTime, { duration }));
  const tellPress = ({ interactionId, startTime, duration }) => {
    if (interactionId > 0) tell("press", startTime, { duration });
  };
  see("event", tellPress, { durationThreshold: 16 }); // the least it may be
  see("mark", ({ name, startTime, detail }) => tell(name, startTime, { spot: detail?.[town] }));
  addEventListener("pointerdown", ({ timeStamp }) => tell("tap", timeStamp), { capture: true });

  onceTrue(namesStand, (frame) => tell("names", performance.now(), { frame, spot: spotOfTown() }));
  onceTrue(panelStands, () => tell("panel", performance.now()));

  /** Looks at the start of every frame, and tells when the first frame of which it is true has been painted. */
  function onceTrue(test, then) {
    requestAnimationFrame(function look() {
      if (!test()) return requestAnimationFrame(look);
      const frame = from + performance.now();
      const painted = new MessageChannel(); // a frame is painted before any message sent in its course is heard
      painted.port1.onmessage = () => then(frame);
      painted.port2.postMessage(null);
    });
  }

  function namesStand() {
    const written = new Set(
      [...document.querySelectorAll("svg text")].map((text) => text.textContent.trim()),
    );
    const shapes = document.querySelectorAll("svg path[d], svg use").length;
    return shapes > names.length && names.every((name) => written.has(name));
  }

  function spotOfTown() {
    const name = document.querySelector(`svg a[data-place="${town}"] text`);
    if (name === null) return undefined;
    const { x, y, width, height } = name.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  }

  /** The town's panel is in the window, and the title of its first initiative is laid out. */
  function panelStands() {
    const panel = document.getElementById("_panel");
    if (panel === null || panel.hidden) return false;
    const own = panel.matches(`[data-place="${town}"]`)
      ? panel
      : panel.querySelector(`article[data-place="${town}"]`);
    const title = own?.querySelector("details summary, section h3");
    if (!title || title.getClientRects().length === 0) return false;
    const { top, bottom } = panel.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  }
}

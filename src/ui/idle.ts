/** When the page has nothing better to do; soon in any case. */
export function whenIdle(act: () => void): void {
  if ("requestIdleCallback" in window) requestIdleCallback(act, { timeout: 500 });
  else setTimeout(act);
}

/** Fetches a part of the page that is not wanted at once. Where it does not come the page stays as it was printed. */
export function bringLater<T>(fetchPart: () => Promise<T>, use: (part: T) => void): void {
  whenIdle(() => fetchPart().then(use, () => undefined));
}

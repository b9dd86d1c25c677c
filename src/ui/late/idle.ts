type When = (act: () => void) => void;

/** What is large comes when the page has nothing better to do, and where its reader saves data when they reach for it. */
export function whenWanted(whenReached: When, act: () => void): void {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  (connection?.saveData ? whenReached : whenIdle)(act);
}

/** When the page has nothing better to do; soon in any case. */
function whenIdle(act: () => void): void {
  if ("requestIdleCallback" in window) requestIdleCallback(act, { timeout: 500 });
  else setTimeout(act);
}

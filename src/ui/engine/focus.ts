/**
 * Puts the focus on something, and scrolls nothing for it. Engines before Safari 15 scroll whatever they are told; in a
 * frame they would move the article around it, so there the focus stays where it is.
 */
export function focusStill(what: HTMLElement): void {
  if (window === window.parent || knowsStill()) what.focus({ preventScroll: true });
}

/** An engine that knows the option asks for it, even for what is on no page. */
function knowsStill(): boolean {
  let known = false;
  document.createElement("i").focus({
    get preventScroll() {
      known = true;
      return true;
    },
  });
  return known;
}

/**
 * Keeps what is pressed before the page answers, until the page takes it over. A link whose page keeps its reader waiting is
 * followed: when something did not come, when a few seconds have passed, when it is pressed a second time. The page says
 * `answers` each time it has come further, and `missed` whenever something did not come.
 */

/** What the page says when it answers: how it presses again what was kept, and what is still to wait, as a selector, or nothing. */
export type Answer = readonly [press: (pressed: Element) => void, still: string];

/** `bring` asks for the page's script, `go` opens another page. */
export function keepPresses(world: Window, bring: () => void, go: (address: string) => void): void {
  let waiting = "*";
  let patienceMs = 6000; // none is left when something did not come
  const kept: Element[] = [];

  function keep(event: MouseEvent): void {
    const target = event.target as Element;
    const pressed = target.closest("a, button, summary") ?? target;
    const away = event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
    if (away || !waits(pressed)) return;
    bring();
    if (pressed.matches("[target], summary")) return; // the browser's own to open
    event.preventDefault();
    event.stopPropagation();
    const again = kept.includes(pressed);
    kept.push(pressed);
    if (again) follow(pressed, again);
    world.setTimeout(follow, patienceMs, pressed);
  }

  function waits(pressed: Element): boolean {
    return waiting !== "" && pressed.matches(waiting);
  }

  /** Without network there is nowhere to go, and the press waits, unless its reader insists. */
  function follow(pressed: Element, insists = world.navigator.onLine): void {
    const address = pressed.getAttribute("href");
    if (address && insists && kept.includes(pressed)) go(address);
  }

  world.addEventListener("click", keep, true);
  world.addEventListener("answers", (event) => {
    const [press, still] = (event as CustomEvent<Answer>).detail;
    waiting = still;
    for (const pressed of kept.splice(0)) {
      if (waits(pressed)) kept.push(pressed);
      else press(pressed);
    }
  });
  world.addEventListener("missed", () => {
    patienceMs = 0;
    for (const pressed of kept.slice(-1)) follow(pressed);
  });
}

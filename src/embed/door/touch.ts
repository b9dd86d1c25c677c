/**
 * Wakes the page when its reader reaches for it: a mouse that moves over it, a tap, a key. A finger or a wheel that only
 * scrolls the article past it wakes nothing. What was tapped before the page answers is tapped again when it does.
 */

/** Where the page has the address of its script. */
const scriptMark = 'meta[name="page-script"]';
const controls = "a, button, summary";
/** What a control does, as far as it says so. */
const leadOf = (control: Element) => control.getAttribute("href") ?? control.outerHTML;

/** `prepare` is called before the page's script comes. Returns the way to wake it otherwise. The page says that it answers by the event `awake`. */
export function wakeWhenTouched(world: Window, prepare: () => void): () => void {
  const { document } = world;
  let started = false;
  let awake = false;
  let tapped: Element | null = null;
  let place = -1; // of the tapped control among all

  const all = () => [...document.querySelectorAll(controls)];

  function wake(): void {
    if (started) return;
    started = true;
    prepare();
    import(/* @vite-ignore */ document.querySelector<HTMLMetaElement>(scriptMark)!.content).catch(followLink);
  }

  /** Where the script, or what it needs, cannot be had the printed pages still lead to one another. */
  function followLink(): void {
    if (!started || awake) return;
    awake = true;
    const href = tapped?.getAttribute("href");
    if (href) world.location.replace(new URL(href, document.baseURI));
  }

  function keepTap(event: MouseEvent): void {
    const target = event.target as Element;
    const control = target.closest(controls);
    const away = event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
    if (awake || away || control?.hasAttribute("target")) return;
    event.preventDefault();
    event.stopPropagation();
    tapped = control ?? target;
    place = all().indexOf(tapped);
    wake();
  }

  function tapAgain(): void {
    awake = true;
    if (tapped === null) return;
    const again = tapped;
    const click = () => new MouseEvent("click", { bubbles: true, cancelable: true, view: world });
    // A part whose script comes later is made anew when it does: what leads to the same, or else stands in the same order.
    const tap = () => {
      const same = (one: Element) => leadOf(one) === leadOf(again);
      const control = again.isConnected ? again : (all().find(same) ?? all()[place]);
      control?.dispatchEvent(click());
    };
    if (!again.isConnected || !again.closest(".awaiting")) {
      tap();
      return;
    }
    const watcher = new MutationObserver(() => {
      if (again.isConnected) return;
      watcher.disconnect();
      tap();
    });
    watcher.observe(document.body, { childList: true, subtree: true });
  }

  const passing = { passive: true, capture: true } as const;
  world.addEventListener("click", keepTap, true);
  world.addEventListener("awake", tapAgain);
  world.addEventListener("unhandledrejection", followLink); // the script came, and its facts did not
  world.addEventListener("focusin", wake, passing);
  world.addEventListener("pointermove", ({ pointerType }) => pointerType === "mouse" && wake(), passing);
  world.addEventListener("touchstart", ({ touches }) => touches.length > 1 && wake(), passing);
  world.addEventListener("wheel", ({ ctrlKey, metaKey }) => (ctrlKey || metaKey) && wake(), passing);
  return wake;
}

/**
 * Wakes the page when its reader reaches for it: a mouse that moves over it, a tap, a key. A finger or a wheel that only
 * scrolls the article past it wakes nothing.
 */
import { bringer } from "../../late/bring.ts";
import { keepPresses } from "../../late/presses.ts";

/** Where the page has the address of its script. */
const scriptMark = 'meta[name="page-script"]';

/** `prepare` is called before the page's script comes. Returns the way to wake it otherwise. */
export function wakeWhenTouched(world: Window, prepare: () => void): () => void {
  const { document, location } = world;
  const bring = bringer(world, document.querySelector<HTMLMetaElement>(scriptMark)!.content);
  const wake = () => {
    prepare();
    bring();
  };
  const passing = { passive: true, capture: true } as const;
  keepPresses(world, wake, (address) => location.replace(address)); // a step less for the article's history
  world.addEventListener("focusin", wake, passing);
  world.addEventListener("pointermove", ({ pointerType }) => pointerType === "mouse" && wake(), passing);
  world.addEventListener("touchstart", ({ touches }) => touches.length > 1 && wake(), passing);
  world.addEventListener("wheel", ({ ctrlKey, metaKey }) => (ctrlKey || metaKey) && wake(), passing);
  return wake;
}

/**
 * The address of a frame. Its every change replaces the one before, so that the reader's back button leads out of the
 * article and not through the frame; and what the address says of the frame itself stays in it.
 */
import type { Addressed } from "../../store/address-bar.ts";
import { keptWords } from "../../view/embedding.ts";

export function addressedFrame(world: Window): Addressed {
  const kept = keptWords(world.location.href);
  const replace: History["replaceState"] = (state, unused, address) => {
    const sign = String(address).includes("?") ? "&" : "?";
    world.history.replaceState(state, unused, address + (kept && sign + kept));
  };
  return {
    location: world.location,
    history: { pushState: replace, replaceState: replace },
    addEventListener: (name, heard) => world.addEventListener(name, heard),
    removeEventListener: (name, heard) => world.removeEventListener(name, heard),
  };
}

/**
 * The secret by which WordPress knows a frame of its own, and what it stands in: `#?secret=…` at the end of the frame's address,
 * which the door has said as an item. Empty where there is none.
 */
export function secretIn(address: string): { readonly secret: string; readonly mark: string } {
  const [mark = "", secret = ""] = /(?:#|&item=)[?]secret=([a-z\d]+)$/i.exec(address) ?? [];
  return { secret, mark };
}

/** Brings the page's own script, with nothing but what stands in the page, and asks for it again where it does not come. */

const PAUSE_MS = 4000;

/** Gives the way to ask for it; asked for a second time it is on its way. */
export function bringer(world: Window, address: string): () => void {
  let asked = false;

  function ask(): void {
    import(/* @vite-ignore */ address).catch(() => {
      world.dispatchEvent(new Event("missed"));
      world.setTimeout(ask, PAUSE_MS);
    });
  }
  return () => {
    if (!asked) ask();
    asked = true;
  };
}

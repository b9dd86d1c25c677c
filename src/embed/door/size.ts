/**
 * Says how high the page is: at once, when its content grows or shrinks, when fonts have come – once in a frame of animation
 * at most –, and again when it is shown after being hidden, or asked.
 */

/** `say` gets the height in CSS pixels, and again the same only when asked. Returns the way to ask. */
export function followHeight(world: Window, say: (heightPx: number) => void): () => void {
  const { document } = world;
  let asked = false;
  let said = 0;
  let again = false;

  function ask(): void {
    if (asked) return;
    asked = true;
    world.requestAnimationFrame(() => {
      asked = false;
      tell();
    });
  }
  function tell(): void {
    if (world.innerWidth === 0) return; // not shown: text one letter wide has no height worth saying
    // Even, since hosts take a change of one pixel for none.
    const heightPx = 2 * Math.ceil(document.documentElement.getBoundingClientRect().height / 2);
    if (heightPx === said && !again) return;
    said = heightPx;
    again = false;
    say(heightPx);
  }
  function repeat(): void {
    again = true;
    tell();
  }

  new ResizeObserver(ask).observe(document.documentElement);
  document.fonts.ready.then(ask);
  document.addEventListener("visibilitychange", repeat);
  tell(); // a frame far down the article is not animated until it is scrolled to, and must not jump then
  return repeat;
}

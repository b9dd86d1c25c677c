/** The figure's own motion: a sight that glides to the next one, or is there at once where motion is not wanted. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { Sight } from "../../look/frame.ts";
import { eased, glideMs } from "../../look/motion.ts";

/** While the figure is `covered`, and when it stands again, it is at its goal: nobody has seen where it was before. */
export function useGlide(goal: Sight, moving: boolean, covered: boolean): Sight {
  const [sight, setSight] = useState(goal);
  const shown = useRef(goal);
  const wasCovered = useRef(covered);
  const atOnce = covered || wasCovered.current;
  useEffect(() => {
    wasCovered.current = covered;
    const from = shown.current;
    const show = (next: Sight) => {
      shown.current = next;
      setSight(next);
    };
    if (from === goal) return;
    if (atOnce || !moving || matchMedia("(prefers-reduced-motion: reduce)").matches) return show(goal);
    let start: number | undefined;
    let frame = requestAnimationFrame(function draw(now: number) {
      start ??= now;
      const share = Math.min(1, (now - start) / glideMs);
      show(share === 1 ? goal : between(from, goal, eased(share)));
      if (share < 1) frame = requestAnimationFrame(draw);
    });
    return () => cancelAnimationFrame(frame);
  }, [goal, moving, covered]);
  return atOnce ? goal : sight;
}

function between(from: Sight, to: Sight, share: number): Sight {
  const mix = (a: number, b: number) => a + (b - a) * share;
  return {
    x: mix(from.x, to.x),
    y: mix(from.y, to.y),
    width: mix(from.width, to.width),
    height: mix(from.height, to.height),
  };
}

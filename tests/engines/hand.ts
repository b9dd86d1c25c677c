/** A reader's hand at the mouse, the screen and the keys, in WebDriver's words (§ 15). */
import type { Spot } from "../browser/reader.ts";
import type { ActionSource, EngineWindow } from "./engine.ts";

export interface Hand {
  readonly tapAt: (spot: Spot) => Promise<void>;
  readonly hover: (spot: Spot) => Promise<void>;
  readonly drag: (from: Spot, to: Spot) => Promise<void>;
}

export function handOf(window: EngineWindow): Hand {
  const move = (kind: "mouse" | "touch", actions: Extract<ActionSource, { type: "pointer" }>["actions"]) =>
    window.act([{ type: "pointer", id: kind, parameters: { pointerType: kind }, actions }]);
  return {
    tapAt: (spot) => move(window.pointer, [at(spot), down, up]),
    hover: (spot) => move("mouse", [at(spot)]),
    drag: (from, to) => {
      const steps = [0.2, 0.4, 0.6, 0.8, 1].map((share) =>
        at({ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }, 30),
      );
      return move(window.pointer, [at(from), down, ...steps, up]);
    },
  };
}

const down = { type: "pointerDown", button: 0 } as const;
const up = { type: "pointerUp", button: 0 } as const;

const whole = ({ x, y }: Spot): Spot => ({ x: Math.round(x), y: Math.round(y) });

const at = (spot: Spot, duration = 0) =>
  ({ type: "pointerMove", ...whole(spot), duration, origin: "viewport" }) as const;

/** The wheel, turned by so many pixels where the mouse is. */
export function turns(spot: Spot, { x: deltaX, y: deltaY }: Spot): ActionSource {
  return { type: "wheel", id: "wheel", actions: [{ type: "scroll", ...whole(spot), deltaX, deltaY }] };
}

/** WebDriver's signs for keys that write nothing (§ 17.4.2). */
const signs: Readonly<Record<string, string>> = {
  Tab: "\uE004",
  Enter: "\uE007",
  Control: "\uE009",
  Escape: "\uE00C",
  End: "\uE010",
  Home: "\uE011",
  ArrowLeft: "\uE012",
  ArrowUp: "\uE013",
  ArrowRight: "\uE014",
  ArrowDown: "\uE015",
};

/** A key, or keys held together: `Control+V`. */
export function strokes(key: string): ActionSource {
  const keys = key.split("+").map((each) => signs[each] ?? (each.length === 1 ? each.toLowerCase() : each));
  const downs = keys.map((value) => ({ type: "keyDown", value }) as const);
  const ups = [...keys].reverse().map((value) => ({ type: "keyUp", value }) as const);
  return { type: "key", id: "keys", actions: [...downs, ...ups] };
}

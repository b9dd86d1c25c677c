/**
 * Live maps take turns: of all frames of this site on one page, the one whose reader asked last has it. Browsers keep few
 * graphics contexts, and blank the oldest by themselves when there are too many.
 */

/** Under this name a frame's window says who it is, so that others of its origin can tell whether it is on their page. */
const MARK = Symbol.for("initiative-map");

type Marked = Window & { [MARK]?: string };

export interface Turns {
  /** Tells the others that this frame has the live map now. */
  take(): void;
}

/** `giveUp` is called when another frame of this page has taken its turn. `site` names the frames that take turns together. */
export function takeTurns(world: Window, site: string, giveUp: () => void): Turns {
  const mine = `${Math.random()}`;
  let mineNow = false;
  const channel = openChannel(`initiative-map ${site}`);
  (world as Marked)[MARK] = mine;
  channel?.addEventListener("message", ({ data }) => {
    if (!mineNow || typeof data !== "string" || !isOn(world.top ?? world, data)) return;
    mineNow = false;
    giveUp();
  });
  return {
    take: () => {
      mineNow = true;
      channel?.postMessage(mine);
    },
  };
}

/** Whether a window, or a frame in it, however deep, says that it is the one meant. */
function isOn(frame: Window, whom: string): boolean {
  try {
    if ((frame as Marked)[MARK] === whom) return true;
  } catch {
    // another origin's window says nothing, but its frames may
  }
  for (let nth = 0; nth < frame.length; nth += 1) {
    if (isOn(frame[nth] as Window, whom)) return true;
  }
  return false;
}

function openChannel(name: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(name);
  } catch {
    return null; // an old engine, or storage is refused: then every frame is by itself
  }
}

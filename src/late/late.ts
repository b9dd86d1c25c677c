/**
 * Parts that come late, and may fail to come: after a new edition their files are gone, or the network hangs or drops. What
 * failed is not remembered. Each try asks by another address, since engines remember by its address a module that did not
 * come; the build lets every import() end in `again` (src/prerender/scripts/asked-again.ts).
 */

/** What of a window is needed here; `window` itself will do. */
export interface LateWorld {
  /** What addresses asked for just now are to end in. */
  again?: string | undefined;
  setTimeout(act: () => void, ms: number): unknown;
  addEventListener(name: "online", heard: () => void): void;
  removeEventListener(name: "online", heard: () => void): void;
}

export interface Late<T> {
  /** The part; rejects where it does not come now, or not in time. */
  once(): Promise<T>;
  /**
   * The part, however often it has to be asked for: after ever longer pauses, and as soon as the network is back. Never
   * rejects; `missed` hears of each try that failed.
   */
  always(missed?: () => void): Promise<T>;
}

/** A few seconds, in milliseconds: a request without an answer has failed then. */
const PATIENCE_MS = 4000;
const FIRST_PAUSE_MS = 1000;
const LAST_PAUSE_MS = 30_000;

export function late<T>(
  load: (again: string) => Promise<T>,
  patienceMs = PATIENCE_MS,
  world: LateWorld = globalThis,
): Late<T> {
  let tries = 0;
  let coming: Promise<T> | null = null;

  function once(): Promise<T> {
    coming ??= attempt();
    return coming;
  }

  function attempt(): Promise<T> {
    world.again = tries++ > 0 ? `?again=${tries}` : "";
    const asked = load(world.again);
    world.again = "";
    const inTime = new Promise<T>((resolve, reject) => {
      asked.then((part) => {
        coming = asked; // welcome after its time, too
        resolve(part);
      }, reject);
      world.setTimeout(reject, patienceMs);
    });
    inTime.catch(() => {
      if (coming === inTime) coming = null;
    });
    return inTime;
  }

  async function always(missed?: () => void): Promise<T> {
    for (let pauseMs = FIRST_PAUSE_MS; ; pauseMs = Math.min(2 * pauseMs, LAST_PAUSE_MS)) {
      try {
        return await once();
      } catch {
        missed?.();
      }
      await pause(world, pauseMs);
    }
  }

  return { once, always };
}

function pause(world: LateWorld, ms: number): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      world.removeEventListener("online", end);
      resolve();
    };
    world.addEventListener("online", end);
    world.setTimeout(end, ms);
  });
}

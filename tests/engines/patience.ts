/** Waiting for what is to be so, as a reader waits: looking again and again, and not for ever. */
import type { Spot } from "../browser/reader.ts";
import { PATIENCE_MS } from "../browser/reader.ts";

/** Waits until it is so; says what never was. A page that is on its way elsewhere has no answer yet. */
export async function until(ask: () => Promise<boolean>, what: string): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  let fault = "";
  while (Date.now() < end) {
    const so = await ask().catch((error: Error) => {
      fault = ` (${error.message})`;
      return false;
    });
    if (so) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`it never was so that ${what}${fault}`);
}

/** Where a thing is, and whether it is what one would hit there. */
export interface Reached extends Spot {
  readonly hits: boolean;
}

/** Waits until a thing rests where one would hit it, and gives where. */
export async function reached(what: string, reach: () => Promise<Reached | null>): Promise<Spot> {
  let before: Reached | null = null;
  let now: Reached | null = null;
  await until(async () => {
    [before, now] = [now, await reach()];
    return before !== null && now?.hits === true && before.x === now.x && before.y === now.y;
  }, `${what} can be reached`);
  return now!;
}

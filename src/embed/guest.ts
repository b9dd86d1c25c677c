/**
 * The guest: our page inside a frame on someone else's page, once its reader or its host wants it. It keeps the frame's
 * address, does what its host asks and tells it what happened, and sees that of all frames on a page one at most is live.
 */

import { late } from "../late/late.ts";
import type { Addressed } from "../store/address-bar.ts";
import type { Store } from "../store/store.ts";
import { isPlain } from "../view/address.ts";
import { readEmbedding } from "../view/embedding.ts";
import type { Hear } from "./door/letters.ts";
import { addressedFrame, secretIn } from "./guest/address.ts";
import { correspond } from "./guest/letters.ts";
import { takeTurns } from "./guest/turns.ts";

export interface GuestOptions {
  readonly store: Store;
  /** The folder of the frames' pages, `…/embed/`, as an absolute address. */
  readonly pages: string;
  /** Lets the store and an address say the same. */
  readonly follow: (world: Addressed) => void;
  /** Calls back once, when the reader reaches for the map. */
  readonly whenReached: (act: () => void) => void;
  /** Makes the live map. Gives the way to stop it, or `null` where none is to be had. */
  readonly grow: () => Promise<(() => void) | null>;
}

const mangled = late(() => import("../view/address/mangled.ts"));
const wayOut = late(() => import("./guest/way-out.ts"));
const within = late(() => import("../desk/check/within.tsx"));

/** Takes over from the door. Gives what is to hear all that was said to it, or `null` where the page begins again. */
export async function beGuest(world: Window, options: GuestOptions): Promise<Hear | null> {
  const named = secretIn(world.location.href);
  if (await beginsAgain(world, named.mark)) return null;
  const { store, follow } = options;
  const { dataset } = world.document.documentElement;
  const { check, height, still } = readEmbedding(world.location.href);
  const { hear, heard } = correspond(world, store);
  follow(addressedFrame(world));
  if (store.get().view.initiative) delete dataset.gone; // what was asked for is there, if elsewhere
  store.watch(
    ({ view }) => view,
    () => {
      delete dataset.gone; // said once, of the frame as it was opened
    },
  );
  if (check) {
    const { language } = store.get().view;
    within.always().then((room) => room.showFindings(world, { height, heard }, language));
  }
  const { secret } = named;
  if (secret) wayOut.always().then((room) => room.leadOut(world, secret, () => store.get().view.language));
  if (!still) beLiveInTurn(world, options);
  return hear;
}

/** An address that was mangled on its way is set right; and the door has to read it anew. A host's own `mark` behind it stays. */
async function beginsAgain({ location }: Window, mark: string): Promise<boolean> {
  if (isPlain(location.href.replace(mark, ""))) return false;
  const asked = (location.search + location.hash).replace(mark, "");
  const meant = await mangled.once().then(
    ({ mended }) => mended(asked),
    () => asked, // the words that can be read as they stand will be
  );
  if (meant !== asked) location.replace(location.pathname + meant + mark.replace(/.*[?]/, "#?"));
  return meant !== asked;
}

/** A live map when the reader reaches for it, until another frame of the page has one. */
function beLiveInTurn(world: Window, { store, pages, whenReached, grow }: GuestOptions): void {
  const { dataset } = world.document.documentElement;
  let growing: Promise<(() => void) | null> | null = null;
  const turns = takeTurns(world, pages, giveUp);

  function live(): void {
    turns.take();
    growing = grow();
    growing.then((stop) => {
      if (stop === null) dataset.mode = "still"; // nothing more is to be had here, and nothing offers it
    });
  }

  async function giveUp(): Promise<void> {
    const stop = await growing; // another frame may be quicker than this one's live map
    growing = null;
    store.setPainter("figure");
    stop?.();
    whenReached(live);
  }

  if (dataset.reached === undefined) whenReached(live);
  else live(); // two fingers woke the frame
}

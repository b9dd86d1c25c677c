/**
 * The guest: our page inside a frame on someone else's page. It keeps the frame's address, says its height, listens to its
 * host and tells it what happened, and sees that of all frames on a page one at most is a live map.
 */
import { followAddress } from "../store/address-bar.ts";
import type { Store } from "../store/store.ts";
import { readEmbedding } from "../view/embedding.ts";
import { addressedFrame } from "./guest/address.ts";
import { correspond } from "./guest/letters.ts";
import { takeTurns } from "./guest/turns.ts";

export interface GuestOptions {
  readonly store: Store;
  /** The folder of the frames' pages, `…/embed/`, as an absolute address. */
  readonly pages: string;
  /** Calls back once, when the reader first reaches for the map. */
  readonly whenReached: (act: () => void) => void;
  /** Makes the live map. Gives the way to stop it, or `null` where none is to be had. */
  readonly grow: () => Promise<(() => void) | null>;
}

export function beGuest(world: Window, { store, pages, whenReached, grow }: GuestOptions): void {
  const { dataset } = world.document.documentElement;
  const embedding = readEmbedding(world.location.href);
  followAddress(store, addressedFrame(world), pages);
  store.wear(embedding.scheme);
  store.watch(
    ({ scheme }) => scheme,
    (scheme) => {
      dataset.theme = scheme;
    },
  );
  store.watch(
    ({ view }) => view,
    () => {
      delete dataset.gone; // said once, of the frame as it was opened
    },
  );
  const { heard } = correspond(world, store, embedding);
  if (embedding.check) {
    const { language } = store.get().view;
    import("./check/overlay.ts").then((room) =>
      room.showFindings(world, { height: embedding.height, heard }, language),
    );
  }
  if (embedding.still) return;

  let growing: Promise<(() => void) | null> | null = null;
  const turns = takeTurns(world, pages, giveUp);
  whenReached(live);

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
    store.paintWith("figure");
    stop?.();
    whenReached(live);
  }
}

/**
 * Who answers second. A reader's act is answered first in the panel, then on the map: what the map has to do takes the
 * time of several frames, and none of it is to stand between the press and the panel's paint.
 */
import { afterPaint } from "./after-paint.ts";
import type { State, Store } from "./store.ts";

export interface Second {
  /**
   * As the store's `watch`, but heard when the first answer is painted, and then of the latest value alone. Those who
   * watch are called in the order in which they began. Returns the way to stop.
   */
  watch<T>(pick: (state: State) => T, react: (value: T, before: T) => void): () => void;
  stop(): void;
}

/** `wait` calls back after the paint and gives the way to let it be. Another change meanwhile is painted first, too. */
export function answerSecond(store: Store, wait = afterPaint): Second {
  const ears = new Set<Ear>();
  let letBe = () => {};

  function hear(): void {
    for (const { hear } of ears) hear();
  }

  const unwatch = store.watch(
    (state) => state,
    () => {
      letBe();
      letBe = [...ears].some(({ hasNews }) => hasNews()) ? wait(hear) : () => {};
    },
  );
  return {
    watch(pick, react) {
      const ear = earOf(store, pick, react);
      ears.add(ear);
      return () => ears.delete(ear);
    },
    stop() {
      unwatch();
      letBe();
      ears.clear();
    },
  };
}

interface Ear {
  hasNews(): boolean;
  hear(): void;
}

function earOf<T>(store: Store, pick: (state: State) => T, react: (value: T, before: T) => void): Ear {
  let known = pick(store.get());
  return {
    hasNews: () => pick(store.get()) !== known,
    hear() {
      const before = known;
      known = pick(store.get());
      if (known !== before) react(known, before);
    },
  };
}

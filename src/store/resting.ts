/**
 * The store for who may rest: while `rests` it stands still, as it was before, and when the rest is over whoever watches it
 * hears of all that has changed meanwhile. Its verbs are the store's.
 */
import type { State, Store } from "./store.ts";

export function restingStore(store: Store, rests: (state: State) => boolean): Store {
  let seen = store.get();
  store.watch(
    (state) => state,
    (now) => {
      if (!rests(now)) seen = now;
    },
  );
  return {
    ...store,
    get: () => seen,
    watch(pick, react) {
      let known = pick(seen);
      return store.watch(
        (state) => state,
        () => {
          const before = known;
          known = pick(seen);
          if (known !== before) react(known, before);
        },
      );
    },
  };
}

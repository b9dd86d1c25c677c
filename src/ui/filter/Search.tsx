/** The field for search words. An input method is not finished until it says so: what is still being composed is nobody's words yet. */
import { useLayoutEffect, useRef } from "preact/hooks";
import { useReading, useView, useWords } from "../reading.ts";

export function Search() {
  const { store } = useReading();
  const { words } = useWords();
  const said = useView(({ view }) => view.filter.words);
  const field = useRef<HTMLInputElement>(null);
  const composing = useRef(false);

  // Never written over while the reader composes; they are heard when they have done.
  useLayoutEffect(() => {
    if (!composing.current && field.current!.value !== said) field.current!.value = said;
  }, [said]);

  const hear = (event: Event) => {
    if (composing.current || (event as InputEvent).isComposing) return;
    store.search(field.current!.value);
  };
  const settle = () => {
    if (!composing.current) return;
    composing.current = false;
    store.search(field.current!.value);
  };
  return (
    <label class="search">
      <span class="unseen">{words.search}</span>
      <input
        type="search"
        maxLength={80}
        placeholder={words.searchHint}
        defaultValue={said}
        ref={field}
        onInput={hear}
        onCompositionStart={() => {
          composing.current = true;
        }}
        onCompositionEnd={settle}
        onBlur={settle}
      />
    </label>
  );
}

/**
 * A field for words to look for. An input method is not finished until it says so: what is still being composed is nobody's
 * words yet. Words that stand in the field before this is here are heard as soon as it is.
 */
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import type { Composed } from "../../late/composing.ts";
import { mostLetters } from "../../view/filter.ts";

interface SearchFieldProps {
  readonly label: string;
  readonly hint?: string;
  /** What is looked for now. */
  readonly said: string;
  readonly hear: (words: string) => void;
}

export function SearchField({ label, hint, said, hear }: SearchFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  const composing = useRef(false);
  const taken = useRef(false);

  // Never written over while the reader composes; they are heard when they have done.
  useLayoutEffect(() => {
    const written = field.current!;
    if (!taken.current) composing.current = (written as Composed).composing === "start";
    const early = !taken.current && written.value !== "";
    if (!composing.current && !early && written.value !== said) written.value = said;
    taken.current = true;
  }, [said]);
  useEffect(() => {
    const early = field.current!.value;
    if (!composing.current && early !== said) hear(early);
  }, []);

  const listen = (event: Event) => {
    if (composing.current || (event as InputEvent).isComposing) return;
    hear(field.current!.value);
  };
  const settle = () => {
    if (!composing.current) return;
    composing.current = false;
    hear(field.current!.value);
  };
  return (
    <label class="search">
      <span key={label} class="unseen">
        {label}
      </span>
      <input
        type="search"
        maxLength={mostLetters}
        placeholder={hint}
        defaultValue={said}
        ref={field}
        onInput={listen}
        onCompositionStart={() => {
          composing.current = true;
        }}
        onCompositionEnd={settle}
        onBlur={settle}
      />
    </label>
  );
}

/** What the reader has chosen, above the list: each choice with the way to let it go, and what they give together. */
import { useRef } from "preact/hooks";
import { letGo, partsOf, without } from "../../view/choice/parts.ts";
import { type Filter, isFiltering } from "../../view/filter.ts";
import { panelId } from "../../view/page-ids.ts";
import { fill } from "../../words/phrases.ts";
import { useReading, useView, useWords } from "../reading.ts";
import { Sign } from "../Sign.tsx";
import { useNaming } from "./naming.ts";
import { useResult } from "./result.ts";

export function Chips() {
  const { store } = useReading();
  const { words } = useWords();
  const filter = useView(({ view }) => view.filter);
  const result = useResult();
  const nameOf = useNaming();
  const chips = useRef<HTMLElement>(null);
  if (!isFiltering(filter)) return null;

  // What is pressed here goes away: the focus passes to what takes its place.
  const press = (part: Filter, pressed: HTMLButtonElement) => {
    const all = [...chips.current!.querySelectorAll("button")];
    const next = isFiltering(without(filter, part))
      ? all[all.indexOf(pressed) + 1]
      : document.querySelector<HTMLElement>(`#${panelId} h2`);
    next?.focus({ preventScroll: true });
    store.show(letGo(store.get().view, part));
  };
  return (
    <section class="chips" aria-label={words.chosen} ref={chips}>
      <ul>
        {partsOf(filter).map((part) => {
          const text = nameOf(part);
          return (
            <li key={text}>
              <button
                type="button"
                class="chip"
                aria-label={fill(words.remove, { text })}
                onClick={(event) => press(part, event.currentTarget)}
              >
                {text} <Sign path="M7 7l10 10M17 7L7 17" />
              </button>
            </li>
          );
        })}
      </ul>
      <p class="result">
        <span key={result}>{result}</span>
        <button
          key={words.clear}
          type="button"
          class="clear"
          onClick={(event) => press(filter, event.currentTarget)}
        >
          {words.clear}
        </button>
      </p>
    </section>
  );
}

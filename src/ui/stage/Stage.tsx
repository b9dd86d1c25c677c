/** The map's room on the page: the figure, the ground on which the live map grows over it, what must be said of it, and its buttons. */
import type { Ref } from "preact";
import { Awaiting } from "../late/Awaiting.tsx";
import { useReading, useView, useWords } from "../reading.ts";
import { Figure } from "./Figure.tsx";

export function Stage({ ground }: { readonly ground: Ref<HTMLDivElement> }) {
  const { later, store } = useReading();
  const { words } = useWords();
  const painter = useView((state) => state.painter);
  const live = painter === "live";
  const leave = (event: MouseEvent) => {
    if (!live && !(event.target as Element).closest("a, button, summary")) store.goHome();
  };

  return (
    <section class={live ? "stage live" : "stage"} aria-label={words.map} onClick={leave}>
      <div class="pane">
        <Figure covered={live} />
      </div>
      <div class="ground" ref={ground} />
      <Awaiting>{later && <later.Notices />}</Awaiting>
      <Awaiting>{later && <later.MapButtons />}</Awaiting>
    </section>
  );
}

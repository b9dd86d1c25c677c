/** The map's room on the page: the figure, the ground on which the live map grows over it, and its buttons. */
import type { Ref } from "preact";
import { Awaiting } from "../Awaiting.tsx";
import { useReading, useView, useWords } from "../reading.ts";
import { Figure } from "./Figure.tsx";

export function Stage({ ground }: { readonly ground: Ref<HTMLDivElement> }) {
  const { later } = useReading();
  const { words } = useWords();
  const painter = useView((state) => state.painter);
  return (
    <section class={painter === "live" ? "stage live" : "stage"} aria-label={words.map}>
      <Figure />
      <div class="ground" ref={ground} />
      <Awaiting>{later && <later.MapButtons />}</Awaiting>
    </section>
  );
}

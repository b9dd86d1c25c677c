/**
 * The panel's room. Beside the map where there is width; on a phone a sheet over the map's foot with three stops,
 * reached by dragging its head or by its buttons. Which of the two it is, the style decides.
 */
import type { ComponentChildren } from "preact";
import type { Dispatch, StateUpdater } from "preact/hooks";
import { useEffect, useRef } from "preact/hooks";
import { useReading, useView, useWords } from "../reading.ts";
import { Sign } from "../Sign.tsx";
import { type Stop, stops } from "../stops.ts";

interface SheetProps {
  readonly head: ComponentChildren;
  readonly stop: Stop;
  readonly rest: Dispatch<StateUpdater<Stop>>;
  readonly children: ComponentChildren;
}

export function Sheet({ head, stop, rest, children }: SheetProps) {
  const { later } = useReading();
  const { words } = useWords();
  const sheet = useRef<HTMLElement>(null);
  const opened = useView(({ view }) => view.initiative ?? view.place);
  const first = useRef(opened);

  const move = (by: number) => rest((now) => stops[Math.min(2, Math.max(0, stops.indexOf(now) + by))]!);

  useEffect(() => {
    if (opened === first.current) return;
    first.current = opened;
    rest((now) => (now === "low" ? "half" : now));
  }, [opened]);

  return (
    <main class="sheet" ref={sheet}>
      <div class="handle" onPointerDown={(event) => later?.drag(event, sheet.current!, rest)}>
        <button type="button" aria-label={words.lower} disabled={stop === "low"} onClick={() => move(-1)}>
          <Sign path="M6 9l6 6 6-6" />
        </button>
        <i />
        <button type="button" aria-label={words.raise} disabled={stop === "full"} onClick={() => move(1)}>
          <Sign path="M6 15l6-6 6 6" />
        </button>
      </div>
      {head}
      <div class="scroll">{children}</div>
    </main>
  );
}

/** One initiative: a line that opens on its summary, figures, photographs, source and place on the map. */
import { useRef } from "preact/hooks";
import type { Initiative } from "../../../atlas/atlas.ts";
import { Awaiting } from "../../late/Awaiting.tsx";
import { useReading, useView, useWords } from "../../reading.ts";
import { InitiativeLine } from "./InitiativeLine.tsx";

interface InitiativeEntryProps {
  readonly initiative: Initiative;
  /** What is to be said of it here besides. */
  readonly note?: string | false;
}

export function InitiativeEntry({ initiative, note = false }: InitiativeEntryProps) {
  const { store, later } = useReading();
  const printing = useView((state) => state.printing);
  const chosen = useView(({ view }) => view.initiative) === initiative.id;
  const open = chosen || printing;
  const toggle = (event: MouseEvent) => {
    const entry = (event.currentTarget as Element).parentElement as HTMLDetailsElement;
    if (!later || entry.open !== open) return; // the browser opens and closes what was printed by itself
    event.preventDefault();
    if (chosen) store.closeInitiative();
    else store.openInitiative(initiative.id);
  };
  return (
    <details
      class="initiative"
      open={open}
      onPointerEnter={() => store.setPointed({ initiative: initiative.id })}
      onPointerLeave={() => store.setPointed(null)}
    >
      <summary class="line" onClick={toggle}>
        <InitiativeLine initiative={initiative} note={note} />
      </summary>
      <Inside initiative={initiative} wanted={open} />
    </details>
  );
}

/** What the entry opens on, from when it is first wanted; what was printed will do until then, in a frame its summary. */
function Inside({ initiative, wanted }: { readonly initiative: Initiative; readonly wanted: boolean }) {
  const { later, embedded } = useReading();
  const { tell } = useWords();
  const { current: inPrint } = useRef(later !== null);
  const shown = useRef(inPrint && !embedded);
  shown.current ||= wanted && later !== null;
  return (
    <Awaiting id={initiative.id} class="body">
      {later === null ? null : shown.current ? (
        <later.InitiativeBody initiative={initiative} wanted={wanted} />
      ) : inPrint ? (
        <p>{tell(initiative.summary)}</p>
      ) : null}
    </Awaiting>
  );
}

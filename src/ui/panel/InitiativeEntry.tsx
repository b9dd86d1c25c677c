/** One initiative: a line that opens on its summary, figures, photographs, source and place on the map. */
import { useEffect, useRef } from "preact/hooks";
import type { Initiative } from "../../atlas/atlas.ts";
import { typeOf } from "../../atlas/questions.ts";
import { periodOf } from "../../words/phrases.ts";
import { Awaiting } from "../Awaiting.tsx";
import { BadgeDisc } from "../BadgeDisc.tsx";
import { useReading, useView, useWords } from "../reading.ts";

export function InitiativeEntry({ initiative }: { readonly initiative: Initiative }) {
  const { atlas, store } = useReading();
  const printing = useView((state) => state.printing);
  const { words, tell } = useWords();
  const chosen = useView(({ view }) => view.initiative) === initiative.id;
  const open = chosen || printing;
  const entry = useShownWhenOpened(chosen);
  const type = typeOf(atlas, initiative.type);
  const meta = [
    tell(type.name),
    initiative.locality && tell(initiative.locality),
    initiative.period && periodOf(words, initiative.period),
  ].filter(Boolean);
  const toggle = (event: Event) => {
    event.preventDefault();
    if (chosen) store.closeInitiative();
    else store.openInitiative(initiative.id);
  };
  return (
    <details
      class="initiative"
      open={open}
      ref={entry}
      onPointerEnter={() => store.point({ initiative: initiative.id })}
      onPointerLeave={() => store.point(null)}
    >
      <summary onClick={toggle}>
        <BadgeDisc type={type} />
        <h4>{tell(initiative.title)}</h4>
        <span class="meta">{meta.join(words.dot)}</span>
      </summary>
      <Inside initiative={initiative} wanted={open} />
    </details>
  );
}

/** What the entry opens on, from when it is first wanted; what was printed will do until then, in a frame its summary. */
function Inside({ initiative, wanted }: { readonly initiative: Initiative; readonly wanted: boolean }) {
  const { later, embedded } = useReading();
  const { words, tell } = useWords();
  const { current: inPrint } = useRef(later !== null);
  const shown = useRef(inPrint && !embedded);
  shown.current ||= wanted && later !== null;
  return (
    <Awaiting key={words.tag} id={initiative.id} class="body">
      {later === null ? null : shown.current ? (
        <later.InitiativeBody initiative={initiative} />
      ) : inPrint ? (
        <p>{tell(initiative.summary)}</p>
      ) : null}
    </Awaiting>
  );
}

/** Brings an entry into view when it is opened from elsewhere: a badge, an address, the back button. */
function useShownWhenOpened(open: boolean) {
  const entry = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (open) entry.current?.scrollIntoView({ block: "nearest" });
  }, [open]);
  return entry;
}

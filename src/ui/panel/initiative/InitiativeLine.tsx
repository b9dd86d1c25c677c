/** An initiative in a line: its badge, its title, and its type, locality and period. */
import type { Initiative } from "../../../atlas/atlas.ts";
import { typeOf } from "../../../atlas/questions.ts";
import { periodOf } from "../../../words/phrases.ts";
import { BadgeDisc } from "../../BadgeDisc.tsx";
import { useReading, useWords } from "../../reading.ts";

interface InitiativeLineProps {
  readonly initiative: Initiative;
  /** What is to be said of it here besides. */
  readonly note?: string | false;
}

export function InitiativeLine({ initiative, note }: InitiativeLineProps) {
  const { atlas } = useReading();
  const { words, tell } = useWords();
  const type = typeOf(atlas, initiative.type);
  const meta = [
    note,
    tell(type.name),
    initiative.locality && tell(initiative.locality),
    initiative.period && periodOf(words, initiative.period),
  ]
    .filter(Boolean)
    .join(words.dot);
  return (
    <>
      <BadgeDisc type={type} />
      <h4>{tell(initiative.title)}</h4>
      <span key={meta} class="meta">
        {meta}
      </span>
    </>
  );
}

/** What stands around the map. */

import type { Wishing } from "../../../embed/codes/wish.ts";
import { useWords } from "../../../ui/reading.ts";
import { parts } from "../../../view/embedding.ts";
import { Fold } from "../fields/Fold.tsx";
import { Ticks } from "../fields/Ticks.tsx";
import { useShareWords } from "../speech.ts";

export function PartsFold({ wish: { show }, want }: Wishing) {
  const { words: page } = useWords();
  const words = useShareWords();
  const named =
    show.length === parts.length ? words.all : show.map((part) => words.partNames[part]).join(page.dot);
  return (
    <Fold name={words.parts} set={named || words.mapOnly}>
      <Ticks
        legend={words.parts}
        unseenLegend
        options={parts.map((id) => ({ id, name: words.partNames[id] }))}
        ticked={show}
        toggle={(part) => want({ show: parts.filter((each) => show.includes(each) !== (each === part)) })}
      />
    </Fold>
  );
}

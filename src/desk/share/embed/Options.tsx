/** What may be chosen of the map for the outlet at hand: the usual in sight, the rest folded. */

import { takes, type Wishing } from "../../../embed/codes/wish.ts";
import { useReading, useWords } from "../../../ui/reading.ts";
import { schemes } from "../../../view/embedding.ts";
import { openPlace, speak } from "../../../view/view.ts";
import { Choice } from "../fields/Choice.tsx";
import { Pick } from "../fields/Pick.tsx";
import { useShareWords } from "../speech.ts";
import { FilterFold } from "./FilterFold.tsx";
import { PartsFold } from "./PartsFold.tsx";
import { ShapeFold } from "./ShapeFold.tsx";
import { WritingChoice } from "./WritingChoice.tsx";

export function Options({ wish, want }: Wishing) {
  const { atlas, words: all } = useReading();
  const { tell } = useWords();
  const words = useShareWords();
  const { frame, look } = takes(wish.outlet);
  const { view } = wish;
  return (
    <div class="options-for">
      <div class="picks">
        <Pick
          label={words.place}
          options={atlas.places.map(({ id, name }) => ({ id, name: tell(name) }))}
          picked={view.place}
          pick={(place) => want({ view: openPlace(view, place) })}
        />
        {look && (
          <Pick
            label={words.language}
            options={atlas.map.languages.map((id) => ({ id, name: all[id]!.name }))}
            picked={view.language}
            pick={(language) => want({ view: speak(view, language) })}
          />
        )}
      </div>
      {look && (
        <Choice
          name="scheme"
          look="row"
          legend={words.scheme}
          options={schemes.map((id) => ({ id, name: words.schemes[id] }))}
          chosen={wish.scheme}
          choose={(scheme) => want({ scheme })}
        />
      )}
      {look && !frame && <WritingChoice wish={wish} want={want} />}
      {frame && (
        <div class="folds">
          <FilterFold wish={wish} want={want} />
          <PartsFold wish={wish} want={want} />
          <ShapeFold wish={wish} want={want} />
        </div>
      )}
    </div>
  );
}

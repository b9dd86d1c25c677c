/** How high the map is, whether it can be moved, and how the code is written. */

import { heightOf, heightsFor, readHeight, type Wishing } from "../../../embed/codes/wish.ts";
import { heightsPx } from "../../../embed/protocol.ts";
import { useWords } from "../../../ui/reading.ts";
import { fill } from "../../../words/phrases.ts";
import { Choice } from "../fields/Choice.tsx";
import { Fold } from "../fields/Fold.tsx";
import { useShareWords } from "../speech.ts";
import { WritingChoice } from "./WritingChoice.tsx";

const uses = ["live", "still"] as const;

export function ShapeFold({ wish, want }: Wishing) {
  const { words: page } = useWords();
  const words = useShareWords();
  const offered = heightsFor(wish);
  const height = heightOf(wish);
  const high = height === "fixed" ? fill(words.px, { n: wish.heightPx }) : words.heights[height];
  const use = wish.still ? "still" : "live";
  return (
    <Fold name={words.shape} set={[...(offered.length > 0 ? [high] : []), words.uses[use]].join(page.dot)}>
      {offered.length > 0 && (
        <Choice
          name="height"
          look="row"
          legend={words.height}
          options={offered.map((id) => ({ id, name: words.heights[id] }))}
          chosen={height}
          choose={(chosen) => want({ height: chosen })}
        />
      )}
      {height === "fixed" && (
        <label class="pick">
          <span>{fill(words.heightPx, heightsPx)}</span>
          <input
            type="number"
            inputMode="numeric"
            min={heightsPx.least}
            max={heightsPx.most}
            step={10}
            value={wish.heightPx}
            onChange={({ currentTarget }) => {
              const heightPx = readHeight(currentTarget.value);
              currentTarget.value = String(heightPx); // also where it is what it was before
              want({ heightPx });
            }}
          />
        </label>
      )}
      <Choice
        name="use"
        look="row"
        legend={words.use}
        options={uses.map((id) => ({ id, name: words.uses[id] }))}
        chosen={use}
        choose={(chosen) => want({ still: chosen === "still" })}
      />
      <WritingChoice wish={wish} want={want} />
    </Fold>
  );
}

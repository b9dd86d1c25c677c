/**
 * What must always be said of the map: that it is schematic, its review, how exact points are, whose shapes. On a small map
 * what the law wants in view is in view (docs/decisions.md), and the rest one press away.
 */
import type { ComponentChildren } from "preact";
import type { Review } from "../../atlas/atlas.ts";
import { fill } from "../../words/phrases.ts";
import { OutLink } from "../OutLink.tsx";
import { useReading, useWords } from "../reading.ts";
import { Sign } from "../Sign.tsx";

export function Notices() {
  const { atlas } = useReading();
  const { tell, words } = useWords();
  const { notices, attribution, review } = atlas.map;
  const [first = "", ...others] = notices.map(tell);
  const reviewed = reviewLine(review, words, tell);
  return (
    <section key={words.tag} class="notices" aria-label={words.notices}>
      <details>
        <summary aria-label={words.notices}>
          <Sign path="M12 3a9 9 0 100 18 9 9 0 000-18M12 11v6M12 7v.5" />
        </summary>
      </details>
      <div>
        <Line
          items={[
            { said: first, needed: true },
            ...others.map((said) => ({ said, needed: false })),
            { said: reviewed, needed: true },
          ]}
        />
        <Line
          items={attribution.map(({ text, url }) => ({
            said: url ? <OutLink href={url}>{tell(text)}</OutLink> : tell(text),
            needed: url !== null,
          }))}
        />
      </div>
    </section>
  );
}

interface Item {
  readonly said: ComponentChildren;
  /** Whether it is in view on a small map, too. */
  readonly needed: boolean;
}

/** Joined by dots; between two that are in view stands one, whether or not what lies between is. */
function Line({ items }: { readonly items: readonly Item[] }) {
  const { words } = useWords();
  const all = items.filter(({ said }) => said);
  const first = all.findIndex(({ needed }) => needed);
  return (
    <p>
      {all.map(({ said, needed }, index) => {
        const dot = index > 0 && words.dot;
        if (!needed) return <span class="more">{[dot, said]}</span>;
        return index === first && dot ? [<span class="more">{dot}</span>, said] : [dot, said];
      })}
    </p>
  );
}

type Speech = ReturnType<typeof useWords>;

function reviewLine(review: Review, words: Speech["words"], tell: Speech["tell"]): string {
  if (review.status === "reviewed") return fill(words.reviewed, { text: review.number });
  return review.status === "exempt" ? words.exempt + tell(review.reason) : "";
}

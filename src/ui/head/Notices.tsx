/** What must always be said of the map: that it is schematic, its review, how exact points are, whose shapes. */
import type { Review } from "../../atlas/atlas.ts";
import { fill } from "../../words/phrases.ts";
import { OutLink } from "../OutLink.tsx";
import { useReading, useWords } from "../reading.ts";

export function Notices() {
  const { atlas } = useReading();
  const { tell, words } = useWords();
  const { notices, attribution, review } = atlas.map;
  const lines = [...notices.map(tell), reviewLine(review, words, tell)].filter(Boolean);
  return (
    <section class="notices" aria-label={words.notices}>
      <p>{lines.join(words.dot)}</p>
      <p>
        {attribution.map(({ text, url }, index) => (
          <span key={index}>
            {index > 0 && words.dot}
            {url ? <OutLink href={url}>{tell(text)}</OutLink> : tell(text)}
          </span>
        ))}
      </p>
    </section>
  );
}

type Speech = ReturnType<typeof useWords>;

function reviewLine(review: Review, words: Speech["words"], tell: Speech["tell"]): string {
  if (review.status === "reviewed") return fill(words.reviewed, { text: review.number });
  return review.status === "exempt" ? words.exempt + tell(review.reason) : "";
}

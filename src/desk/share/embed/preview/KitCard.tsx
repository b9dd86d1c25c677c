/** A WeChat article takes no code: the way to the kit of pictures and text that was made for the place, if one was. */
import { placeOf } from "../../../../atlas/questions.ts";
import type { Wish } from "../../../../embed/codes/wish.ts";
import { kitFolder } from "../../../../embed/files.ts";
import { isPainted } from "../../../../embed/painted.ts";
import { useReading, useWords } from "../../../../ui/reading.ts";
import { fill } from "../../../../words/phrases.ts";
import { useShareWords } from "../../speech.ts";
import { wordsOfWay } from "../systems.ts";

interface KitCardProps {
  readonly wish: Wish;
  /** The site's root as an absolute address. */
  readonly site: string;
}

export function KitCard({ wish, site }: KitCardProps) {
  const { atlas, painted } = useReading();
  const { tell } = useWords();
  const words = useShareWords();
  const { system, view } = wish;
  const { place } = view;
  if (!isPainted(painted, "kit", place, atlas.map.languages[0])) {
    return (
      <section class="kit">
        <p>{words.noKit}</p>
      </section>
    );
  }
  const steps = system === null ? words.kitSteps : wordsOfWay(words, system, "wechat").steps;
  return (
    <section class="kit">
      <h3>{fill(words.kitTitle, { place: tell(placeOf(atlas, place).name) })}</h3>
      <p>{words.kitText}</p>
      <ol>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <a class="action" href={site + kitFolder(place)} target="_blank" rel="noopener">
        {words.kit}
      </a>
    </section>
  );
}

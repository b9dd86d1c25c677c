/** What to do in the chosen system, step by step. Said to those who hear the page as soon as another is chosen. */

import type { Wish } from "../../../embed/codes/wish.ts";
import { checkPage } from "../../../embed/files.ts";
import { fill } from "../../../words/phrases.ts";
import { useShareWords } from "../speech.ts";
import { systemOf, wordsOfWay } from "./systems.ts";

interface StepsProps {
  readonly wish: Wish;
  /** The site's root as an absolute address. */
  readonly site: string;
}

export function Steps({ wish: { system, outlet }, site }: StepsProps) {
  const words = useShareWords();
  if (system === null || outlet === "wechat") return <div class="steps" aria-live="polite" />; // a kit says its own
  const { version } = systemOf(system);
  const { steps } = wordsOfWay(words, system, outlet);
  return (
    <div class="steps" aria-live="polite">
      <ol>
        {steps.map((step) => (
          <li key={step}>{fill(step, { host: new URL(site).host })}</li>
        ))}
      </ol>
      {system === "unknown" && (
        <a href={site + checkPage} target="_blank" rel="noopener">
          {words.check}
        </a>
      )}
      {version !== null && <p>{fill(words.tried, { version })}</p>}
    </div>
  );
}

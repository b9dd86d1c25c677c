/** A sentence of the page of examples in the map's first language, and in its second below it, softer. */
import { type ExamplesWords, examplesWords } from "../../../words/examples.ts";
import { besideEachOther, type Tongue } from "../../../words/tongues.ts";
import { allWords } from "../../../words/words.ts";

/** What is to be said, picked from the words of a language. */
export type Pick = (words: ExamplesWords) => string;

/** The first, and the one that stands beside it. */
export type Tongues = readonly [first: Tongue, second?: Tongue];

export function tonguesOf(languages: readonly string[]): Tongues {
  const [first, second] = besideEachOther(languages);
  return second === undefined ? [first!] : [first!, second];
}

interface SaidProps {
  readonly tongues: Tongues;
  readonly said: Pick;
  readonly class?: string;
}

export function Said({ tongues: [first, second], said, class: name = "" }: SaidProps) {
  return (
    <span class={`both ${name}`}>
      <span>{said(examplesWords[first])}</span>
      {second && (
        <span class="second" lang={allWords[second].tag}>
          {said(examplesWords[second])}
        </span>
      )}
    </span>
  );
}

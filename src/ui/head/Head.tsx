/** The title, what the map shows, who says so, and the languages. In a frame the article has said what it shows. */
import { useState } from "preact/hooks";
import { panelId } from "../../view/page-ids.ts";
import { speak } from "../../view/view.ts";
import { useReading, useView, useWords } from "../reading.ts";
import { ViewLink } from "../ViewLink.tsx";
import { isLong, LEDE, TITLE } from "./fold.ts";

export function Head() {
  const { atlas, words: allWords, embedded } = useReading();
  const { words, tell } = useWords();
  const view = useView((state) => state.view);
  const title = tell(atlas.map.title);
  const lede = tell(atlas.map.lede);
  return (
    <header class="head">
      <a key={words.skip} class="skip" href={`#${panelId}`}>
        {words.skip}
      </a>
      <h1 key={title}>
        <Folded text={title} letters={TITLE} />
      </h1>
      {!embedded && (
        <p key={lede} class="lede">
          <Folded text={lede} letters={LEDE} />
        </p>
      )}
      <p key={words.tag} class="byline">
        {tell(atlas.map.byline)}
      </p>
      {atlas.map.languages.length > 1 && (
        <nav class="languages" aria-label={words.languages}>
          {atlas.map.languages.map((language) => (
            <ViewLink
              key={language}
              to={speak(view, language)}
              lang={allWords[language]!.tag}
              aria-current={language === view.language ? "true" : undefined}
            >
              {allWords[language]!.name}
            </ViewLink>
          ))}
        </nav>
      )}
    </header>
  );
}

/** A text that opens where it is pressed, where it is long; what is not long stands as it is. */
function Folded({ text, letters }: { readonly text: string; readonly letters: number }) {
  const [whole, setWhole] = useState(false);
  if (!isLong(text, letters)) return text;
  return (
    <button type="button" aria-expanded={whole} onClick={() => setWhole(!whole)}>
      {text}
    </button>
  );
}

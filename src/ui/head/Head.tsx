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
  return (
    <header class="head">
      <a key={words.skip} class="skip" href={`#${panelId}`}>
        {words.skip}
      </a>
      <h1 key={title} class={isLong(title, TITLE) ? "long" : undefined}>
        {title}
      </h1>
      {!embedded && <Lede />}
      <p key={words.tag} class="byline">
        {tell(atlas.map.byline)}
      </p>
      {atlas.map.languages.length > 1 && (
        <nav class="languages" aria-label="Language · 语言">
          {atlas.map.languages.map((language) => (
            <ViewLink
              key={language}
              to={speak(view, language)}
              lang={allWords[language].tag}
              aria-current={language === view.language ? "true" : undefined}
            >
              {allWords[language].name}
            </ViewLink>
          ))}
        </nav>
      )}
    </header>
  );
}

/** One line on what the map shows; one that takes more than two opens where it is pressed. */
function Lede() {
  const { atlas } = useReading();
  const { tell } = useWords();
  const [whole, setWhole] = useState(false);
  const lede = tell(atlas.map.lede);
  return (
    <p key={lede} class="lede">
      {isLong(lede, LEDE) ? (
        <button type="button" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {lede}
        </button>
      ) : (
        lede
      )}
    </p>
  );
}

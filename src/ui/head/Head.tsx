/** The title, what the map shows, who says so, and the languages. In a frame the article has said what it shows. */
import { speak } from "../../view/view.ts";
import { useReading, useView, useWords } from "../reading.ts";
import { ViewLink } from "../ViewLink.tsx";

export function Head() {
  const { atlas, words: allWords, embedded } = useReading();
  const { words, tell } = useWords();
  const view = useView((state) => state.view);
  return (
    <header class="head">
      <a class="skip" href="#panel">
        {words.skip}
      </a>
      <h1>{tell(atlas.map.title)}</h1>
      {!embedded && <p class="lede">{tell(atlas.map.lede)}</p>}
      <p class="byline">{tell(atlas.map.byline)}</p>
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

/**
 * The page of examples, `/embed/examples/`: an article, plainly a mock, in which every code is at work and stands to be read.
 * It is a page as other people's are: of this site it has the codes alone.
 */
import type { Language } from "../../atlas/atlas.ts";
import { say } from "../../atlas/questions.ts";
import { cssVariables, dark } from "../../look/palette.ts";
import { examplesWords } from "../../words/examples.ts";
import { saidIn } from "../../words/tongues.ts";
import { policyFor } from "../policy.ts";
import { EditorsPage, printed } from "./EditorsPage.tsx";
import { Article } from "./examples/Article.tsx";
import rules from "./examples/page.css?raw";
import script from "./examples/page.js?raw";
import { pageStyle } from "./page-style.ts";
import type { Facts } from "./plain-embed.ts";

/** The way from the page to the site's root. */
const root = "../../";

/** The printed page, `embed/examples/index.html`. */
export function examplesPage(facts: Facts): string {
  const { atlas, words } = facts;
  const [language] = atlas.map.languages;
  return printed(
    <EditorsPage
      lang={words[language]!.tag}
      title={`${saidIn(examplesWords, language).page.title} · ${say(atlas.map.title, language)}`}
      policy={policy()}
      icon={`${root}favicon.svg`}
      style={style(atlas.map.languages)}
    >
      <Article facts={facts} root={root} />
      <script dangerouslySetInnerHTML={{ __html: script }} />
    </EditorsPage>,
  );
}

/** The codes bring inline styles, as they do in any article; scripts are the site's, and the one whose hash is here. */
function policy(): string {
  return policyFor({ styles: [], scripts: [script] }, { "style-src": "'unsafe-inline'" });
}

function style(languages: readonly Language[]): string {
  return pageStyle(`.night{${cssVariables(dark)}}${rules}`, languages);
}

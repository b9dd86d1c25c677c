/**
 * The page of examples, `/embed/examples/`: an article, plainly a mock, in which every code is at work and stands to be read.
 * It is a page as other people's are: of this site it has the codes alone.
 */
import { renderToString } from "preact-render-to-string";
import type { Language } from "../../atlas/atlas.ts";
import { say } from "../../atlas/questions.ts";
import { cssVariables, dark } from "../../look/palette.ts";
import { examplesWords } from "../../words/examples.ts";
import { saidIn } from "../../words/tongues.ts";
import { policyFor } from "../policy.ts";
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
  const html = renderToString(
    <html lang={words[language]!.tag}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policy()} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{`${saidIn(examplesWords, language).page.title} · ${say(atlas.map.title, language)}`}</title>
        <link rel="icon" href={`${root}favicon.svg`} />
        <style dangerouslySetInnerHTML={{ __html: style(atlas.map.languages) }} />
      </head>
      <body>
        <Article facts={facts} root={root} />
        <script dangerouslySetInnerHTML={{ __html: script }} />
      </body>
    </html>,
  );
  return `<!doctype html>${html}`;
}

/** The codes bring inline styles, as they do in any article; scripts are the site's, and the one whose hash is here. */
function policy(): string {
  return policyFor({ styles: [], scripts: [script] }, { "style-src": "'unsafe-inline'" });
}

function style(languages: readonly Language[]): string {
  return pageStyle(`.night{${cssVariables(dark)}}${rules}`, languages);
}

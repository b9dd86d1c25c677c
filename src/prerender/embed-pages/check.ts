/**
 * The page where an editor checks what a system made of a code: `/embed/check/`. It says everything in the map's
 * languages, one under the other, and may send nothing: its policy allows no connection at all.
 */
import type { Atlas } from "../../atlas/atlas.ts";
import { say } from "../../atlas/questions.ts";
import type { Known } from "../../desk/check/known.ts";
import type { Painted } from "../../embed/painted.ts";
import { type CheckWords, checkWords } from "../../words/check.ts";
import { besideEachOther, saidIn } from "../../words/tongues.ts";
import { escaped, inScript } from "../head/escaped.ts";
import { policyFor } from "../policy.ts";
import rules from "./check/page.css?raw";
import { pageStyle } from "./page-style.ts";

/** Nothing is fetched but the page's own script, and nothing goes out. */
const closed = { "connect-src": "'none'", "worker-src": "'none'", "frame-src": "'none'" };

export interface CheckPage {
  readonly atlas: Atlas;
  readonly painted: Painted;
  /** The address of the built `desk/check/page.ts`, from this page. */
  readonly script: string;
  /** The site's root: absolute where the publisher has said it, else from this page. */
  readonly root: string;
  /** The site's icon as a data: address. */
  readonly icon: string;
}

/** The printed page, `embed/check/index.html`. */
export function checkPage({ atlas, painted, script, root, icon }: CheckPage): string {
  const { languages } = atlas.map;
  const first = saidIn(checkWords, languages[0]);
  const style = pageStyle(rules, languages);
  const told = (words: (words: CheckWords) => string) =>
    besideEachOther(languages)
      .map((tongue) => {
        const its = checkWords[tongue];
        return `<span class="told" lang="${its.tag}">${escaped(words(its))}</span>`;
      })
      .join(" ");
  const line = (name: keyof CheckWords["page"]) => told(({ page }) => page[name]);
  return [
    `<!doctype html><html lang="${first.tag}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${policyFor({ styles: [style], scripts: [] }, closed)}">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">`,
    `<title>${escaped(`${first.page.title} · ${say(atlas.map.title, languages[0])}`)}</title>`,
    `<link rel="icon" href="${escaped(icon)}"><style>${style}</style></head>`,
    `<body data-root="${escaped(root)}"><header class="head">`,
    `<p class="site"><a href="../../">${escaped(say(atlas.map.title, languages[0]))}</a></p>`,
    `<h1>${line("title")}</h1><p class="lede">${line("lede")}</p></header>`,
    `<main><section class="pasted"><label for="code">${line("label")}</label>`,
    `<textarea id="code" rows="10" spellcheck="false" autocapitalize="off" autocomplete="off" aria-describedby="hint"></textarea>`,
    `<div id="controls" hidden><button type="button" id="check">${line("check")}</button>`,
    `<button type="button" id="clear">${line("clear")}</button></div>`,
    `<noscript><p class="unscripted">${line("unscripted")}</p></noscript>`,
    `<p class="kept">${line("privacy")}</p><p class="hint" id="hint">${line("hint")}</p></section>`,
    `<section id="results" aria-labelledby="heading"><h2 id="heading">${line("results")}</h2>`,
    `<p id="status" role="status">${line("waiting")}</p><div id="report"></div></section></main>`,
    `<script type="application/json" id="known">${inScript(knownOf(atlas, painted))}</script>`,
    `<script type="module" src="${escaped(script)}"></script></body></html>`,
  ].join("");
}

/** What the map knows, as far as addresses name it. */
export function knownOf({ map, places, types, themes, initiatives }: Atlas, painted: Painted): Known {
  const { languages, home } = map;
  const namesOf = (name: Atlas["places"][number]["name"]) =>
    Object.fromEntries(languages.map((language) => [language, say(name, language).replaceAll("\n", " ")]));
  return {
    home,
    places: places.map(({ id, name }) => ({ id, names: namesOf(name) })),
    types: types.map(({ id }) => id),
    chapters: themes.map(({ id }) => id),
    initiatives: initiatives.map(({ id }) => id),
    languages,
    pictured: painted.some(({ kind }) => /^(light|dark)-/.test(kind)),
  };
}

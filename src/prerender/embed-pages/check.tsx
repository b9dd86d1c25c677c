/**
 * The page where an editor checks what a system made of a code: `/embed/check/`. It says everything in the map's
 * languages, one under the other, and may send nothing: its policy allows no connection at all.
 */
import type { Atlas } from "../../atlas/atlas.ts";
import { say } from "../../atlas/questions.ts";
import type { Known } from "../../desk/check/known.ts";
import { CheckDesk } from "../../desk/check/page/CheckDesk.tsx";
import { Line, Tongues } from "../../desk/check/page/Told.tsx";
import rules from "../../desk/check/page.css?raw";
import type { Painted } from "../../embed/painted.ts";
import { checkWords } from "../../words/check.ts";
import { besideEachOther, saidIn } from "../../words/tongues.ts";
import { inScript } from "../head/escaped.ts";
import { policyFor } from "../policy.ts";
import { EditorsPage, printed } from "./EditorsPage.tsx";
import { pageStyle } from "./page-style.ts";

/** Nothing is fetched but the page's own script, and nothing goes out. */
const closed = { "connect-src": "'none'", "worker-src": "'none'", "frame-src": "'none'" };

export interface CheckPage {
  readonly atlas: Atlas;
  readonly painted: Painted;
  /** The address of the built `desk/check/page.tsx`, from this page. */
  readonly script: string;
  /** The site's root: absolute where the publisher has said it, else from this page. */
  readonly root: string;
  /** The site's icon as a data: address. */
  readonly icon: string;
}

/** The printed page, `embed/check/index.html`. */
export function checkPage({ atlas, painted, script, root, icon }: CheckPage): string {
  const [first] = atlas.map.languages;
  const { page, tag } = saidIn(checkWords, first);
  const site = say(atlas.map.title, first);
  const known = knownOf(atlas, painted);
  const style = pageStyle(rules, atlas.map.languages);
  return printed(
    <EditorsPage
      lang={tag}
      title={`${page.title} · ${site}`}
      policy={policyFor({ styles: [style], scripts: [] }, closed)}
      icon={icon}
      style={style}
      root={root}
    >
      <Tongues.Provider value={besideEachOther(known.languages)}>
        <header class="head">
          <p class="site">
            <a href="../../">{site}</a>
          </p>
          <h1>
            <Line name="title" />
          </h1>
          <p class="lede">
            <Line name="lede" />
          </p>
        </header>
      </Tongues.Provider>
      <main>
        <CheckDesk known={known} rootOf={() => root} />
      </main>
      <script type="application/json" id="known" dangerouslySetInnerHTML={{ __html: inScript(known) }} />
      <script type="module" src={script} />
    </EditorsPage>,
  );
}

/** What the map knows, as far as addresses name it. */
export function knownOf({ map, places, types, chapters, initiatives }: Atlas, painted: Painted): Known {
  const { languages, home } = map;
  const namesOf = (name: Atlas["places"][number]["name"]) =>
    Object.fromEntries(languages.map((language) => [language, say(name, language).replaceAll("\n", " ")]));
  return {
    home,
    places: places.map(({ id, name }) => ({ id, names: namesOf(name) })),
    types: types.map(({ id }) => id),
    chapters: chapters.map(({ id }) => id),
    initiatives: initiatives.map(({ id }) => id),
    languages,
    pictured: painted.some(({ kind }) => /^(light|dark)-/.test(kind)),
  };
}

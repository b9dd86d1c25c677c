/** The article of the page of examples. */
import type { Place } from "../../../atlas/atlas.ts";
import { say } from "../../../atlas/questions.ts";
import { elementCode, frameCode, oembedCode, pictureCode, scriptCode } from "../../../embed/codes.ts";
import { checkPage } from "../../../embed/files.ts";
import { stillsOf } from "../../../embed/painted.ts";
import type { Embedding } from "../../../view/embedding.ts";
import { viewOf } from "../../../view/view.ts";
import { richCode } from "../oembed.ts";
import { type Facts, plainEmbed } from "../plain-embed.ts";
import { Both, Code, Live } from "./Code.tsx";
import { Speech } from "./Speech.tsx";
import { chapters, page } from "./words.ts";

interface ArticleProps {
  readonly facts: Facts;
  /** The way from the page to the site's root. */
  readonly root: string;
}

export function Article({ facts, root }: ArticleProps) {
  const { atlas } = facts;
  const [home, ...towns] = atlas.places as readonly [Place, ...Place[]];
  const town = (nth: number) => towns[nth % towns.length] ?? home;
  const embed = (place: Place, changed?: Partial<Embedding>) =>
    plainEmbed(facts, viewOf(atlas, place.id), root, changed);

  const plain = frameCode(embed(home));
  const scripted = scriptCode(embed(town(0), { height: "auto", show: ["title", "panel"] }));
  const narrow = elementCode(embed(town(1), { show: ["title", "panel"] }));
  const wide = elementCode(embed(home));
  const pictured = [town(2), ...atlas.places].find(hasStill(facts));
  const picture = pictured ? pictureCode(embed(pictured)) : null;
  const address = embed(town(3));
  const night = scriptCode(embed(town(4), { show: [] }));
  return (
    <>
      <header class="masthead">
        <Both class="notice" said={page.notice} />
        <Both class="nameplate" said={page.paper} />
      </header>
      <main>
        <header class="headline">
          <h1>
            <Both said={page.title} />
          </h1>
          <Both class="deck" said={page.deck} />
          <p class="byline">
            <Both said={page.byline} />
            <a href={root}>{say(atlas.map.title, atlas.map.languages[0])}</a>
          </p>
        </header>
        <Chapter of="frame" beside={<Code text={plain} />}>
          <Live code={plain} />
        </Chapter>
        <Chapter of="script" beside={<Code text={scripted} />}>
          <Live code={scripted} />
        </Chapter>
        <Chapter of="element" beside={<Live code={narrow} />}>
          <Code text={narrow} />
        </Chapter>
        <div class="wide">
          <Live code={wide} />
        </div>
        {picture && (
          <Chapter of="picture" beside={<Code text={picture} />}>
            <Live code={picture} />
          </Chapter>
        )}
        <Chapter of="oembed" beside={<Code text={oembedCode(address)} />}>
          <Live code={sanitised(richCode(address))} />
        </Chapter>
        <Chapter of="night" tone="night" beside={<Code text={night} />}>
          <Live code={night} />
        </Chapter>
        <Speech facts={facts} code={elementCode(embed(home, { show: ["filter", "panel"] }))} />
        <footer>
          <Both said={page.root} />
          <p class="ways">
            <a href={root}>
              <Both said={page.toMap} />
            </a>
            <a href={root + checkPage}>
              <Both said={page.toCheck} />
            </a>
          </p>
        </footer>
      </main>
    </>
  );
}

function hasStill({ atlas, painted }: Facts): (place: Place) => boolean {
  const [language] = atlas.map.languages;
  return ({ id }) => stillsOf(painted, id, language).light.length > 0;
}

interface ChapterProps {
  readonly of: keyof typeof chapters;
  readonly tone?: "night";
  readonly beside: Drawn;
  readonly children: Drawn;
}

type Drawn = ReturnType<typeof Code>;

function Chapter({ of, tone, beside, children }: ChapterProps) {
  const { title, text } = chapters[of];
  return (
    <section id={of} class={`chapter ${tone ?? ""}`}>
      <div class="story">
        <h2>
          <Both said={title} />
        </h2>
        <Both said={text} />
        {children}
      </div>
      <aside>{beside}</aside>
    </section>
  );
}

/** What a careful system leaves of a frame: a few attributes, and no right but to run its script. */
function sanitised(code: string): string {
  return code
    .replace(/ (style|allow|loading|referrerpolicy)="[^"]*"/g, "")
    .replace(/ sandbox="[^"]*"/, ' sandbox="allow-scripts"');
}

/** The article of the page of examples. */
import type { Place } from "../../../atlas/atlas.ts";
import { say } from "../../../atlas/questions.ts";
import { elementCode, frameCode, oembedCode, pictureCode, scriptCode } from "../../../embed/codes.ts";
import { checkPage } from "../../../embed/files.ts";
import { stillsOf } from "../../../embed/painted.ts";
import type { Embedding } from "../../../view/embedding.ts";
import { viewOf } from "../../../view/view.ts";
import type { ExamplesWords } from "../../../words/examples.ts";
import { richCode } from "../oembed.ts";
import { type Facts, plainEmbed } from "../plain-embed.ts";
import { Code, Live } from "./Code.tsx";
import { Said, type Tongues, tonguesOf } from "./Said.tsx";
import { Speech } from "./Speech.tsx";

interface ArticleProps {
  readonly facts: Facts;
  /** The way from the page to the site's root. */
  readonly root: string;
}

export function Article({ facts, root }: ArticleProps) {
  const { atlas } = facts;
  const tongues = tonguesOf(atlas.map.languages);
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
        <Said tongues={tongues} class="notice" said={({ page }) => page.notice} />
        <Said tongues={tongues} class="nameplate" said={({ page }) => page.paper} />
      </header>
      <main>
        <header class="headline">
          <h1>
            <Said tongues={tongues} said={({ page }) => page.title} />
          </h1>
          <Said tongues={tongues} class="deck" said={({ page }) => page.deck} />
          <p class="byline">
            <Said tongues={tongues} said={({ page }) => page.byline} />
            <a href={root}>{say(atlas.map.title, atlas.map.languages[0])}</a>
          </p>
        </header>
        <Chapter tongues={tongues} of="frame" beside={<Code tongues={tongues} text={plain} />}>
          <Live code={plain} />
        </Chapter>
        <Chapter tongues={tongues} of="script" beside={<Code tongues={tongues} text={scripted} />}>
          <Live code={scripted} />
        </Chapter>
        <Chapter tongues={tongues} of="element" beside={<Live code={narrow} />}>
          <Code tongues={tongues} text={narrow} />
        </Chapter>
        <div class="wide">
          <Live code={wide} />
        </div>
        {picture && (
          <Chapter tongues={tongues} of="picture" beside={<Code tongues={tongues} text={picture} />}>
            <Live code={picture} />
          </Chapter>
        )}
        <Chapter tongues={tongues} of="oembed" beside={<Code tongues={tongues} text={oembedCode(address)} />}>
          <Live code={richCode(address, sanitised)} />
        </Chapter>
        <Chapter tongues={tongues} of="night" tone="night" beside={<Code tongues={tongues} text={night} />}>
          <Live code={night} />
        </Chapter>
        <Speech
          tongues={tongues}
          facts={facts}
          code={elementCode(embed(home, { show: ["filter", "panel"] }))}
        />
        <footer>
          <Said tongues={tongues} said={({ page }) => page.root} />
          <p class="ways">
            <a href={root}>
              <Said tongues={tongues} said={({ page }) => page.toMap} />
            </a>
            <a href={root + checkPage}>
              <Said tongues={tongues} said={({ page }) => page.toCheck} />
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
  readonly tongues: Tongues;
  readonly of: keyof ExamplesWords["chapters"];
  readonly tone?: "night";
  readonly beside: Drawn;
  readonly children: Drawn;
}

type Drawn = ReturnType<typeof Code>;

function Chapter({ tongues, of, tone, beside, children }: ChapterProps) {
  return (
    <section id={of} class={`chapter ${tone ?? ""}`}>
      <div class="story">
        <h2>
          <Said tongues={tongues} said={({ chapters }) => chapters[of].title} />
        </h2>
        <Said tongues={tongues} said={({ chapters }) => chapters[of].text} />
        {children}
      </div>
      <aside>{beside}</aside>
    </section>
  );
}

/** What a careful system leaves of a frame: a few attributes, and no right but to run its script. */
const sanitised = {
  sandbox: "allow-scripts",
  style: null,
  allow: null,
  loading: null,
  referrerpolicy: null,
} as const;

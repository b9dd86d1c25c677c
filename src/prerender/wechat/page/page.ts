/** The kit's own page, for the editor: the steps, each file with its size, and the article to copy. It works without script. */
import type { Place } from "../../../atlas/atlas.ts";
import type { CopyWords } from "../../../desk/kit/CopyButtons.tsx";
import { kitFolder } from "../../../embed/files.ts";
import type { Pen } from "../../../painting/paint/brush.ts";
import { pathOf } from "../../../view/page.ts";
import { viewOf } from "../../../view/view.ts";
import { type KitWords, kitWords } from "../../../words/kit.ts";
import { numberOf } from "../../../words/numbers.ts";
import { fill } from "../../../words/phrases.ts";
import { besideEachOther } from "../../../words/tongues.ts";
import { allWords } from "../../../words/words.ts";
import { escaped } from "../../head/escaped.ts";
import { policyFor } from "../../policy.ts";
import { ARTICLE_LIMIT } from "../article.ts";
import { kitWordsOf, type Story, type Upload } from "../story.ts";
import { pageStyleIn } from "./style.ts";

export interface KitFile extends Upload {
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
}

export interface KitContent {
  readonly place: Place;
  readonly address: string;
  /** The part to paste. */
  readonly html: string;
  readonly text: string;
  readonly pictures: readonly KitFile[];
  /** Stands in the page as it is: `script.ts` makes it. */
  readonly script: string;
}

export function kitPage(pen: Pen, story: Story, content: KitContent): string {
  const { published, words } = pen;
  const { place, address, html, text, pictures, script } = content;
  const root = kitFolder(place.id).replace(/[^/]+\//g, "../");
  const pageStyle = pageStyleIn(published.atlas.map.languages);
  // The article's own inline styles go through the browser's clipboard, which holds them to the page's policy.
  const policy = policyFor(
    { styles: [pageStyle], scripts: [script] },
    { "style-src-attr": "'unsafe-inline'" },
  );
  const long = pictures.filter(({ file }) => file.startsWith("long-"));
  const others = pictures.filter((picture) => !long.includes(picture));
  const language = besideEachOther(published.atlas.map.languages)[1];
  const own = kitWordsOf(pen).page;
  const other =
    language === undefined ? null : { page: kitWords[language].page, tag: allWords[language].tag };
  const whole = (line: Line) => own[line].whole;
  const short = (line: Line) => (other ? beside(other.tag, other.page[line].short) : "");
  const said = (line: Line) => whole(line) + short(line);
  const told = (line: Line) => [whole(line), other?.page[line].short].filter(Boolean).join(" ");
  const title = escaped(`${whole("title")} · ${story.name} · ${story.title}`);
  const counts = fill(whole("byHand"), {
    html: `<a href="article.html">article.html</a>`,
    text: `<a href="article.txt" download>article.txt</a>`,
    n: numberOf({ ...words, myriad: "" }, html.length),
    most: numberOf({ ...words, myriad: "" }, ARTICLE_LIMIT),
  });
  const button = (line: Line) => ({ whole: whole(line), short: other ? other.page[line].short : "" });
  const copyWords: CopyWords = {
    besideTag: other?.tag ?? "",
    buttons: { rich: button("copyRich"), text: button("copyText"), source: button("copySource") },
    answers: { copied: told("copied"), refused: told("refused") },
  };
  const step = (line: Line, rest: string) => `<li><strong>${whole(line)}</strong> ${rest}${short(line)}</li>`;
  return `<!DOCTYPE html>
<html lang="${words.tag}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<link rel="icon" href="data:,">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${pageStyle}</style>
</head>
<body>
<main>
<header>
<p>${escaped(story.title)}</p>
<h1>${whole("title")} · ${escaped(story.name)}</h1>
<p>${whole("lede")}</p>
${other ? `<p class="beside" lang="${other.tag}">${other.page.lede.short}</p>` : ""}
</header>
<section aria-labelledby="steps">
<h2 id="steps">${said("steps")}</h2>
<ol>
${step("upload", whole("uploading"))}
${step("paste", whole("pasting"))}
${step("name", `<br><code>${escaped(story.name + words.colon + story.title)}</code><br><code>${escaped(story.summary)}</code><br>`)}
${step("link", `${whole("linking")}<br><code>${escaped(address)}</code><br>`)}
${step("cover", whole("covering"))}
${step("preview", whole("previewing"))}
</ol>
<p><a href="${root}${pathOf(viewOf(published.atlas, place.id), published.atlas)}">${said("live")}</a></p>
</section>
<section aria-labelledby="pictures">
<h2 id="pictures">${said("pictures")}</h2>
<ul class="files">
${[...long, ...others].map((file) => fileEntry(file, said("download"))).join("\n")}
</ul>
</section>
<section aria-labelledby="article">
<h2 id="article">${said("article")}</h2>
<p class="buttons" data-words="${escaped(JSON.stringify(copyWords))}"></p>
<p>${counts}${short("byHand")}</p>
<iframe src="article.html" title="${escaped(whole("previewed"))}"></iframe>
<details>
<summary>${said("source")}</summary>
<textarea id="source" aria-label="${escaped(whole("source"))}" rows="16" spellcheck="false" readonly>${escaped(html)}</textarea>
</details>
<h3 id="plain">${said("plain")}</h3>
<textarea id="text" aria-labelledby="plain" rows="16" readonly>${escaped(text)}</textarea>
</section>
<footer>
${[...story.notices, ...story.sources].map((each) => `<p>${escaped(each)}</p>`).join("\n")}
</footer>
</main>
<script>${script}</script>
</body>
</html>
`;
}

type Line = keyof KitWords["page"];

/** The same in the map's second language, in short, where it is not said alike. */
function beside(tag: string, text: string): string {
  return text && ` <span class="beside" lang="${tag}">${text}</span>`;
}

function fileEntry({ file, alt, bytes, width, height }: KitFile, download: string): string {
  const size = `${width} × ${height}<br>${Math.ceil(bytes.length / 1000)} kB`;
  const shown = height > 2 * width ? "" : ' class="whole"'; // of a tall one, its beginning
  return (
    `<li><a href="${file}"><img${shown} src="${file}" alt="${escaped(alt)}" width="${width}" height="${height}" loading="lazy"></a>` +
    `<p><strong>${file}</strong><br>${size}<br><a href="${file}" download>${download}</a></p></li>`
  );
}

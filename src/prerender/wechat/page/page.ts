/** The kit's own page, for the editor: the steps, each file with its size, and the article to copy. It works without script. */
import type { Place } from "../../../atlas/atlas.ts";
import { kitFolder } from "../../../embed/files.ts";
import type { Pen } from "../../../painting/paint/brush.ts";
import { pathOf } from "../../../view/address.ts";
import { escaped } from "../../head/escaped.ts";
import { policyFor } from "../../policy.ts";
import { ARTICLE_LIMIT } from "../article.ts";
import type { Story, Upload } from "../story.ts";
import { copying } from "./copying.ts";
import { pageStyle } from "./style.ts";

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
}

export function kitPage(pen: Pen, story: Story, content: KitContent): string {
  const { published, words } = pen;
  const { place, address, html, text, pictures } = content;
  const root = kitFolder(place.id).replace(/[^/]+\//g, "../");
  // The article's own inline styles go through the browser's clipboard, which holds them to the page's policy.
  const policy = policyFor(
    { styles: [pageStyle], scripts: [copying] },
    { "style-src-attr": "'unsafe-inline'" },
  );
  const long = pictures.filter(({ file }) => file.startsWith("long-"));
  const others = pictures.filter((picture) => !long.includes(picture));
  return `<!DOCTYPE html>
<html lang="${words.tag}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<link rel="icon" href="data:,">
<meta name="color-scheme" content="light dark">
<title>公众号图文包 · ${escaped(story.name)} · ${escaped(story.title)}</title>
<style>${pageStyle}</style>
</head>
<body>
<main>
<header>
<p>${escaped(story.title)}</p>
<h1>公众号图文包 · ${escaped(story.name)}</h1>
<p>把这个地方的地图、数字和项目放进一篇公众号文章：长图、封面、二维码和可直接粘贴的正文都在这里。</p>
<p lang="en">A kit for a WeChat article about this place: a long picture in slices, cover, QR code, and text ready to paste. In short: upload the pictures, paste the text, set “Read more” to the address below, choose the cover.</p>
</header>
<section aria-labelledby="steps">
<h2 id="steps">步骤 <span lang="en">Steps</span></h2>
<ol>
<li><strong>上传图片。</strong>下载下面的图片，传到公众号的素材库。每张长图都小于 1 MB。 <span lang="en">Upload the pictures to the account’s library.</span></li>
<li><strong>粘贴正文。</strong>复制正文，粘贴到图文编辑器；再把红色虚线框逐个换成框里写明的长图，并填上它的替代文字。 <span lang="en">Paste the text, and put each slice where its dashed box is, with its alt text.</span></li>
<li><strong>填标题和摘要。</strong> <span lang="en">Title and digest.</span><br><code>${escaped(story.name)}：${escaped(story.title)}</code><br><code>${escaped(story.summary)}</code></li>
<li><strong>设置原文链接。</strong>在“原文链接”里填：<br><code>${escaped(address)}</code><br><span lang="en">Set “Read more” to this address.</span></li>
<li><strong>设置封面。</strong>大图用 cover.png（2.35:1），小图用 thumbnail.png（1:1）。 <span lang="en">Choose the cover and the square thumbnail.</span></li>
<li><strong>预览后再发。</strong>用手机扫一扫长图末尾的二维码，确认能打开这张地图。 <span lang="en">Preview, and scan the code on a phone.</span></li>
</ol>
<p><a href="${root}${pathOf(place.id, published.atlas)}">看这一页的互动地图 <span lang="en">The live page</span></a></p>
</section>
<section aria-labelledby="pictures">
<h2 id="pictures">图片 <span lang="en">Pictures</span></h2>
<ul class="files">
${[...long, ...others].map(fileEntry).join("\n")}
</ul>
</section>
<section aria-labelledby="article">
<h2 id="article">正文 <span lang="en">Text to paste</span></h2>
<p class="buttons">
<button type="button" data-copy="rich" hidden>复制带格式的正文 <span lang="en">Copy formatted</span></button>
<button type="button" data-copy="text" hidden>复制纯文字 <span lang="en">Copy plain</span></button>
<button type="button" data-copy="source" hidden>复制 HTML 源码 <span lang="en">Copy HTML</span></button>
<output aria-live="polite"></output>
</p>
<p>也可以打开 <a href="article.html">article.html</a>，全选、复制，再粘贴到编辑器（${html.length.toLocaleString("en")} 字符，上限 ${ARTICLE_LIMIT.toLocaleString("en")}）；纯文字在 <a href="article.txt" download>article.txt</a>。 <span lang="en">Or open article.html, select all, copy.</span></p>
<iframe src="article.html" title="正文预览"></iframe>
<details>
<summary>HTML 源码 <span lang="en">HTML source</span></summary>
<textarea id="source" aria-label="HTML 源码" rows="16" spellcheck="false" readonly>${escaped(html)}</textarea>
</details>
<h3 id="plain">纯文字与替代文字 <span lang="en">Plain text and alt texts</span></h3>
<textarea id="text" aria-labelledby="plain" rows="16" readonly>${escaped(text)}</textarea>
</section>
<footer>
${[...story.notices, ...story.sources].map((each) => `<p>${escaped(each)}</p>`).join("\n")}
</footer>
</main>
<script>${copying}</script>
</body>
</html>
`;
}

function fileEntry({ file, alt, bytes, width, height }: KitFile): string {
  const size = `${width} × ${height}<br>${Math.ceil(bytes.length / 1000)} kB`;
  const shown = height > 2 * width ? "" : ' class="whole"'; // of a tall one, its beginning
  return (
    `<li><a href="${file}"><img${shown} src="${file}" alt="${escaped(alt)}" width="${width}" height="${height}" loading="lazy"></a>` +
    `<p><strong>${file}</strong><br>${size}<br><a href="${file}" download>下载 <span lang="en">Download</span></a></p></li>`
  );
}

/** Codes and addresses as text: in Markdown, in shortcodes, by themselves, and as code that readers see. */
import { escaped } from "../../../src/prerender/head/escaped.ts";
import { codes, published, type System } from "./codes.ts";

const lines = codes.frame.replace("><", ">\n<").replaceAll(" ", "\n").split("\n");

export const texts: readonly System[] = [
  {
    name: "The page's address, as the dialog gives it",
    saved: codes.page,
    seen: "the live map, where oEmbed is known",
    found: [],
    advice: "keep",
  },
  {
    name: "The frame's address, as the dialog gives it",
    saved: codes.address,
    seen: "the live map, in a field for frames",
    found: [],
    advice: "keep",
  },
  {
    name: "The page's address in a sentence",
    saved: `<p>地图见 ${codes.page} 。</p>`,
    seen: "an address",
    found: ["address-only"],
    advice: "frame",
  },
  {
    name: "The page's address, still an address when it is published",
    saved: published(`<p>${codes.page}</p>`),
    seen: "an address",
    found: ["address-only"],
    advice: "frame",
  },
  {
    name: "The page's address, of which an editor made a link",
    saved: `<p><a href="${codes.page}">${codes.page}</a></p>`,
    seen: "a link",
    found: ["address-only"],
    advice: "frame",
  },
  {
    name: "GitHub, a link in Markdown",
    saved: `上文。\n\n[查看完整地图](${codes.page})\n\n下文。`,
    seen: "a link",
    found: ["markdown-link"],
    advice: "picture",
  },
  {
    name: "GitHub, a picture with a link in Markdown",
    saved: `[![三灶镇：示意地图](${codes.still})](${codes.page})\n\n三灶镇的地图 · [查看完整地图](${codes.page})`,
    seen: "the still map, which opens the interactive one",
    found: [],
    advice: "keep",
  },
  {
    name: "GitHub, a picture without a link or a description in Markdown",
    saved: `上文。\n\n![](${codes.still})`,
    seen: "a picture that leads nowhere",
    found: ["alt-lost", "picture-link-lost"],
    advice: "link",
  },
  {
    name: "GitHub, links by reference in Markdown",
    saved: `[![三灶镇：示意地图][map]][page]\n\n[map]: ${codes.still}\n[page]: ${codes.page} "三灶镇"`,
    seen: "the still map, which opens the interactive one",
    found: [],
    advice: "keep",
  },
  {
    name: "GitHub, an address between angle brackets",
    saved: `上文。\n\n<${codes.page}>\n\n下文。`,
    seen: "an address",
    found: [],
    advice: "keep",
  },
  {
    name: "GitHub, the page's address for a picture's in Markdown",
    saved: `![三灶镇的地图](${codes.page})`,
    seen: "a broken picture",
    found: ["picture-of-page"],
    advice: "field",
  },
  {
    name: "GitHub, the frame in a fence of code",
    saved: `上文。\n\n\`\`\`html\n${codes.frame}\n\`\`\`\n\n下文。`,
    seen: "the code",
    found: ["escaped-fence"],
    advice: "fence",
  },
  {
    name: "GitHub, the frame between backticks",
    saved: `上文 \`${codes.frame}\` 下文。`,
    seen: "the code",
    found: ["escaped-fence"],
    advice: "fence",
  },
  {
    name: "GitHub, the picture's code in Markdown",
    saved: `上文。\n\n${codes.picture}`,
    seen: "the still map, which opens the interactive one",
    found: [],
    advice: "keep",
  },
  {
    name: "A forum's BBCode, a picture in a link",
    saved: `[url=${codes.page}][img]${codes.still}[/img][/url]`,
    seen: "the still map, which opens the interactive one",
    found: ["alt-lost"],
    advice: "mend",
  },
  {
    name: "A forum's BBCode, a link",
    saved: `[url]${codes.page}[/url]`,
    seen: "a link",
    found: ["markdown-link"],
    advice: "picture",
  },
  {
    name: "Hugo, a shortcode of the site's own",
    saved: `上文。\n\n{{< iframe src="${codes.address}" height="600" >}}`,
    seen: "the live map",
    found: [],
    advice: "keep",
  },
  {
    name: "A plug-in's shortcode with square brackets",
    saved: `<p>[iframe src="${codes.address}" width="100%" height="600"]</p>`,
    seen: "the live map",
    found: [],
    advice: "keep",
  },
  {
    name: "A shortcode that nothing was made of",
    saved: published(`<p>[iframe src="${codes.address}"]</p>`),
    seen: "the shortcode",
    found: ["address-only"],
    advice: "frame",
  },
  {
    name: "Editor.js 2, the frame in a block of raw HTML, as JSON",
    saved: JSON.stringify({ blocks: [{ type: "raw", data: { html: codes.frame } }] }),
    seen: "the live map",
    found: [],
    advice: "keep",
  },
  {
    name: "Quill 2, the frame's address in its video dialog, as JSON",
    saved: JSON.stringify({ ops: [{ insert: "上文。\n" }, { insert: { video: codes.address } }] }),
    seen: "a small box, 300 by 150 pixels",
    found: ["map-held"],
    advice: "keep",
  },
  {
    name: "A wiki's link",
    saved: `[[${codes.page}|查看完整地图]]`,
    seen: "a link",
    found: ["markdown-link"],
    advice: "picture",
  },
  {
    name: "Code in a block of code",
    saved: `<pre class="wp-block-code"><code>${escaped(codes.frame)}</code></pre>`,
    seen: "the code",
    found: ["escaped"],
    advice: "source",
  },
  {
    name: "Code in paragraphs with line breaks",
    saved: `<p>${lines.map(escaped).join("<br>\n")}</p>`,
    seen: "the code",
    found: ["escaped"],
    advice: "source",
  },
  {
    name: "Code in a paragraph for each line",
    saved: lines.map((line) => `<p>${escaped(line)}</p>`).join("\n"),
    seen: "the code",
    found: ["escaped"],
    advice: "source",
  },
  {
    name: "Code with curly quotation marks",
    saved: `<p>${codes.frame
      .replace(/"([^"]*)"/g, "“$1”")
      .replaceAll("<", "&lt;")
      .replaceAll(">", "&gt;")}</p>`,
    seen: "the code",
    found: ["escaped"],
    advice: "source",
  },
  {
    name: "Code with full-width brackets",
    saved: `<p>${codes.frame.replaceAll("<", "＜").replaceAll(">", "＞").replaceAll('"', "＂")}</p>`,
    seen: "the code",
    found: ["escaped"],
    advice: "source",
  },
  {
    name: "Code with all of its letters full-width",
    saved: `<p>${[...codes.frame].map((sign) => (sign === " " ? "　" : String.fromCharCode(sign.charCodeAt(0) + (sign < "\u007f" ? 0xfee0 : 0)))).join("")}</p>`,
    seen: "the code",
    found: ["escaped"],
    advice: "source",
  },
  {
    name: "Code with a space behind its brackets",
    saved: `<p>${codes.frame
      .replaceAll("<", "< ")
      .replace(/< (\/?[dp])/g, "<$1")
      .replace(/< (\/?a)/g, "<$1")}</p>`,
    seen: "the code and a link",
    found: ["escaped"],
    advice: "source",
  },
  {
    name: "Code with its brackets taken away",
    saved: `<p>${codes.frame
      .replace(/<\/?(div|p)>/g, "")
      .replace("<iframe", "iframe")
      .replace("></iframe>", " /iframe")}</p>`,
    seen: "words of code and a link",
    found: ["escaped"],
    advice: "source",
  },
  {
    name: "Code escaped by number, with places to break its words",
    saved: `<p>${codes.frame.replaceAll("&", "&#38;").replaceAll("<", "&#60;").replaceAll(">", "&#x3e;").replaceAll("/", "/\u200b").replaceAll("<wbr>", "")}</p>`,
    seen: "the code",
    found: ["escaped"],
    advice: "source",
  },
  {
    name: "Code coloured word by word",
    saved: `<div class="highlight"><pre>${codes.frame
      .split(/(?=[<> ])/)
      .map((word) => `<span class="x">${escaped(word)}</span>`)
      .join("")}</pre></div>`,
    seen: "the code",
    found: ["escaped"],
    advice: "source",
  },
];

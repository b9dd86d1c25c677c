/** Systems that publish: what they save or show of what an editor gave them. */
import { bare, codes, published, root, type System, set, unwrapped, without } from "./codes.ts";

const wordpress: readonly System[] = [
  {
    name: "WordPress 6.1, administrator, block editor, the frame in a Custom HTML block",
    saved: `<!-- wp:paragraph -->\n<p>上文。</p>\n<!-- /wp:paragraph -->\n\n<!-- wp:html -->\n${codes.frame}\n<!-- /wp:html -->`,
    seen: "the live map",
    found: [],
    advice: "keep",
  },
  {
    name: "WordPress 6.1, administrator, block editor, the script in a Custom HTML block",
    saved: `<!-- wp:html -->\n${codes.script}\n<!-- /wp:html -->`,
    seen: "the live map, as high as its content",
    found: [],
    advice: "keep",
  },
  {
    name: "WordPress 6.1, administrator, classic editor, the frame in its text view",
    saved: `上文。\n\n${codes.frame}\n\n下文。`,
    seen: "the live map",
    found: [],
    advice: "keep",
  },
  {
    name: "WordPress 6.1, author, the frame in a Custom HTML block",
    saved: `<!-- wp:html -->\n${without(codes.frame, "iframe")}\n<!-- /wp:html -->`,
    seen: "a link",
    found: ["link-only"],
    advice: "html",
  },
  {
    name: "WordPress 6.1, author, the script in the classic editor",
    saved: without(codes.script, "iframe", "script"),
    seen: "a link",
    found: ["link-only"],
    advice: "html",
  },
  {
    name: "WordPress 6.1, author, the element in the classic editor",
    saved: bare(
      unwrapped(without(codes.element, "script"), "initiative-map", "picture", "source"),
      "srcset",
      "sizes",
    ),
    seen: "the still map, which opens the interactive one",
    found: ["srcset-lost", "dark-lost"],
    advice: "keep",
  },
  {
    name: "WordPress 6.1, author, the picture in the classic editor",
    saved: bare(unwrapped(codes.picture, "picture", "source"), "srcset", "sizes", "decoding"),
    seen: "the still map, which opens the interactive one",
    found: ["srcset-lost", "dark-lost"],
    advice: "keep",
  },
  {
    name: "WordPress 6.1, author, a pasted frame that became an embed of its address, as it is saved",
    saved: `<!-- wp:embed {"url":"${codes.address}"} -->\n<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\n${codes.address}\n</div></figure>\n<!-- /wp:embed -->`,
    seen: "the live map, once oEmbed is known of the frame's page",
    found: [],
    advice: "keep",
  },
  {
    name: "WordPress 6.1, an embed that came to nothing, as it is published",
    saved: published(
      `<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\n<a href="${codes.address}">${codes.address}</a>\n</div></figure>`,
    ),
    seen: "the bare address",
    found: ["frame-to-link"],
    advice: "html",
  },
  {
    name: "WordPress 6.1, the page's address in an embed block, as it is saved",
    saved: `<!-- wp:embed {"url":"${codes.page}","type":"rich","providerNameSlug":"testland"} -->\n<figure class="wp-block-embed is-type-rich is-provider-testland"><div class="wp-block-embed__wrapper">\n${codes.page}\n</div></figure>\n<!-- /wp:embed -->`,
    seen: "the live map",
    found: [],
    advice: "keep",
  },
  {
    name: "WordPress 6.1, the page's address alone on a line of the classic editor",
    saved: `上文。\n\n${codes.page}\n\n下文。`,
    seen: "the live map",
    found: [],
    advice: "keep",
  },
  {
    name: "WordPress 6.1, the page's address in the embed shortcode",
    saved: `<p>上文。</p>\n[embed width="640"]${codes.page}[/embed]`,
    seen: "the live map",
    found: [],
    advice: "keep",
  },
  {
    name: "WordPress 6.1, the frame it makes by oEmbed, as it is published",
    saved: published(
      `<figure class="wp-block-embed is-type-rich"><div class="wp-block-embed__wrapper">\n${wordpressFrame()}\n</div></figure>`,
    ),
    seen: "the map; its links lead out by WordPress's script",
    found: ["sandbox-wordpress", "lazy-lost", "style-lost", "link-lost"],
    advice: "keep",
  },
  {
    name: "WordPress 6.1, the frame it makes by oEmbed, with a link below",
    saved: published(`<p>${wordpressFrame()}</p><p><a href="${codes.page}">完整地图</a></p>`),
    seen: "the map, and a link below it",
    found: ["sandbox-wordpress", "lazy-lost", "style-lost"],
    advice: "keep",
  },
];

const others: readonly System[] = [
  {
    name: "Ghost 5, the frame in an HTML card",
    saved: `<p>上文。</p><!--kg-card-begin: html-->${codes.frame}<!--kg-card-end: html--><p>下文。</p>`,
    seen: "the live map",
    found: [],
    advice: "keep",
  },
  {
    name: "Ghost 5, the page's address as a bookmark card",
    saved: `<figure class="kg-card kg-bookmark-card"><a class="kg-bookmark-container" href="${codes.page}"><div class="kg-bookmark-content"><div class="kg-bookmark-title">三灶镇的地图</div><div class="kg-bookmark-description">三灶镇的 12 个项目</div><div class="kg-bookmark-metadata"><img class="kg-bookmark-icon" src="https://blog.example/content/images/icon/favicon.png" alt=""><span class="kg-bookmark-author">试地区地图</span></div></div><div class="kg-bookmark-thumbnail"><img src="${codes.card}" alt="" onerror="this.style.display = 'none'"></div></a></figure>`,
    seen: "one card, which opens the map",
    found: ["card-made"],
    advice: "card",
  },
  {
    name: "Ghost 5, the page's address as an embed card",
    saved: `<figure class="kg-card kg-embed-card">${codes.frame.replace("<iframe ", '<iframe frameborder="0" ')}</figure>`,
    seen: "the live map",
    found: [],
    advice: "keep",
  },
  {
    name: "Discourse 3, the page's address alone on a line (a onebox)",
    saved: `<aside class="onebox allowlistedgeneric" data-onebox-src="${codes.page}"><header class="source"><img src="${root}icon.png" class="site-icon" width="32" height="32"><a href="${codes.page}" target="_blank" rel="noopener nofollow ugc">试地区地图</a></header><article class="onebox-body"><div class="aspect-image" style="--aspect-ratio:690/362;"><img src="https://forum.example/uploads/default/optimized/1X/a.png" class="thumbnail" width="690" height="362"></div><h3><a href="${codes.page}" target="_blank" rel="noopener nofollow ugc">三灶镇的地图</a></h3><p>三灶镇的 12 个项目</p></article><div class="onebox-metadata"></div></aside>`,
    seen: "one card, which opens the map",
    found: ["card-made"],
    advice: "card",
  },
  {
    name: "A link preview of a chat, with the page's own picture behind it",
    saved: `<blockquote class="unfurl"><a href="${codes.page}"><strong>三灶镇的地图</strong></a><p>三灶镇的 12 个项目</p><span style="background-image:url('${codes.card}')"></span></blockquote>`,
    seen: "one card, which opens the map",
    found: ["card-made"],
    advice: "card",
  },
  {
    name: "A link preview without any picture",
    saved: `<a class="link-box" href="${codes.page}"><span class="title">三灶镇的地图</span><span class="summary">三灶镇的 12 个项目</span><span class="host">maps.example.org</span></a>`,
    seen: "one card, which opens the map",
    found: ["card-made"],
    advice: "card",
  },
  {
    name: "A loader's picture that becomes the frame when it is pressed (as lazyYT does)",
    saved: `<div class="lazy-frame" data-src="${codes.address}"><a href="${codes.page}"><img class="thumbnail" src="${codes.card}" alt=""><span>三灶镇的地图</span></a></div>`,
    seen: "a picture, and the live map once it is pressed",
    found: ["map-held"],
    advice: "keep",
  },
  {
    name: "Iframely's loader of a card",
    saved: `<div class="iframely-embed"><div class="iframely-responsive" style="padding-bottom: 52.5%"><a href="${codes.page}" data-iframely-url="//cdn.iframe.ly/api/iframe?url=${encodeURIComponent(codes.page)}&amp;key=a"></a></div></div><script async src="//cdn.iframe.ly/embed.js"></script>`,
    seen: "a card, which opens the map",
    found: ["map-held", "address-served"],
    advice: "keep",
  },
  {
    name: "Medium, the page's address by way of Embedly",
    saved: `<figure><iframe src="https://cdn.embedly.com/widgets/media.html?src=${encodeURIComponent(codes.address)}&amp;type=text%2Fhtml" width="700" height="525" title="三灶镇的地图"></iframe></figure>`,
    seen: "the live map",
    found: ["address-served"],
    advice: "keep",
  },
  {
    name: "WeChat's own editor, the frame",
    saved: `<section mpa-from-tpl="t"><p>上文。</p><p>查看完整地图</p></section>`,
    seen: "words",
    found: ["wechat-article"],
    advice: "wechat",
  },
  {
    name: "135, the frame in its source view",
    saved: `<section class="_135editor" data-role="paragraph"><p><a href="${codes.page}">查看完整地图</a></p></section>`,
    seen: "words, once it is in WeChat",
    found: ["wechat-article", "link-only"],
    advice: "wechat",
  },
  {
    name: "Xiumi, the picture",
    saved: `<section style="font-size:16px" powered-by="xiumi.us"><section><img src="https://statics.xiumi.us/a.png" alt="三灶镇的地图"></section><p>三灶镇的地图 · 查看完整地图</p></section>`,
    seen: "a picture that leads nowhere",
    found: ["wechat-article"],
    advice: "wechat",
  },
  {
    name: "A newspaper's page that loads WeChat's script for sharing",
    saved: published(`<script src="https://res.wx.qq.com/open/js/jweixin-1.6.0.js"></script>${codes.frame}`),
    seen: "the live map",
    found: [],
    advice: "keep",
  },
  {
    name: "An AMP page, amp-iframe with a layout",
    saved: `<amp-iframe width="4" height="5" layout="responsive" sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox" title="三灶镇的地图" src="${codes.address}"><amp-img layout="fill" src="${codes.still}" placeholder></amp-img></amp-iframe><p><a href="${codes.page}">完整地图</a></p>`,
    seen: "the live map",
    found: [],
    advice: "keep",
  },
  {
    name: "An AMP page, amp-iframe as high as its content",
    saved: `<amp-iframe width="auto" height="600" layout="fixed-height" resizable sandbox="allow-scripts" title="三灶镇的地图" src="${codes.followed}"><div overflow>展开</div></amp-iframe><p><a href="${codes.page}">完整地图</a></p>`,
    seen: "the map at its height",
    found: ["sandbox-opaque", "sandbox-popups"],
    advice: "keep",
  },
  {
    name: "An AMP page, amp-iframe that says nothing of its sandbox",
    saved: `<amp-iframe width="4" height="5" layout="responsive" title="三灶镇的地图" src="${codes.followed}"></amp-iframe>`,
    seen: "the map, without script",
    found: ["sandbox-empty", "sandbox-no-way", "height-unheard"],
    advice: "frame",
  },
  {
    name: "A system that puts pasted code in a frame's own document",
    saved: `<iframe title="三灶镇的地图" width="100%" height="600" srcdoc="${codes.frame.replaceAll("&", "&amp;").replaceAll('"', "&quot;")}"></iframe>`,
    seen: "the live map",
    found: ["frame-nested", "lazy-lost", "style-lost", "link-lost"],
    advice: "keep",
  },
  {
    name: "A frame that shows a picture until it is pressed (srcdoc)",
    saved: set(codes.frame, "srcdoc", `<a href='${codes.address}'><img src='${codes.card}'></a>`),
    seen: "a picture, and the live map once it is pressed",
    found: ["frame-veiled"],
    advice: "keep",
  },
  {
    name: "Any system, the page's address in a frame",
    saved: codes.frame.replace(codes.address, codes.page),
    seen: "a whole page in the frame",
    found: ["address-page"],
    advice: "keep",
  },
];

/** As WordPress writes it: of the code nothing stays but the frame, in a sandbox of its own. */
function wordpressFrame(): string {
  const src = `${codes.address}#?secret=Ab3dE5gH1j`;
  return `<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" frameborder="0" src="${src}" data-secret="Ab3dE5gH1j" title="三灶镇的地图" width="100%" height="600"></iframe>`;
}

export const publishing: readonly System[] = [...wordpress, ...others];

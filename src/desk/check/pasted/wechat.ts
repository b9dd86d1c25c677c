/** Articles of WeChat, and what the editors for such articles save. */

/** `isLive`: whether a map stands there; no such article keeps one, so that only what is one for certain counts then. */
export function isWeChat(html: Document, isLive: boolean): boolean {
  return html.querySelector(isLive ? ARTICLE : `${ARTICLE}, ${EDITORS}`) !== null;
}

/** How the pages of WeChat articles are known, as they are published and as its editor keeps them. */
const ARTICLE = '#js_content, .rich_media_content, meta[property="og:url"][content*="mp.weixin.qq.com"]';

/** What 135, Xiumi and others, and WeChat's own editor, write into what they make, and where pictures of such articles stand. */
const EDITORS = [
  ...['[class*="135editor"]', '[label*="135editor"]', '[data-tools*="135"]', '[powered-by*="xiumi"]'],
  ...["[data-brushtype]", '[label*="PLAYHUDONG"]', '[class*="ipaiban"]', '[class*="96wx"]'],
  ...['[class*="xmt-style"]', "[mpa-from-tpl]", "[data-mpa-template]", "mp-style-type", "mp-common-profile"],
  ...['img[src*="mmbiz.qpic.cn"]', 'img[data-src*="mmbiz.qpic.cn"]'],
  ...['img[src*="135editor.com"]', 'img[src*="xiumi.us"]'],
].join(", ");

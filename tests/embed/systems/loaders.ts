/** What leaves the address for a script of the page, or for the system that publishes, to make a frame of. */
import { bare, codes, published, type System, set } from "./codes.ts";

const held = bare(codes.frame, "src");

export const loaders: readonly System[] = [
  {
    name: "lazysizes, data-src",
    saved: set(held, "data-src", codes.address),
    seen: "the live map",
    found: ["address-held"],
    advice: "keep",
  },
  {
    name: "A lazy loader that repeats the frame for want of scripts",
    saved: `${set(held, "data-lazy-src", codes.address)}<noscript>${codes.frame}</noscript>`,
    seen: "the live map",
    found: ["address-held"],
    advice: "keep",
  },
  {
    name: "A lazy loader of which the frame for want of scripts is left",
    saved: `<noscript>${codes.frame}</noscript>`,
    seen: "nothing, where scripts run",
    found: ["code-aside"],
    advice: "html",
  },
  {
    name: "A consent tool that keeps the frame in a template",
    saved: `<div class="consent"><p>是否显示外部内容？</p><template>${codes.frame}</template></div>`,
    seen: "a question, and the live map once it is answered",
    found: ["code-aside"],
    advice: "html",
  },
  {
    name: "A consent tool that keeps the frame in a script of no kind",
    saved: `<script type="text/template">${codes.frame}</script>`,
    seen: "a question, and the live map once it is answered",
    found: ["code-aside"],
    advice: "html",
  },
  {
    name: "A page whose own script shows what it keeps as JSON",
    saved: published(
      `<div id="app"></div><script type="application/json">${JSON.stringify({ article: codes.frame }).replaceAll("<", "\\u003c")}</script>`,
    ),
    seen: "the live map, where the page's script runs",
    found: ["code-aside"],
    advice: "html",
  },
  {
    name: "pym.js 1, data-pym-src",
    saved: `<div id="map" data-pym-src="${codes.followed}"></div><script src="https://pym.nprapps.org/pym.v1.min.js"></script>`,
    seen: "the live map, as high as its content",
    found: ["map-held"],
    advice: "keep",
  },
  {
    name: "@nprapps/sidechain, side-chain",
    saved: `<side-chain src="${codes.followed}"></side-chain><script src="https://cdn.example/sidechain.js"></script>`,
    seen: "the live map, as high as its content",
    found: ["map-held"],
    advice: "keep",
  },
  {
    name: "@newswire/frames, data-frame-src",
    saved: `<div data-frame-src="${codes.followed}"></div>`,
    seen: "the live map, as high as its content",
    found: ["map-held"],
    advice: "keep",
  },
  {
    name: "iframe-resizer 4, around a plain frame",
    saved: `<iframe id="map" src="${codes.followed}" title="三灶镇的地图" loading="lazy" style="width:100%;min-height:600px;border:0"></iframe><script src="https://cdn.example/iframe-resizer@4.4.5/js/iframeResizer.min.js"></script><p><a href="${codes.page}">完整地图</a></p>`,
    seen: "the live map, as high as its content",
    found: [],
    advice: "keep",
  },
  {
    name: "Drupal, an element of its own",
    saved: `<drupal-url data-embed-url="${codes.page}" data-url-provider="Testland"></drupal-url>`,
    seen: "the live map",
    found: ["map-held"],
    advice: "keep",
  },
  {
    name: "CKEditor 4, the stand-in of a frame in its editing view",
    saved: `<img class="cke_iframe" data-cke-realelement="${encodeURIComponent(codes.frame)}" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="IFrame" title="IFrame">`,
    seen: "the live map",
    found: ["map-held"],
    advice: "keep",
  },
  {
    name: "A player's element with the frame's address",
    saved: `<video src="${codes.address}" controls></video>`,
    seen: "a player that plays nothing",
    found: ["player"],
    advice: "field",
  },
];

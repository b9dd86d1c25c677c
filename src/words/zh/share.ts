/** The share dialog in Chinese, the language every other follows. Plain data; `{names}` stand for what is put there. */
import { systems } from "./systems.ts";

export const shareWords = {
  title: "分享与嵌入",
  close: "关闭",
  tabs: { address: "分享", embed: "嵌入" },

  opensOn: "打开即见：",
  quoted: "“{text}”",
  address: "当前画面的地址",
  copyAddress: "复制地址",
  copied: "已复制",
  selected: "已选中，请长按复制，或按 Ctrl + C",
  sendOn: "用系统分享",
  qr: "二维码，扫码打开：{title}",
  scan: "扫码看互动地图",
  hold: "长按二维码，可识别或保存",
  download: "下载 {kind}",

  system: "放在哪里",
  anySystem: "选一个系统，或按种类选",
  systems,
  tried: "试过的版本：{version}",
  way: "用哪种办法",
  outlet: "按能放什么选",
  outlets: {
    script: { name: "能放脚本的网站", hint: "高度随内容，配色随网页" },
    frame: { name: "只能放框架的系统", hint: "一段 iframe，不用脚本" },
    address: { name: "“插入框架”或“插入视频”的输入框", hint: "只填框架的地址，宽和高在那里填" },
    picture: { name: "只能放图片和链接的系统", hint: "静态图，点开即是地图" },
    wechat: { name: "微信公众号文章", hint: "长图、封面、二维码、正文" },
    oembed: { name: "WordPress 等系统", hint: "粘贴地址，自动变成地图（oEmbed）" },
  },
  place: "从哪里开始",
  language: "语言",
  scheme: "配色",
  schemes: { auto: "自动", light: "浅色", dark: "深色" },
  filter: "项目筛选",
  types: "只看这些类型",
  chapters: "只看这些篇章",
  search: "只看含有这些词的项目",
  initiative: "打开时展开“{title}”",
  all: "全部",
  parts: "地图之外还显示",
  partNames: { title: "标题", list: "地方列表", filter: "图例与筛选", panel: "项目面板" },
  mapOnly: "只有地图",
  shape: "高度与操作",
  height: "高度",
  heights: { auto: "随内容", ratio: "按比例", fixed: "固定" },
  heightPx: "高度，像素（{least}—{most}）",
  px: "{n} 像素",
  use: "操作",
  uses: { live: "可缩放拖动", still: "静态地图" },
  writing: "写法",
  writings: {
    linked: "框架和链接",
    bare: "只有框架",
    frame: "框架加脚本",
    element: "自定义元素",
    html: "网页代码",
    markdown: "Markdown",
  },

  code: "代码",
  copyCode: "复制代码",
  original: "填进“阅读原文”的地址",
  ownLine: "单独成行，粘贴这个地址",
  field: "填进输入框的地址",
  preview: "预览",
  width: "栏宽",
  widths: { phone: "320", column: "640", full: "通栏" },
  scaled: "{px} 像素宽，缩至 {percent}%",
  unscaled: "{px} 像素宽，原大",
  kitTitle: "图文包：{place}",
  kitText: "公众号文章不能放框架和脚本。图文包里有长图、封面、缩略图、二维码和可直接粘贴的正文：",
  kitSteps: [
    "打开图文包，下载长图并上传到公众号素材库。",
    "复制正文，粘贴到编辑器里，按标注放好图片。",
    "把上面的地址填进“阅读原文”，读者点开就是互动地图。",
  ],
  kit: "打开图文包",
  noKit:
    "公众号文章不能放框架和脚本，这个站点也没有发布这里的图文包。可以放“分享”里的二维码，再把上面的地址填进“阅读原文”。",
  noPicture: "这个站点没有发布这里的静态图，代码只是一个通往页面的链接。",
  check: "检查已贴的代码",
  examples: "各种写法的示例",

  /** Of the code: what the link below a frame says, and what a picture shows. */
  link: "查看完整地图",
  picture: "{title}：示意地图，标出 {count}",
};

type Same<T> = T extends string ? string : { readonly [K in keyof T]: Same<T[K]> };

/** Every language has every word. */
export type ShareWords = Same<typeof shareWords>;

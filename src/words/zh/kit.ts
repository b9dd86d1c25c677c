/**
 * What the kits for WeChat articles say in Chinese, which every other language follows: in their pictures and texts, and on the
 * page that hands them to an editor. Of that each line is there twice, whole and in short: the second language stands in short
 * beside the first.
 */
const line = (whole: string, short = whole) => ({ whole, short });

export const kitWords = {
  scan: "扫码看互动地图",
  slice: "长图第 {n} 段，共 {of} 段：{text}",
  cover: "封面",
  thumbnail: "小图",
  qr: "二维码",
  readMore: "看互动地图",
  readMoreHint: "点文末“阅读原文”，可打开互动地图。",
  inFigures: "数字",
  alt: "替代文字：",
  slot: "此处换成素材库里的图片",
  altHeading: "图片的替代文字",
  map: "{name}地图",
  legend: "图例：{types}",
  addressLabel: "互动地图：",
  and: "、",
  next: "；",
  bracketed: "（{text}）",
  heading: "【{text}】",
  page: {
    title: line("公众号图文包"),
    lede: line(
      "把这个地方的地图、数字和项目放进一篇公众号文章：长图、封面、二维码和可直接粘贴的正文都在这里。",
      "给公众号文章用的图文包：长图、封面、二维码和可直接粘贴的正文。上传图片，粘贴正文，填好原文链接，选好封面。",
    ),
    steps: line("步骤"),
    upload: line("上传图片。", "把图片传到素材库。"),
    uploading: line("下载下面的图片，传到公众号的素材库。每张长图都小于 1 MB。", ""),
    paste: line("粘贴正文。", "粘贴正文，把长图放进虚线框，并填替代文字。"),
    pasting: line(
      "复制正文，粘贴到图文编辑器；再把红色虚线框逐个换成框里写明的长图，并填上它的替代文字。",
      "",
    ),
    name: line("填标题和摘要。", "标题和摘要。"),
    link: line("设置原文链接。", "把原文链接设成这个网址。"),
    linking: line("在“原文链接”里填：", ""),
    cover: line("设置封面。", "选好封面和小图。"),
    covering: line("大图用 cover.png（2.35:1），小图用 thumbnail.png（1:1）。", ""),
    preview: line("预览后再发。", "预览，用手机扫一扫二维码。"),
    previewing: line("用手机扫一扫长图末尾的二维码，确认能打开这张地图。", ""),
    live: line("看这一页的互动地图", "互动地图"),
    pictures: line("图片"),
    article: line("正文"),
    copyRich: line("复制带格式的正文", "复制带格式"),
    copyText: line("复制纯文字"),
    copySource: line("复制 HTML 源码"),
    byHand: line(
      "也可以打开 {html}，全选、复制，再粘贴到编辑器（{n} 字符，上限 {most}）；纯文字在 {text}。",
      "或打开 article.html，全选、复制。",
    ),
    previewed: line("正文预览"),
    source: line("HTML 源码"),
    plain: line("纯文字与替代文字"),
    download: line("下载"),
    copied: line("已复制"),
    refused: line("浏览器不允许复制：请打开 article.html 全选复制", "请手动复制"),
  },
};

export type KitWords = typeof kitWords;

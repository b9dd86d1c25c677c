/** The kit's own sentences. WeChat articles are Chinese; the page that hands them to an editor says the steps in English, too. */
export const phrases = {
  scan: "扫码看互动地图",
  slice: "长图第 {n} 段，共 {of} 段：",
  cover: "封面",
  thumbnail: "小图",
  qr: "二维码",
  readMore: "看互动地图",
  readMoreHint: "点文末“阅读原文”，可打开互动地图。",
  inFigures: "数字",
  alt: "替代文字：",
  slot: "此处换成素材库里的图片",
  altHeading: "图片的替代文字",
  mapOf: "地图",
  legendOf: "图例：",
  addressLabel: "互动地图：",
} as const;

/** Every character the pictures of a kit need beyond the facts and the interface's words. */
export const kitCharacters: string = Object.values(phrases).join("");

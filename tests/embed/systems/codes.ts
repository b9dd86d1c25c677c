/** The codes of one place as the share dialog gives them, and what systems do to any code. */
import type { Advice } from "../../../src/desk/check/advice.ts";
import type { FindingId } from "../../../src/desk/check/finding.ts";
import {
  addressCode,
  type Embed,
  elementCode,
  frameCode,
  oembedCode,
  pictureCode,
  scriptCode,
} from "../../../src/embed/codes.ts";
import { cardFile, stillFile, stillWidths } from "../../../src/embed/files.ts";
import { escaped } from "../../../src/prerender/head/escaped.ts";

export const root = "https://maps.example.org/map/";

export const embed: Embed = {
  root,
  frame: "embed/sanzao/",
  page: "sanzao/",
  place: "sanzao",
  language: "zh",
  scheme: "auto",
  height: "fit",
  heightPx: null,
  title: "三灶镇的地图",
  description: "三灶镇：示意地图，标出 12 个项目",
  link: "查看完整地图",
  stills: { light: stillWidths, dark: stillWidths },
};
const following: Embed = { ...embed, frame: "embed/sanzao/?height=auto", height: "auto" };

export const codes = {
  frame: frameCode(embed),
  script: scriptCode(following),
  element: elementCode(following),
  picture: pictureCode(embed),
  lightPicture: pictureCode({ ...embed, scheme: "light" }),
  /** The addresses of the frame, of a frame as high as its content, of the page, and of its pictures. */
  address: addressCode(embed),
  followed: addressCode(following),
  page: oembedCode(embed),
  still: root + stillFile("sanzao", "zh", "light", 1080),
  card: root + cardFile("sanzao", "zh"),
} as const;

export interface System {
  /** What it is, its version, and how it was given the code. */
  readonly name: string;
  readonly saved: string;
  /** What readers of the published page saw. */
  readonly seen: string;
  /** What is to be mended or noted. */
  readonly found: readonly FindingId[];
  readonly advice: Advice;
}

/** Without these elements and all that is in them. */
export function without(code: string, ...names: readonly string[]): string {
  return names.reduce(
    (rest, name) => rest.replace(new RegExp(`<${name}\\b[^>]*>[^]*?</${name}>`, "g"), ""),
    code,
  );
}

/** Without these elements' tags; what is in them stays. */
export function unwrapped(code: string, ...names: readonly string[]): string {
  return names.reduce((rest, name) => rest.replace(new RegExp(`</?${name}\\b[^>]*>`, "g"), ""), code);
}

/** Without these attributes, wherever they stand. */
export function bare(code: string, ...attributes: readonly string[]): string {
  return attributes.reduce(
    (rest, name) => rest.replace(new RegExp(` ${name}(="[^"]*")?(?=[ >])`, "g"), ""),
    code,
  );
}

/** Of each element's attributes these alone. */
export function keeping(code: string, ...attributes: readonly string[]): string {
  return code.replace(/<([a-z-]+)((?: [a-z-]+(?:="[^"]*")?)*)>/g, (_, name: string, all: string) => {
    const kept = (all.match(/ [a-z-]+(?:="[^"]*")?/g) ?? []).filter((each) =>
      attributes.includes(each.trim().split("=")[0]!),
    );
    return `<${name}${kept.join("")}>`;
  });
}

/** An attribute of the frame, set to something else or put in. */
export function set(code: string, attribute: string, value: string): string {
  return bare(code, attribute).replace("<iframe", `<iframe ${attribute}="${value}"`);
}

/** What of a style a system knows. */
export function styled(code: string, known: RegExp): string {
  return code.replace(/ style="([^"]*)"/g, (_, style: string) => {
    const kept = style.split(";").filter((declaration) => known.test(declaration.split(":")[0]!));
    return kept.length > 0 ? ` style="${kept.join(";")}"` : "";
  });
}

/** The tags of these names as text, the others as they were. */
export function escapedTags(code: string, ...names: readonly string[]): string {
  return code.replace(new RegExp(`</?(?:${names.join("|")})\\b[^>]*>`, "g"), escaped);
}

/** The source of a whole page, as its readers get it. */
export function published(inside: string): string {
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>一则报道</title></head>
<body><header><a href="/">首页</a></header><main><h1>一则报道</h1><p>上文。</p>
${inside}
<p>下文。</p></main></body></html>`;
}

import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from "vitest";
import type { FindingId } from "../../src/desk/check/finding.ts";
import {
  type Embed,
  elementCode,
  frameCode,
  oembedCode,
  pictureCode,
  scriptCode,
} from "../../src/embed/codes.ts";
import { hostIntegrity } from "../../src/embed/files.ts";
import { embed as plain, root } from "../embed/systems/codes.ts";
import { checks, idsOf, openDesk, paste } from "./check-desk.ts";
import { closeBrowsers, type Reader, read } from "./reader.ts";

const site = inject("site");
const embed: Embed = { ...plain, frame: "embed/sanzao/?theme=dark" };
const frame = frameCode(embed);
const fixed = frameCode({ ...embed, heightPx: 640 });
const script = scriptCode({ ...embed, frame: "embed/sanzao/?height=auto", height: "auto" });
const element = elementCode({ ...embed, frame: "embed/sanzao/?height=auto", height: "auto" });
const picture = pictureCode(embed);
const address = oembedCode(embed);

let desk: Reader;

beforeAll(async () => {
  desk = await openDesk(site, root);
});

afterEach(() => {
  expect(desk.noise).toEqual([]);
});

afterAll(closeBrowsers);

/** What is left of a code, what is found wrong or worth a note in it, and the advice. */
type Case = readonly [what: string, pasted: string, found: readonly FindingId[], advice: string];

const kept: readonly Case[] = [
  ["the frame", frame, [], "keep"],
  ["the frame of a fixed height", fixed, [], "keep"],
  ["the frame with its script", script, [], "keep"],
  ["the element", element, [], "keep"],
  ["the picture", picture, [], "keep"],
  ["the picture that is always dark", pictureCode({ ...embed, scheme: "dark" }), [], "keep"],
  ["the address, which oEmbed makes a map of", address, [], "keep"],
];

const mutilated: readonly Case[] = [
  ["the frame's iframe taken out", without(frame, "iframe"), ["link-only"], "html"],
  ["the frame turned into a link to it", linked(frame), ["frame-to-link"], "html"],
  ["the frame's style taken out", frame.replace(/ style="[^"]*"/, ""), ["style-lost"], "keep"],
  ["the frame's title taken out", frame.replace(/ title="[^"]*"/, ""), ["title-lost"], "keep"],
  ["the frame's link taken out", without(frame, "p"), ["link-lost"], "keep"],
  ["the frame's lazy loading taken out", frame.replace(' loading="lazy"', ""), ["lazy-lost"], "keep"],
  ["the frame's sandbox taken out", frame.replace(/ sandbox="[^"]*"/, ""), [], "keep"],
  ["a sandbox that forbids all", sandboxed(""), ["sandbox-empty"], "keep"],
  [
    "a sandbox for scripts alone",
    sandboxed("allow-scripts allow-popups"),
    ["sandbox-opaque", "sandbox-escape"],
    "keep",
  ],
  ["a sandbox without pop-ups", sandboxed("allow-scripts allow-same-origin"), ["sandbox-popups"], "keep"],
  ["height and style taken out", bare(frame, "height"), ["height-lost", "style-lost"], "mend"],
  [
    "a height of nothing",
    bare(frame, "height").replace("<iframe", '<iframe height="0"'),
    ["height-zero", "style-lost"],
    "mend",
  ],
  [
    "a low height",
    bare(frame, "height").replace("<iframe", '<iframe height="120"'),
    ["height-low", "style-lost"],
    "mend",
  ],
  [
    "a fixed width",
    bare(frame, "width").replace("<iframe", '<iframe width="760"'),
    ["width-fixed", "style-lost"],
    "mend",
  ],
  ["width and style taken out", bare(frame, "width"), ["width-lost", "style-lost"], "mend"],
  ["the box's proportion taken out", frame.replace(/aspect-ratio:[^;]*;/, ""), [], "keep"],
  ["a box of a video player's kind", inPlayerBox(), ["height-parent"], "keep"],
  ["http", frame.replaceAll("https:", "http:"), ["address-insecure"], "anew"],
  ["no scheme", frame.replaceAll("https:", ""), ["address-schemeless"], "keep"],
  ["a relative address", frame.replaceAll(root, "/map/"), ["address-relative", "link-lost"], "source"],
  ["another root", frame.replaceAll(root, "https://else.example/"), ["address-other-root"], "keep"],
  ["an address on this machine", frame.replaceAll(root, "http://localhost:4173/"), ["address-local"], "anew"],
  ["a carrier's address", carried(frame), ["address-wrapped"], "mend"],
  [
    "a lazy loader's attribute",
    frame.replace(" src=", ' src="about:blank" data-lazy-src='),
    ["address-held"],
    "keep",
  ],
  ["a lazy loader's second code for want of scripts", lazyTwice(), ["address-held"], "keep"],
  ["no address at all", frame.replace(/ src="[^"]*"/, ""), ["address-gone"], "allow"],
  ["curly quotes", curly(frame), ["address-quotes"], "source"],
  ["backslashes", frame.replaceAll('"', '\\"'), ["address-quotes"], "source"],
  [
    "a place that is no more",
    frame.replaceAll("sanzao", "old-harbour"),
    ["place-unknown", "link-lost"],
    "anew",
  ],
  ["unknown words", frame.replace("theme=dark", "theme=blue"), ["words-unknown"], "keep"],
  [
    "ampersands escaped twice",
    frame.replace("theme=dark", "theme=dark&amp;amp;mode=still"),
    ["address-double-escaped"],
    "source",
  ],
  ["everything escaped", escaped(frame), ["escaped"], "source"],
  ["everything escaped twice", escaped(escaped(script)), ["escaped"], "source"],
  [
    "everything escaped in a block of code",
    `<pre><code>${escaped(element)}</code></pre>`,
    ["escaped"],
    "source",
  ],
  ["capitals and another order", shouted(frame), [], "keep"],
  ["the script taken out", without(script, "script"), ["script-gone"], "frame"],
  ["the script shown as text", escapedTag(script, "script"), ["escaped", "script-gone"], "source"],
  ["the script alone left of it", without(without(script, "iframe"), "p"), ["map-gone"], "html"],
  ["the script and a link left of it", without(script, "iframe"), ["map-gone", "link-only"], "html"],
  ["the script twice", script + script.slice(script.indexOf("<script")), ["script-twice"], "keep"],
  ["the script without its hash", script.replace(/ integrity="[^"]*"/, ""), ["script-hash-lost"], "keep"],
  [
    "the script with another hash",
    script.replace(hostIntegrity, "sha384-AAAA"),
    ["script-hash-wrong"],
    "script",
  ],
  [
    "the script without crossorigin",
    script.replace(/ crossorigin="[^"]*"/, ""),
    ["script-crossorigin-lost"],
    "script",
  ],
  [
    "the script of another version",
    script.replace(/\d+\.\d+\.\d+\/embed/, "0.9.0/embed"),
    ["script-version"],
    "keep",
  ],
  [
    "the script held back",
    script.replace("<script", '<script type="text/plain"'),
    ["script-gone", "script-held"],
    "frame",
  ],
  [
    "the script of another site",
    script.replace(`src="${root}embed/1`, 'src="https://else.example/embed/1'),
    ["script-elsewhere"],
    "script",
  ],
  ["the element's script taken out", without(element, "script"), ["element-without-script"], "frame"],
  ["the element's name taken out", element.replace(/<\/?initiative-map[^>]*>/g, ""), ["map-gone"], "frame"],
  [
    "the element's address taken out",
    element.replace(/(<initiative-map) src="[^"]*"/, "$1"),
    ["element-bare"],
    "keep",
  ],
  ["the element's inside taken out", element.replace(/<span[\s\S]*<\/span>/, ""), ["fallback-lost"], "keep"],
  [
    "both names and script taken out",
    without(element, "script").replace(/<\/?initiative-map[^>]*>/g, ""),
    [],
    "keep",
  ],
  [
    "the picture's sizes taken out",
    picture.replace(/<img[^>]*>/, (tag) => tag.replace(/ srcset="[^"]*"/, "")),
    ["srcset-lost"],
    "keep",
  ],
  [
    "the picture's dark side taken out",
    picture.replace(/<source[^>]*>|<\/?picture>/g, ""),
    ["dark-lost"],
    "keep",
  ],
  ["the picture's description taken out", picture.replace(/ alt="[^"]*"/, ""), ["alt-lost"], "mend"],
  ["the picture's links taken out", picture.replace(/<\/?a[^>]*>/g, ""), ["picture-link-lost"], "link"],
  [
    "the picture taken into the system's library",
    picture.replace(/<picture>.*<\/picture>/, '<img src="/2026/a.jpg" alt="x">'),
    ["picture-copied"],
    "keep",
  ],
  [
    "only the picture's link",
    picture.replace(/<picture>.*<\/picture>/, "三灶镇"),
    ["picture-gone"],
    "picture-by-hand",
  ],
  ["an address made a link", `<p><a href="${address}">${address}</a></p>`, ["address-only"], "frame"],
  ["nothing", "<p>三灶镇</p>", ["nothing"], "again"],
];

describe("a code that was kept", () => {
  test.each(kept)("%s", (_, pasted, found, advice) => checks(desk, pasted, found, advice));
});

describe("a code that a system has changed", () => {
  test.each(mutilated)("%s", (_, pasted, found, advice) => checks(desk, pasted, found, advice));
});

describe("in a whole page", () => {
  test("the code is found among all that is not ours, and nothing of the page runs", async () => {
    await paste(desk, article(fixed));
    expect(await idsOf(desk, ".bad, .note")).toEqual([]);
    expect(await idsOf(desk, ".good")).toEqual([
      ...["frame-kept", "address-right", "title-kept", "sandbox-right", "height-fixed"],
      ...["width-fluid", "lazy-kept", "link-kept"],
    ]);
    expect(await desk.ask(() => "ran" in window)).toBe(false);
  });

  test("each code has findings of its own, in the order of the page", async () => {
    const other = pictureCode({ ...embed, place: "hongqi", page: "hongqi/" }).replace(/ alt="[^"]*"/, "");
    await paste(desk, article(other + frame.replace(/ title="[^"]*"/, "")));
    expect(await desk.texts(".group h3")).toEqual([
      "第 1 段 · 红旗镇 Code 1 · Hongqi",
      "第 2 段 · 三灶镇 Code 2 · Sanzao",
    ]);
    expect(await idsOf(desk, ".group:nth-of-type(2) .bad")).toEqual(["alt-lost"]);
    expect(await idsOf(desk, ".group:nth-of-type(3) .note")).toEqual(["title-lost"]);
    expect(await desk.text("#status")).toMatch(
      /^共 2 段地图代码：1 处要改，1 处留意，\d+ 处正常。 Map codes: 2\./,
    );
  });

  test("codes shown as examples beside a live one are let be", async () => {
    await checks(desk, `${frame}<pre>${escaped(script)}</pre>`, [], "keep");
  });

  test("of WeChat, the kit is advised", async () => {
    await checks(
      desk,
      `<div id="js_content">${without(frame, "iframe")}</div>`,
      ["wechat-article", "link-only"],
      "wechat",
    );
  });
});

describe("the check page", () => {
  test("sends nothing, and says so: no connection is allowed", async () => {
    const policy = await desk.attribute('meta[http-equiv="Content-Security-Policy"]', "content");
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).toContain("form-action 'none'");
    expect(await desk.text(".kept")).toMatch(/不会发送到任何地方.*sent nowhere/);
    await paste(desk, article(script));
    const fetched = await desk.ask(() => performance.getEntriesByType("resource").map(({ name }) => name));
    expect(fetched.every((name) => name.startsWith(site))).toBe(true);
    expect(fetched.length).toBeLessThanOrEqual(1);
  });

  test("asks for something when there is nothing, and clears", async () => {
    await paste(desk, "");
    expect(await desk.text("#status")).toContain("请先粘贴代码");
    expect(await desk.count("#report *")).toBe(0);
    await paste(desk, frame);
    expect(await desk.count("[data-finding]")).toBeGreaterThan(5);
    await desk.tap("#clear");
    expect(await desk.count("[data-finding]")).toBe(0);
    expect(await desk.isAt("#code")).toBe(true);
  });

  test("checks what is pasted at once", async () => {
    await paste(desk, "");
    await desk.write("#code", frame);
    await desk.press("Control+A", "Control+X");
    expect(await desk.count("[data-finding]")).toBe(0);
    await desk.press("Control+V");
    expect(await desk.text("#status")).toContain("共 1 段地图代码");
  });

  test("leads to the map for another code", async () => {
    await paste(desk, without(script, "script"));
    expect(await desk.attribute(".advice a", "href")).toBe(root);
  });

  test("knows the site it stands on", async () => {
    await read(site, {}, async (reader) => {
      await reader.visit("embed/check/");
      await paste(reader, frame);
      expect(await idsOf(reader, ".bad, .note")).toEqual(["address-other-root"]);
      await paste(reader, frame.replaceAll(root, site));
      expect(await idsOf(reader, ".bad, .note")).toEqual(["address-local"]);
    });
  });

  for (const dark of [false, true]) {
    test(`has no fault that axe finds, and fits the smallest phone, ${dark ? "dark" : "light"}`, async () => {
      await read(site, { widthPx: 320, heightPx: 640, dark, touch: true }, async (reader) => {
        await reader.visit("embed/check/");
        expect(await reader.faults()).toEqual([]);
        await paste(reader, article(`${curly(frame)}${picture.replace(/ alt="[^"]*"/, "")}`));
        expect(await reader.sees(".advice")).toBe(true);
        expect(await reader.faults()).toEqual([]);
        expect(await reader.ask(() => document.documentElement.scrollWidth)).toBe(320);
      });
    });
  }

  test("says without script why it does nothing", async () => {
    await read(site, { script: false }, async (reader) => {
      await reader.visit("embed/check/");
      expect(await reader.text(".unscripted")).toContain("没有运行脚本");
      expect(await reader.sees("#check")).toBe(false);
    });
  });
});

/** A page like those of a newspaper: its own scripts, frames, styles and a base address. */
function article(inside: string): string {
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>一则报道</title>
    <base href="https://paper.example/"><meta http-equiv="Content-Security-Policy" content="default-src 'self'">
    <meta http-equiv="refresh" content="1;url=https://paper.example/away"><link rel="stylesheet" href="/a.css">
    <style>.a > p { color: red } iframe { height: auto !important }</style>
    <script>window.ran = true; if (1 <b && "style=x") document.write("<p>'");</script></head>
    <body onload="ran = 1" style="margin:0"><nav><a href="/">首页</a><a href="https://else.example/embed/x">视频</a></nav>
    <main class="a"><h1>一则报道</h1><p onclick="ran = 1" style="color:red">正文 3 < 5，“引文”。</p>
    <iframe src="https://video.example/embed/abc" style="width:100%"></iframe><img src="/a.jpg" onerror="ran = 1">
    ${inside}<p>正文。</p></main><svg><style>a{}</style></svg><script async src="https://count.example/embed.js"></script></body></html>`;
}

function without(code: string, tag: string): string {
  return code.replace(new RegExp(`<${tag}\\b[\\s\\S]*?</${tag}>`, "g"), "");
}

function linked(code: string): string {
  return code.replace(/<iframe src="([^"]*)"[^>]*><\/iframe>/, '<p><a href="$1">$1</a></p>');
}

function sandboxed(allowed: string): string {
  return frame.replace(/ sandbox="[^"]*"/, ` sandbox="${allowed}"`);
}

/** Without the style, and without one attribute more. */
function bare(code: string, attribute: string): string {
  return code.replace(/ style="[^"]*"/, "").replace(new RegExp(` ${attribute}="[^"]*"`), "");
}

function inPlayerBox(): string {
  const style = 'style="position:absolute;top:0;left:0;width:100%;height:100%"';
  return `<div style="position:relative;padding-top:56%">${frame.replace(/style="[^"]*"/, style)}</div>`;
}

function carried(code: string): string {
  return code.replace(
    / src="([^"]*)"/,
    (_, to: string) => ` src="https://go.example/?to=${encodeURIComponent(to)}"`,
  );
}

function lazyTwice(): string {
  const held = frame.replace(" src=", ' src="about:blank" data-src=');
  return `${held}<noscript>${frame}</noscript>`;
}

function curly(code: string): string {
  return code.replace(/"([^"]*)"/g, "“$1”");
}

function escaped(code: string): string {
  return code
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

function escapedTag(code: string, tag: string): string {
  return code.replace(new RegExp(`<${tag}\\b[\\s\\S]*?</${tag}>`), escaped);
}

function shouted(code: string): string {
  return code.replace(/<iframe([^>]*)><\/iframe>/, (_, attributes: string) => {
    const all = attributes.match(/[\w-]+="[^"]*"/g) ?? [];
    const loud = all.map((each) => each.replace(/^[\w-]+/, (name) => name.toUpperCase()));
    return `<IFRAME ${loud.reverse().join(" ")}></IFRAME>`;
  });
}

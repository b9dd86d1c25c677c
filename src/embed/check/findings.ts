/**
 * What became of our codes in a text that an editor pasted. Pure on a parsed document, which runs and fetches nothing:
 * `findingsOf(readPasted(text), root, known)`.
 */
import { type Finding, finding } from "./finding.ts";
import { isPlace, type Known } from "./known.ts";
import { leadOf, type Ours, sameRoot } from "./pasted/address.ts";
import { addressesIn, escapedTags } from "./pasted/escaped.ts";
import {
  elementsIn,
  emptyFramesIn,
  type Found,
  framesIn,
  linksIn,
  picturesIn,
  rootsIn,
  scriptsIn,
} from "./pasted/found.ts";
import { frameFindings } from "./pasted/frame.ts";
import { pictureFindings } from "./pasted/picture.ts";
import { runs, scriptFindings } from "./pasted/script.ts";
import { readableText } from "./pasted/text.ts";
import { wayFindings } from "./pasted/way.ts";

/** One of our codes, where it stands, and what became of it. */
interface Code {
  readonly element: Element;
  readonly findings: readonly Finding[];
}

/** `root`: the address of this site, ending in a slash; a code may carry another. Findings of a code follow each other. */
export function findingsOf(html: Document, root: string, known: Known): readonly Finding[] {
  const own: Ours = { roots: [root], known };
  const ours: Ours = { roots: [root, ...rootsIn(html, own)], known };
  const scripts = scriptsIn(html, ours);
  const scene: Scene = { html, root, ours, scripts, links: linksIn(html, ours) };
  const live = liveCodes(scene);
  const codes = [...live, ...pictureCodes(scene)];
  const isLive = live.length > 0;
  const text = readableText(html, isLive ? ", pre, code" : "");
  const tags = escapedTags(text, ours);
  const shown = tags.length > 0 ? [[finding("escaped", { tags: tags.join(", ") })]] : [];
  const remains = shown.length + codes.length > 0 ? shown : remainsOf(scene, text);
  const whole = [
    ...(html.querySelector(WECHAT) ? [finding("wechat-article")] : []),
    ...(scripts.length > 0 && !isLive && tags.length === 0 ? [finding("map-gone")] : []),
    ...scriptFindings(scripts),
  ];
  const all = [...inOrder(codes).map(({ findings }) => findings), ...remains];
  if (whole.length + all.length === 0) return [finding("nothing")];
  return [...whole, ...all.flatMap((findings, at) => findings.map((each) => ({ ...each, code: at + 1 })))];
}

interface Scene {
  readonly html: Document;
  readonly root: string;
  readonly ours: Ours;
  readonly scripts: readonly Found[];
  readonly links: readonly Found[];
}

/** How the pages of WeChat articles are known, as they are published and as its editor keeps them. */
const WECHAT = '#js_content, .rich_media_content, meta[property="og:url"][content*="mp.weixin.qq.com"]';

function liveCodes(scene: Scene): readonly Code[] {
  const { html, ours, links } = scene;
  const frames = framesIn(html, ours).map((frame) => frameCode(frame, scene));
  const elements = elementsIn(html).map((element) => elementCode(element, scene));
  const empty = frames.length + elements.length > 0 ? [] : emptyFramesIn(html, links);
  return [
    ...frames,
    ...elements,
    ...empty.map((element) => ({ element, findings: [finding("frame-kept"), finding("address-gone")] })),
  ];
}

function frameCode({ element, led, attribute }: Found, scene: Scene): Code {
  const kept = finding("frame-kept", { place: led.place });
  // Where quotation marks went wrong, every other attribute did, too: nothing more can be said of them.
  if (led.quoted) return { element, findings: [kept, finding("address-quotes")] };
  const asksForScript = /(^|&)(amp;)?height=auto(&|$)/.test(led.query);
  const follows = asksForScript && servedBy(scene, led.root) === "own";
  return {
    element,
    findings: [
      kept,
      ...wayFindings(led, attribute, scene.root, scene.ours.known),
      ...(asksForScript ? lackOf(scene, led.root, "script-gone") : []),
      ...frameFindings(element, { follows, linked: isLinked(scene, led.place) }),
    ],
  };
}

function elementCode(element: Element, scene: Scene): Code {
  const { known } = scene.ours;
  const led = leadOf(element.getAttribute("src") ?? "", scene.ours);
  const named = element.getAttribute("place");
  const place = led?.place ?? named ?? known.home;
  return {
    element,
    findings: [
      finding("element-kept", { place }),
      ...(led ? wayFindings(led, "src", scene.root, known) : []),
      ...(!led && named === null ? [finding("element-bare")] : []),
      ...(!led && named !== null && !isPlace(known, named) ? [finding("place-unknown", { place })] : []),
      ...lackOf(scene, led?.root ?? null, "element-without-script"),
      finding(element.querySelector("img, a[href]") ? "fallback-kept" : "fallback-lost"),
    ],
  };
}

function pictureCodes(scene: Scene): readonly Code[] {
  const { html, root, ours } = scene;
  return picturesIn(html, ours).map((picture) => {
    const linked = isLinked(scene, picture.led.place);
    return {
      element: picture.element,
      findings: pictureFindings(picture, { root, known: ours.known, linked }),
    };
  });
}

/** Where neither frame nor picture is left: the links, and addresses that stand there as text; each place once. */
function remainsOf({ links, ours }: Scene, text: string): readonly (readonly Finding[])[] {
  const linked = links.map(({ element, led }) => {
    const isAddress = addressesIn(element.textContent ?? "").length > 0;
    if (led.to === "frame") return finding("frame-to-link", { place: led.place });
    return finding(isAddress ? "address-only" : "link-only", { place: led.place });
  });
  const written = addressesIn(text).flatMap((address) => {
    const led = leadOf(address, ours);
    return led ? [finding("address-only", { place: led.place })] : [];
  });
  const isFrames = ({ id }: Finding) => id === "frame-to-link";
  const all = [...linked.filter(isFrames), ...linked.filter((each) => !isFrames(each)), ...written];
  const isFirst = (each: Finding) => all.find(({ about }) => about.place === each.about.place) === each;
  return all.filter(isFirst).map((each) => [each]);
}

/** Whose script there is for the frames of a site; a script serves its own site's frames alone. */
function servedBy({ scripts }: Scene, root: string | null): "own" | "other" | "none" {
  const running = scripts.filter(runs);
  if (running.some(({ led }) => root === null || sameRoot(led.root, root))) return "own";
  return running.length > 0 ? "other" : "none";
}

function lackOf(
  scene: Scene,
  root: string | null,
  lack: "script-gone" | "element-without-script",
): readonly Finding[] {
  const served = servedBy(scene, root);
  if (served === "own") return [];
  return [finding(served === "other" ? "script-elsewhere" : lack)];
}

function isLinked({ links }: Scene, place: string): boolean {
  return links.some(({ led }) => led.place === place);
}

function inOrder(codes: readonly Code[]): readonly Code[] {
  return [...codes].sort((one, other) =>
    one.element.compareDocumentPosition(other.element) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
}

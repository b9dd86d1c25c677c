/** Finds what is left of our codes in a document: frames and what stands for them, elements, pictures, scripts, links. */
import { elementName } from "../../../embed/host/box.ts";
import { type Led, leadOf, type Ours } from "./address.ts";
import { addressesIn } from "./written/escaped.ts";
import { readPasted } from "./written/text.ts";

/** An element that leads to us, and the attribute that does. */
export interface Found {
  readonly element: Element;
  readonly led: Led;
  readonly attribute: string;
}

/** Every address by which the site's root may be known. */
export function rootsIn(html: Document, ours: Ours): readonly string[] {
  return [...html.querySelectorAll("*")].flatMap((element) => {
    const led = ledBy(element, ours)?.led ?? leadOf(element.getAttribute("href") ?? "", ours);
    return led && led.to !== "page" && /^(https?:)?\/\//i.test(led.root) ? [led.root] : [];
  });
}

/** What browsers show another page in. `frame` is of framesets, `amp-iframe` of AMP's pages. */
const FRAMES = "iframe, frame, amp-iframe, embed, object";
const PLAYERS = "video, audio, amp-video, embed, object";

/**
 * Frames, those that wait for a lazy loader too, and those that hold a document of their own with ours in it (`srcdoc`). What
 * stands inside another counts once.
 */
export function framesIn(html: Document, ours: Ours): readonly Found[] {
  const frames = [...html.querySelectorAll(FRAMES)].flatMap((element) => {
    const found = isPlayer(element) ? null : (ledBy(element, ours) ?? ledWithin(element, ours));
    return found && isMap(found.led) && !element.closest("noscript") ? [found] : [];
  });
  return outermost(frames);
}

/** Where an address of ours was taken for a film's: no browser plays a page. What is inside a frame is what stands for it. */
export function playersIn(html: Document, ours: Ours, frames: readonly Found[]): readonly Found[] {
  const players = [...html.querySelectorAll(PLAYERS)].filter(isPlayer).flatMap((element) => {
    const all = [element, ...element.querySelectorAll("source, param, embed")];
    const found = all.map((each) => ledBy(each, ours) ?? ledIn(each, "value", ours)).find((each) => each);
    return found && isMap(found.led) ? [{ ...found, element }] : [];
  });
  return outermost(players.filter(({ element }) => !frames.some((each) => each.element.contains(element))));
}

/** Whether it takes what it is given for a film or a plug-in's. */
function isPlayer(element: Element): boolean {
  if (/^(video|audio|amp-video)$/.test(element.localName)) return true;
  return /^(embed|object)$/.test(element.localName) && !/^(text\/html)?$/i.test(kindOf(element));
}

function kindOf(element: Element): string {
  return element.getAttribute("type")?.trim() ?? "";
}

/**
 * Whatever else an address of ours waits in until a script, or the system that publishes, makes a frame of it: any attribute of any
 * element, and `<oembed>`. `shown` are the frames and players that were found; what is around one of them waits no more.
 */
export function heldIn(html: Document, ours: Ours, shown: readonly Found[]): readonly Found[] {
  const waiting = [...html.querySelectorAll(`body *:not(${NEVER_HELD})`)].flatMap((element) => {
    const found = heldBy(element, ours);
    return found && element.closest(`${elementName}, noscript`) === null ? [found] : [];
  });
  const around = ({ element }: Found, all: readonly Found[]) =>
    all.some((each) => each.element !== element && element.contains(each.element));
  const inside = ({ element }: Found) => shown.some((each) => each.element.contains(element));
  return waiting.filter((found) => !around(found, [...shown, ...waiting]) && !inside(found));
}

const NEVER_HELD = `${FRAMES}, video, audio, amp-video, source, param, area, script, link, meta, input, textarea, template, ${elementName}`;

function heldBy(element: Element, ours: Ours): Found | null {
  const { localName, textContent } = element;
  if (localName === "oembed") {
    const led = leadOf(textContent ?? "", ours);
    if (led) return { element, led, attribute: "oembed" };
  }
  const found = ledBy(element, ours);
  if (!found || !isMap(found.led)) return null;
  // A picture's own file, and what a link is called by others, are read elsewhere.
  if (localName === "img") return found.attribute !== "src" && found.led.to === "frame" ? found : null;
  if (localName === "a") return /^data-/.test(found.attribute) ? found : null;
  return localName === "oembed" ? { ...found, attribute: "oembed" } : found;
}

/** A frame without an address, right before a link to us. */
export function emptyFramesIn(html: Document, links: readonly Found[]): readonly Element[] {
  return [...html.querySelectorAll("iframe")].filter((frame) => {
    if (frame.hasAttribute("srcdoc") || !/^(about:blank)?$/.test(frame.getAttribute("src")?.trim() ?? ""))
      return false;
    const next = frame.nextElementSibling ?? frame.parentElement?.nextElementSibling;
    return links.some(({ element }) => next?.contains(element));
  });
}

/** Frames in what browsers pass over: comments, templates, what is for want of scripts, and scripts of no kind. `attribute` says in which. */
export function asideIn(html: Document, ours: Ours): readonly Found[] {
  const walker = html.createTreeWalker(html, NodeFilter.SHOW_COMMENT | NodeFilter.SHOW_ELEMENT);
  const found: Found[] = [];
  while (walker.nextNode()) {
    const { currentNode: node } = walker;
    const [where, text] = asideOf(node);
    const [inside] = /<|\\u003c/i.test(text) ? framesIn(readPasted(text), ours) : [];
    const element =
      node.nodeType === Node.COMMENT_NODE ? (node.parentElement ?? html.body) : (node as Element);
    if (inside) found.push({ element, led: inside.led, attribute: where });
  }
  return found;
}

function asideOf(node: Node): readonly [where: string, text: string] {
  if (node.nodeType === Node.COMMENT_NODE) return ["<!-- -->", node.nodeValue ?? ""];
  if (node.nodeName === "NOSCRIPT") return ["<noscript>", (node as Element).innerHTML];
  if (node.nodeName === "TEMPLATE") return ["<template>", (node as HTMLTemplateElement).innerHTML];
  if (node.nodeName !== "SCRIPT" || !/^text\/(?!javascript)|json$/i.test(kindOf(node as Element)))
    return ["", ""];
  return [`<script type="${kindOf(node as Element)}">`, node.textContent ?? ""];
}

export function elementsIn(html: Document): readonly Element[] {
  return [...html.querySelectorAll(elementName)];
}

export function scriptsIn(html: Document, ours: Ours): readonly Found[] {
  return [...html.querySelectorAll("script")].flatMap((element) => {
    const found = ledBy(element, ours);
    return found?.led.to === "script" ? [found] : [];
  });
}

/** Pictures of the map, pictures of anywhere that lead to it, and pictures that have a page's address for a file's. */
export function picturesIn(html: Document, ours: Ours): readonly Found[] {
  return [...html.querySelectorAll("img, amp-img")].filter(standsAlone).flatMap((element) => {
    const found = ledBy(element, ours);
    if (found?.led.to === "still" || found?.led.to === "card") return [found];
    if (found && isMap(found.led) && found.attribute === "src") return [found];
    const isThere = element
      .getAttributeNames()
      .some((name) => /src/.test(name) && element.getAttribute(name));
    const link = element.closest("a");
    const led = link && leadOf(link.getAttribute("href") ?? "", ours);
    return isThere && led ? [{ element, led, attribute: "href" }] : [];
  });
}

export function linksIn(html: Document, ours: Ours): readonly Found[] {
  return [...html.querySelectorAll("a[href]")].filter(standsAlone).flatMap((element) => {
    const led = leadOf(element.getAttribute("href") ?? "", ours);
    return led && isMap(led) ? [{ element, led, attribute: "href" }] : [];
  });
}

function isMap({ to }: Led): boolean {
  return to === "frame" || to === "page";
}

function standsAlone(element: Element): boolean {
  return element.closest(`noscript, amp-iframe, ${elementName}`) === null;
}

function outermost(all: readonly Found[]): readonly Found[] {
  return all.filter(
    ({ element }) => !all.some((each) => each.element !== element && each.element.contains(element)),
  );
}

/** Lazy loaders, consent tools and editors put the address in an attribute of their own; some put all of the code there. */
function ledBy(element: Element, ours: Ours): Found | null {
  const isOwn = element.localName.includes("-");
  const others = element
    .getAttributeNames()
    .filter((name) => !/^(src|data)$/.test(name) && (!TELLS.test(name) || (isOwn && name === "href")));
  for (const attribute of ["src", "data", ...others]) {
    const found = ledIn(element, attribute, ours);
    if (found) return found;
  }
  return null;
}

/** Attributes that say something and lead nowhere, those that are read elsewhere, and `data-secret`, by which WordPress knows a frame. */
const TELLS =
  /^(href|srcset|srcdoc|alt|title|class|id|content|value|name|cite|style|label|poster|data-secret|data-aside-.*|aria-.*)$/;

function ledIn(element: Element, attribute: string, ours: Ours): Found | null {
  const value = element.getAttribute(attribute) ?? "";
  const direct = leadOf(value, ours);
  if (direct) return { element, led: direct, attribute };
  if (!/<|%3c|^[{[]/i.test(value)) return null;
  const text = value.replaceAll("\\/", "/").replace(/%[0-7][\da-f]/gi, (code) => decodeURIComponent(code));
  const led = addressesIn(text)
    .map((address) => leadOf(address, ours))
    .find((each) => each?.to === "frame");
  return led ? { element, led, attribute } : null;
}

/** A frame's own document that holds a frame of ours, or a link to one. */
function ledWithin(element: Element, ours: Ours): Found | null {
  const text = element.getAttribute("srcdoc");
  if (!text) return null;
  const inner = readPasted(text);
  const [found] = [...framesIn(inner, ours), ...linksIn(inner, ours)];
  return found
    ? { element, led: found.led, attribute: found.attribute === "href" ? "srcdoc-link" : "srcdoc" }
    : null;
}

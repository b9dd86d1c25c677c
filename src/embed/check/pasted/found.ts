/** Finds what is left of our codes in a document: frames, elements, pictures, scripts, links. */
import { elementName } from "../../host/box.ts";
import { type Led, leadOf, type Ours } from "./address.ts";

/** An element that leads to us, and the attribute that does. */
export interface Found {
  readonly element: Element;
  readonly led: Led;
  readonly attribute: string;
}

/** Every address of a code by which the site's root may be known. */
export function rootsIn(html: Document, ours: Ours): readonly string[] {
  const all = [...html.querySelectorAll(`iframe, script, img, ${elementName}`)];
  return all.flatMap((element) => {
    const led = firstLed(element, ours)?.led;
    return led && led.to !== "page" && /^(https?:)?\/\//i.test(led.root) ? [led.root] : [];
  });
}

/** Frames, those that wait for a lazy loader too; what a page repeats for want of scripts counts once. */
export function framesIn(html: Document, ours: Ours): readonly Found[] {
  const frames = [...html.querySelectorAll("iframe")].flatMap((element) => {
    const found = firstLed(element, ours);
    if (!found || found.led.to === "still" || found.led.to === "script") return [];
    return element.closest("noscript") ? [{ ...found, attribute: "noscript" }] : [found];
  });
  const plain = frames.filter(({ attribute }) => attribute !== "noscript");
  const isRepeated = ({ led }: Found) => plain.some((each) => each.led.place === led.place);
  return frames.filter((frame) => plain.includes(frame) || !isRepeated(frame));
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

export function elementsIn(html: Document): readonly Element[] {
  return [...html.querySelectorAll(elementName)];
}

export function scriptsIn(html: Document, ours: Ours): readonly Found[] {
  return [...html.querySelectorAll("script")].flatMap((element) => {
    const found = firstLed(element, ours);
    return found?.led.to === "script" ? [found] : [];
  });
}

/** Pictures of the map, and pictures of anywhere that lead to it. */
export function picturesIn(html: Document, ours: Ours): readonly Found[] {
  return [...html.querySelectorAll("img")].filter(standsAlone).flatMap((element) => {
    const found = firstLed(element, ours);
    if (found?.led.to === "still") return [found];
    const link = element.closest("a");
    const led = link && leadOf(link.getAttribute("href") ?? "", ours);
    return led ? [{ element, led, attribute: "href" }] : [];
  });
}

export function linksIn(html: Document, ours: Ours): readonly Found[] {
  return [...html.querySelectorAll("a[href]")].filter(standsAlone).flatMap((element) => {
    const led = leadOf(element.getAttribute("href") ?? "", ours);
    return led?.to === "page" || led?.to === "frame" ? [{ element, led, attribute: "href" }] : [];
  });
}

function standsAlone(element: Element): boolean {
  return element.closest(`noscript, ${elementName}`) === null;
}

/** Lazy loaders and consent tools put the address in a `data-` attribute. */
function firstLed(element: Element, ours: Ours): Found | null {
  const names = element
    .getAttributeNames()
    .filter((name) => name.startsWith("data-") && name !== "data-secret");
  for (const attribute of ["src", ...names]) {
    const led = leadOf(element.getAttribute(attribute) ?? "", ours);
    if (led) return { element, led, attribute };
  }
  return null;
}

/** Findings of what is, or may become, a map on the page: a frame, our element, and what waits for a script of the page. */
import { type Finding, finding } from "../finding.ts";
import { isPlace } from "../known.ts";
import { leadOf } from "./address.ts";
import type { Found } from "./found.ts";
import { frameFindings } from "./frame/frame.ts";
import { mayRun } from "./frame/sandbox.ts";
import { isLinked, lackOf, type Scene, servedBy } from "./scene.ts";
import { runs } from "./script.ts";
import { wayFindings } from "./way.ts";

export function frameCodeFindings({ element, led, attribute }: Found, scene: Scene): readonly Finding[] {
  const kept = finding("frame-kept", { place: led.place });
  // Where quotation marks went wrong, every other attribute did, too: nothing more can be said of them.
  if (led.quoted) return [kept, finding("address-quotes")];
  // What a service makes of the address is its own: a frame of it may as well be a card.
  if (led.served) return [kept, ...wayFindings(led, "src", scene.root, scene.ours.known)];
  const asked = /(^|&)(amp;)?height=auto(&|$)/.test(led.query);
  const isHeard = asked && mayRun(element);
  const own = isHeard && servedBy(scene, led.root) === "own";
  const others = isHeard && !own && isFollowedByOthers(element, scene);
  const isHeld = !attribute.startsWith("srcdoc");
  return [
    kept,
    ...wayFindings(led, isHeld ? attribute : "src", scene.root, scene.ours.known),
    ...(led.to === "page"
      ? [finding("address-page", { address: frameAddress(led, scene.ours.known.home) })]
      : []),
    ...nestFindings(element, attribute),
    ...(asked && !mayRun(element) ? [finding("height-unheard")] : []),
    ...(isHeard && !others ? lackOf(scene, led.root, "script-gone") : []),
    ...frameFindings(element, { follows: own || others, linked: isLinked(scene, led.place) }),
  ];
}

/** The address of the frame's page, of a reader's page's. */
function frameAddress({ root, place, query }: Found["led"], home: string): string {
  const words = query === "" ? "" : `?${query}`;
  return `${root}embed/${place === home ? "" : `${place}/`}${words}`;
}

/** A frame with a document of its own shows that, whatever its address: our frame is in it, or behind a link. */
function nestFindings(frame: Element, attribute: string): readonly Finding[] {
  if (attribute === "srcdoc") return [finding("frame-nested")];
  return frame.hasAttribute("srcdoc") ? [finding("frame-veiled")] : [];
}

/** AMP's own frames, and the scripts of others that know how high a frame says it is (door/dialects.ts). */
function isFollowedByOthers(frame: Element, { html }: Scene): boolean {
  if (frame.localName === "amp-iframe") return frame.hasAttribute("resizable");
  return [...html.querySelectorAll("script[src]")].some((element) => {
    const src = element.getAttribute("src") ?? "";
    const isResizer = /(pym|iframe-?resizer|sidechain|frames?)[\w.@-]*(\/[\w./@-]*)?\.m?js/i.test(src);
    return isResizer && runs({ element, attribute: "src" });
  });
}

export function elementFindings(element: Element, scene: Scene): readonly Finding[] {
  const { known } = scene.ours;
  const led = leadOf(element.getAttribute("src") ?? "", scene.ours);
  const named = element.getAttribute("place");
  const place = led?.place ?? named ?? known.home;
  const fallback = fallbackOf(element, scene, place);
  const lack = fallback === "fallback-lost" ? "element-empty" : "element-without-script";
  return [
    finding("element-kept", { place }),
    ...(led ? wayFindings(led, "src", scene.root, known) : []),
    ...(!led && named === null ? [finding("element-bare")] : []),
    ...(!led && named !== null && !isPlace(known, named) ? [finding("place-unknown", { place })] : []),
    ...lackOf(scene, led?.root ?? null, lack),
    finding(fallback),
  ];
}

/** What stands in the element's place where the script does not run. What a parser moved out of it stands right behind it. */
function fallbackOf(element: Element, { links, ours }: Scene, place: string): Finding["id"] {
  if (element.querySelector("img") !== null) return "fallback-kept";
  if (element.querySelector("a[href]") !== null)
    return ours.known.pictured ? "fallback-link" : "fallback-kept";
  if ((element.textContent ?? "").trim() !== "") return "fallback-words";
  const next = element.nextElementSibling ?? element.parentElement?.nextElementSibling;
  const isBeside = links.some(({ element: link, led }) => led.place === place && next?.contains(link));
  return isBeside ? "fallback-beside" : "fallback-lost";
}

export function heldFindings({ element, led, attribute }: Found, scene: Scene): readonly Finding[] {
  const kept = attribute === "oembed" ? "oembed-held" : "map-held";
  const name = `<${element.localName}${attribute === "oembed" ? "" : ` ${attribute}`}>`;
  return [
    finding(kept, { place: led.place, name }),
    ...wayFindings(led, "src", scene.root, scene.ours.known),
    ...(isLinked(scene, led.place) ? [finding("link-kept")] : []),
  ];
}

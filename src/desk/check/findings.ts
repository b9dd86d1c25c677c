/**
 * What became of our codes in a text that an editor pasted. Pure on a parsed document, which runs and fetches nothing:
 * `findingsOf(readPasted(text), root, known)`.
 */
import { type Finding, finding } from "./finding.ts";
import type { Known } from "./known.ts";
import type { Ours } from "./pasted/address.ts";
import { cardsIn } from "./pasted/card.ts";
import {
  asideIn,
  elementsIn,
  emptyFramesIn,
  type Found,
  framesIn,
  heldIn,
  linksIn,
  picturesIn,
  playersIn,
  rootsIn,
  scriptsIn,
} from "./pasted/found.ts";
import { elementFindings, frameCodeFindings, heldFindings } from "./pasted/live.ts";
import { pictureFindings } from "./pasted/picture.ts";
import { remainsOf } from "./pasted/remains.ts";
import { isLinked, type Scene } from "./pasted/scene.ts";
import { scriptFindings } from "./pasted/script.ts";
import { isWeChat } from "./pasted/wechat.ts";
import { escapedFindings } from "./pasted/written/escaped.ts";

/** One of our codes, where it stands, and what became of it. */
interface Code {
  readonly element: Element;
  readonly findings: readonly Finding[];
}

/** `root`: the address of this site, ending in a slash; a code may carry another. Findings of a code follow each other. */
export function findingsOf(html: Document, root: string, known: Known): readonly Finding[] {
  const own: Ours = { roots: [root], known };
  const ours: Ours = { roots: [...new Set([root, ...rootsIn(html, own)])], known };
  const scripts = scriptsIn(html, ours);
  const links = linksIn(html, ours);
  const scene: Scene = { html, root, ours, scripts, links, cards: cardsIn(links, ours) };
  const live = liveCodes(scene);
  const isLive = live.length > 0;
  const codes = [...live, ...stillCodes(scene, live)];
  const escaped = escapedFindings(html, ours, isLive);
  const remains = escaped.length + codes.length > 0 ? escaped : remainsOf(html, links, ours);
  const isText = escaped.length > 0;
  const whole = [
    ...(isWeChat(html, isLive) ? [finding("wechat-article")] : []),
    ...(scripts.length > 0 && !isLive && !isText ? [finding("map-gone")] : []),
    ...scriptFindings(scripts),
  ];
  const all = [...inOrder(codes).map(({ findings }) => findings), ...remains];
  if (whole.length + all.length === 0) return [finding("nothing")];
  return [...whole, ...all.flatMap((findings, at) => findings.map((each) => ({ ...each, code: at + 1 })))];
}

/** What is, or may become, a map on the page. */
function liveCodes(scene: Scene): readonly Code[] {
  const { html, ours, cards } = scene;
  const frames = framesIn(html, ours);
  const players = playersIn(html, ours, frames);
  const elements = elementsIn(html);
  const shown = [...frames, ...players];
  const isOfCard = ({ element, led }: Found) =>
    led.to === "page" && cards.some((card) => touches(card.element, element));
  const held = heldIn(html, ours, shown).filter((each) => !isOfCard(each));
  const codes = [
    ...frames.map((found) => ({ element: found.element, findings: frameCodeFindings(found, scene) })),
    ...players.map(({ element, led }) => ({
      element,
      findings: [finding("player", { place: led.place, tag: element.localName })],
    })),
    ...elements.map((element) => ({ element, findings: elementFindings(element, scene) })),
    ...held.map((found) => ({ element: found.element, findings: heldFindings(found, scene) })),
  ];
  return codes.length > 0 ? codes : lostFrames(scene);
}

/** Frames that are there and show nothing: emptied, or set aside. */
function lostFrames({ html, ours, links }: Scene): readonly Code[] {
  return [
    ...emptyFramesIn(html, links).map((element) => ({
      element,
      findings: [finding("frame-kept"), finding("address-gone")],
    })),
    ...asideIn(html, ours).map(({ element, led, attribute }) => ({
      element,
      findings: [finding("code-aside", { place: led.place, where: attribute })],
    })),
  ];
}

/** Pictures and cards; a card of what is on the page as a map already is what stands there until it comes. */
function stillCodes(scene: Scene, live: readonly Code[]): readonly Code[] {
  const { html, root, ours, cards } = scene;
  const isOfOther = ({ element }: Found) =>
    [...cards, ...live].some((each) => each.element.contains(element));
  const pictures = picturesIn(html, ours).filter((each) => !isOfOther(each));
  const alone = live.length > 0 ? [] : cards;
  return [
    ...alone.map(({ element, led: { place } }) => ({ element, findings: [finding("card-made", { place })] })),
    ...pictures.map((picture) => {
      const linked = isLinked(scene, picture.led.place);
      return {
        element: picture.element,
        findings: pictureFindings(picture, { root, known: ours.known, linked }),
      };
    }),
  ];
}

function touches(one: Element, other: Element): boolean {
  return one.contains(other) || other.contains(one);
}

function inOrder(codes: readonly Code[]): readonly Code[] {
  return [...codes].sort((one, other) =>
    one.element.compareDocumentPosition(other.element) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
}

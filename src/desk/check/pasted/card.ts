/**
 * Cards: what systems make of a page's address by themselves, with its picture, its title and what it says of itself. A card is one
 * thing, however many pictures and links are in it, and it is no picture of the map that somebody put there.
 */
import { shareWords } from "../../../words/share.ts";
import { leadOf, type Ours } from "./address.ts";
import type { Found } from "./found.ts";
import { styleOf } from "./written/text.ts";

/** The cards around links, each once. What holds a live frame or one of our stills is none. */
export function cardsIn(links: readonly Found[], ours: Ours): readonly Found[] {
  const cards = links.flatMap((link) => {
    const card = cardAround(link.element, ours);
    return card ? [{ ...link, element: card }] : [];
  });
  return cards.filter(({ element }, at) => cards.findIndex((each) => each.element === element) === at);
}

/** The widest of the elements around a link that is a card; it ends where other texts and other links begin. */
function cardAround(link: Element, ours: Ours): Element | null {
  let card: Element | null = null;
  for (let around: Element | null = link; around && isOfOne(around, ours); around = around.parentElement) {
    if (isCard(around, ours)) card = around;
  }
  return card;
}

/** Whether all in it may be of one card: no more words than one has, no links but to the map's site, no map. */
function isOfOne(element: Element, ours: Ours): boolean {
  if (/^(body|html|main)$/.test(element.localName) || (element.textContent ?? "").trim().length > LONGEST)
    return false;
  if (element.querySelector("iframe, embed, object, video, initiative-map") !== null) return false;
  const isStill = (image: Element) => leadOf(image.getAttribute("src") ?? "", ours)?.to === "still";
  if ([...element.querySelectorAll("img")].some(isStill)) return false;
  return [...element.querySelectorAll("a[href]")].every((each) =>
    isOfSite(each.getAttribute("href") ?? "", ours),
  );
}

/** The most words that a card has, in characters. */
const LONGEST = 900;

function isOfSite(address: string, ours: Ours): boolean {
  const hostOf = (text: string) => /^(?:https?:)?\/\/([^/?#]+)/i.exec(text)?.[1]?.toLowerCase();
  return leadOf(address, ours) !== null || ours.roots.some((root) => hostOf(root) === hostOf(address));
}

/**
 * Whether it looks like one: the page's own picture beside words; a link that holds a picture and words, or says of itself that it is a
 * card; or an element that says so and has a title that leads to us, and more words. A link in the words of our codes is none.
 */
function isCard(element: Element, ours: Ours): boolean {
  const texts = [element, ...element.querySelectorAll("*")].filter((each) => textOf(each) !== "");
  if (texts.length === 0 || texts.some((each) => ourLinks.includes(textOf(each)))) return false;
  if (hasCardPicture(element, ours)) return true;
  if (element.localName === "a") {
    const isPictured = element.querySelector("img, svg, picture") !== null || /url\(/.test(stylesIn(element));
    return isPictured || texts.length > 1 || /card|bookmark|onebox|unfurl/i.test(namesOf(element));
  }
  const title = element.querySelector("h1, h2, h3, h4, h5, h6") ?? texts[0]!;
  const link = title.closest("a") ?? title.querySelector("a");
  const leads = link !== null && leadOf(link.getAttribute("href") ?? "", ours) !== null;
  return leads && texts.length > 1 && saysCard(element, ours);
}

/** What the links of our codes say. */
const ourLinks: readonly string[] = Object.values(shareWords).map(({ link }) => link);

function saysCard(element: Element, ours: Ours): boolean {
  if (
    /card|bookmark|onebox|preview|unfurl|rich-?link|link-?(box|block|tile|view)|embed/i.test(namesOf(element))
  ) {
    return true;
  }
  return dataOf(element).some((value) => leadOf(value, ours)?.to === "page");
}

function namesOf(element: Element): string {
  return [element.getAttribute("class"), element.id, ...dataOf(element)].join(" ");
}

function dataOf(element: Element): readonly string[] {
  const names = element.getAttributeNames().filter((name) => name.startsWith("data-"));
  return names.map((name) => element.getAttribute(name) ?? "").filter((value) => value.length < 2000);
}

function hasCardPicture(element: Element, ours: Ours): boolean {
  const sources = [...element.querySelectorAll("img")].flatMap((image) =>
    image.getAttributeNames().map((name) => image.getAttribute(name) ?? ""),
  );
  const painted = [...stylesIn(element).matchAll(/url\(\s*["']?([^"')]+)/gi)].map(
    ([, address]) => address ?? "",
  );
  return [...sources, ...painted].some((address) => leadOf(address, ours)?.to === "card");
}

function stylesIn(element: Element): string {
  return [element, ...element.querySelectorAll("*")].map((each) => styleOf(each) ?? "").join(";");
}

/** The text that stands in the element itself. */
function textOf(element: Element): string {
  const texts = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
  return texts
    .map(({ nodeValue }) => nodeValue ?? "")
    .join("")
    .trim();
}

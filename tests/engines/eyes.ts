/**
 * What is seen on a page, as text that any engine can run in it. The functions stand together in each page that is asked,
 * and may call one another; they know nothing else of this file.
 */

/** All that a selector names, in the trees of elements' own, too. */
function all(what: string, root: ParentNode = document): readonly Element[] {
  const trees = [...root.querySelectorAll("*")].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  return [...root.querySelectorAll(what), ...trees.flatMap((tree) => all(what, tree))];
}

/** Whether a thing can be seen, if one looks where it is. */
function isSeen(one: Element | undefined): boolean {
  if (!one) return false;
  const { width, height } = one.getBoundingClientRect();
  if (getComputedStyle(one).visibility !== "visible") return false;
  return width > 0 && height > 0;
}

/** What stands there, as it is seen. What is drawn in SVG has no `innerText`. */
function wordsOf(one: Element | undefined): string {
  // biome-ignore lint/performance/useDomNodeTextContent: what is hidden is not read
  const text = one instanceof HTMLElement ? one.innerText : (one?.textContent ?? "");
  return text.replace(/\s+/g, " ").trim();
}

export const count = (what: string) => all(what).length;
export const sees = (what: string) => isSeen(all(what)[0]);
export const text = (what: string) => wordsOf(all(what)[0]);
export const texts = (what: string) => all(what).map(wordsOf);
export const attribute = ([what, name]: readonly [string, string]) =>
  all(what)[0]?.getAttribute(name) ?? null;
export const isAt = (what: string) => document.activeElement?.matches(what) ?? false;
export const isMarked = (name: string) => performance.getEntriesByName(name).length > 0;

export function box(what: string) {
  const area = all(what)[0]?.getBoundingClientRect();
  return area ? { x: area.x, y: area.y, width: area.width, height: area.height } : null;
}

/** Brings a thing's middle into the window, at once, where it is not; gives where it is, and whether it is what one would hit there. */
export function reachFor(what: string) {
  const one = all(what)[0];
  if (!isSeen(one)) return null;
  const middle = () => {
    const { x, y, width, height } = one!.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  };
  const { x, y } = middle();
  if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) {
    one!.scrollIntoView({ block: "center", inline: "center", behavior: "instant" });
  }
  const spot = middle();
  return { ...spot, hits: one!.contains(hitAt(spot.x, spot.y, document)) };
}

/** The innermost thing at a spot of the window. */
function hitAt(x: number, y: number, root: Document | ShadowRoot): Element | null {
  const hit = root.elementFromPoint(x, y);
  return hit?.shadowRoot && hit.shadowRoot !== root ? hitAt(x, y, hit.shadowRoot) : hit;
}

/** Brings a spot of the nth frame into the window; gives where it is there, and whether one would hit the frame. */
export function reachThrough([nth, x, y]: readonly [number, number, number]) {
  const frame = all("iframe")[nth]!;
  const spot = () => {
    const area = frame.getBoundingClientRect();
    return { x: area.x + frame.clientLeft + x, y: area.y + frame.clientTop + y };
  };
  const before = spot();
  if (before.x < 0 || before.y < 0 || before.x > innerWidth || before.y > innerHeight) {
    scrollBy({ left: before.x - innerWidth / 2, top: before.y - innerHeight / 2, behavior: "instant" });
  }
  const now = spot();
  return { ...now, hits: hitAt(now.x, now.y, document) === frame };
}

/** The frame at a spot of the window, by its number, and where its page begins; nothing where there is none. */
export function frameAt([x, y]: readonly [number, number]) {
  const hit = hitAt(x, y, document);
  const nth = all("iframe").indexOf(hit!);
  if (nth < 0) return null;
  const area = hit!.getBoundingClientRect();
  return { nth, x: Math.round(area.x + hit!.clientLeft), y: Math.round(area.y + hit!.clientTop) };
}

export const nthFrame = (nth: number) => all("iframe")[nth] ?? null;
/** The window in the nth frame, whatever its origin. */
export const nthFrameWindow = (nth: number) => (all("iframe")[nth] as HTMLIFrameElement)?.contentWindow;

const functions = [all, isSeen, wordsOf, hitAt];

/** An expression that asks a question of a page, and gives its answer as JSON. */
export function asked(question: (about: never) => unknown, about: unknown): string {
  return `(async () => JSON.stringify(await ${told(question, about)}))()`;
}

/** An expression that asks a question of a page, and gives its answer as it is. */
export function told(question: (about: never) => unknown, about: unknown): string {
  const words = about === undefined ? "" : JSON.stringify(about);
  return `(() => {\n${functions.map(String).join("\n")}\nreturn (${question})(${words});\n})()`;
}

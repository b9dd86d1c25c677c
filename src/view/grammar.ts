/**
 * Every word of an address, once: whether it is said of the view or of the frame that shows it, how what it says is written,
 * and which attribute of the host's element says it. Addresses are read and written by these words alone; whatever else knows
 * them (the host's script, whose bytes never change, and the docs) is held to this list by tests/view/grammar.test.ts.
 *
 * The lists are plain constants, so that a script in every frame has those it needs and no more. A path says the rest: see
 * page.ts.
 */

/** Of the view. A page says its initiative and its language by its path: there `item` and `lang` are read, and not written. */
export const viewWords = ["type", "chapter", "q", "item", "lang"] as const;

/** Of the frame that shows it. */
export const frameWords = ["show", "height", "theme", "mode", "check"] as const;

/** What pym.js writes into the address of every frame it makes: by the first the frame is called, and has its height followed. */
export const pymWords = ["childId", "initialWidth", "parentTitle", "parentUrl"] as const;

/** Of a frame whose place is no more: said by the page for lost readers, and not kept. */
export const goneWord = "gone";

export type ViewWord = (typeof viewWords)[number];
export type FrameWord = (typeof frameWords)[number];
export type Word = ViewWord | FrameWord;

/**
 * How what a word says is written: `ids` parted by commas, of small Latin letters, digits and hyphens; a language's `tag`
 * (BCP 47); any `text`; `nothing`, where the word alone is enough.
 */
export type Writing = "ids" | "tag" | "text" | "nothing";

interface Rule {
  readonly written: Writing;
  /** What the element on other people's pages calls it; `null` where it has no attribute for it. */
  readonly attribute: string | null;
}

export const grammar: Readonly<Record<Word, Rule>> = {
  type: { written: "ids", attribute: "types" },
  chapter: { written: "ids", attribute: "chapters" },
  q: { written: "text", attribute: "q" },
  item: { written: "ids", attribute: "item" },
  lang: { written: "tag", attribute: "lang" },
  show: { written: "ids", attribute: "show" },
  height: { written: "ids", attribute: "height" },
  theme: { written: "ids", attribute: "theme" },
  mode: { written: "ids", attribute: "mode" },
  check: { written: "nothing", attribute: null },
};

/** The word that a name is; `undefined` where it is none of ours. */
export function wordNamed(name: string): Word | undefined {
  return [...viewWords, ...frameWords].find((word) => word === name);
}

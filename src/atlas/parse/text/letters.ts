/** What may stand in a text: letters that are letters, and something to see. */

/** What is wrong with the letters of a text, if anything. */
export function letterFault(text: string): string | undefined {
  const found = strange.exec(text)?.[0];
  if (found === undefined) return undefined;
  const name = `U+${found.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}`;
  const where = `as its character ${[...text.slice(0, text.indexOf(found))].length + 1}`;
  if (/\p{Cs}/u.test(found)) return `has half a character (${name}) ${where}; write the whole character anew`;
  if (found === "\uFFFD") return `has a character that was lost in saving (${name}) ${where}; write it anew`;
  if (turning.test(found))
    return `has a mark that turns the direction of text (${name}) ${where}; leave it out, the page sets the direction`;
  return `has a control character (${name}) ${where}, which cannot be shown; leave it out`;
}

/** Whether a text has something to see: not only blanks, invisible letters or accents with nothing under them. */
export function isVisible(text: string): boolean {
  return visible.test(text);
}

/** Whether a text is one character as readers see it, of no more than so many code points: a family may have eleven. */
export function isOneCharacter(text: string): boolean {
  return isVisible(text) && [...graphemes.segment(text)].length === 1 && [...text].length <= MOST_POINTS;
}

const MOST_POINTS = 11;

const graphemes = new Intl.Segmenter("und", { granularity: "grapheme" });

// Line breaks and tabs are blanks like others. Marks such as U+200E say a direction, and turn none.
const strange = /(?![\t\n\r])[\p{Cc}\u202a-\u202e\u2066-\u2069\ufffd\p{Cs}\p{Noncharacter_Code_Point}]/u;

const turning = /[\u202a-\u202e\u2066-\u2069]/u;

const visible = /[^\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{M}\u2800]/u;

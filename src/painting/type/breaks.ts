/**
 * Breaks a text into lines. Chinese may be broken between any two characters, but no line begins with a mark that
 * closes, and none ends with one that opens (GB/T 15834—2011, 5.1; W3C clreq 行首行尾禁则). Words of letters
 * stay whole, whatever the language of the text is said to be.
 */
import { closing, isInWord, opening, setLine, type Widths } from "./setting.ts";

const notFirst = `${closing}！？!?,.;:)]}%‰℃°·・—…～–`;
const notLast = `${opening}([{©#￥$`;

/** Lines no wider than `width` ems. `\n` always breaks. A word too long for any line is broken where the line ends. */
export function breakLines(text: string, widths: Widths, width: number): readonly string[] {
  return text.split("\n").flatMap((paragraph) => {
    const lines = filled(paragraph, widths, width);
    if (lines.length < 2 || [...lines.at(-1)!].filter(isBody).length > 1) return lines;
    // One character alone makes no line (孤字不成行): the line before gives it company.
    const [last, ...before] = [
      lines.slice(-2).join(isSpaced(lines.at(-2)!) ? " " : ""),
      ...lines.slice(0, -2),
    ];
    const mended = filled(last, widths, Math.max(width - 1.5, widestPiece(last, widths, width)));
    return mended.length === 2 ? [...before, ...mended] : lines;
  });
}

/** The same number of lines, as even as can be: for titles. */
export function balancedLines(text: string, widths: Widths, width: number): readonly string[] {
  let lines = breakLines(text, widths, width);
  const narrowest = Math.max(width / 2, widestPiece(text, widths, width));
  for (let narrower = width - 0.25; narrower > narrowest; narrower -= 0.25) {
    const next = breakLines(text, widths, narrower);
    if (next.length > lines.length || next.some((line) => setLine(line, widths).width > narrower)) break;
    lines = next;
  }
  return lines;
}

function filled(text: string, widths: Widths, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of pieces(text)) {
    const whole = setLine(piece, widths).width <= width;
    for (const part of whole ? [piece] : partsOf(piece)) {
      if (line !== "" && setLine(line + part, widths).width > width) {
        lines.push(line.trimEnd());
        line = "";
      }
      line += part;
    }
  }
  return [...lines, line.trimEnd()];
}

/** Whether no word of a text is too long for a line of a width. */
export function holdsWords(text: string, widths: Widths, width: number): boolean {
  return text
    .split("\n")
    .every((line) => pieces(line).every((piece) => setLine(piece, widths).width <= width));
}

/** The longest word, of those that a line of the full width has room for: no line may be narrower. */
function widestPiece(text: string, widths: Widths, width: number): number {
  const wide = text
    .split("\n")
    .flatMap(pieces)
    .map((piece) => setLine(piece, widths).width);
  return wide.reduce((most, each) => (each <= width ? Math.max(most, each) : most), 0);
}

/** Where a word too long for a line may be broken: after its hyphens, or else anywhere. */
function partsOf(piece: string): readonly string[] {
  const parts = piece.match(/[^-–]*[-–]|[^-–]+$/g) ?? [];
  return parts.length > 1 ? parts : [...piece];
}

/** What stays together: a word with the space after it, a character with its marks. */
export function pieces(text: string): readonly string[] {
  const all: string[] = [];
  let piece = "";
  for (const character of text) {
    const before = [...piece].at(-1);
    if (before !== undefined && mayBreak(before, character)) {
      all.push(piece);
      piece = "";
    }
    piece += character;
  }
  return piece === "" ? all : [...all, piece];
}

function mayBreak(before: string, after: string): boolean {
  if (after === " " || notFirst.includes(after) || notLast.includes(before)) return false;
  if (before === " ") return true;
  return !(isInWord(before) && isInWord(after));
}

/** Whether a line ends with a word, so that a space was left out where it was broken. */
function isSpaced(line: string): boolean {
  return isInWord([...line].at(-1) ?? "");
}

function isBody(character: string): boolean {
  return !notFirst.includes(character) && !notLast.includes(character) && character !== " ";
}

import { type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";

/** JSON as RFC 8259 has it: no comments, no trailing commas. */
export const strict = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false };

export interface Fault {
  readonly offset: number;
  readonly text: string;
}

/** The value of a text of strict JSON in UTF-8, or what keeps it from being that. */
export function readJson(text: string): { readonly value: unknown } | { readonly fault: Fault } {
  if (text.trim() === "") return { fault: { offset: 0, text: "must not be empty" } };
  const fault = encodingFault(text) ?? depthFault(text);
  if (fault) return { fault };
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return {
      fault: locatedFault(text) ?? { offset: 0, text: `is not JSON: ${(error as Error).message}` },
    };
  }
}

// The deepest file of a map, a MultiPolygon's, goes nine deep.
const DEEPEST = 40;

const tooDeep = `nests lists and objects more than ${DEEPEST} deep; no file of a map does`;

const [QUOTE, BACKSLASH, LINE_FEED] = [0x22, 0x5c, 0x0a];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];

function encodingFault(text: string): Fault | undefined {
  if (text.startsWith("\uFEFF"))
    return {
      offset: 0,
      text: 'must be saved as "UTF-8" without a byte order mark; "npm run format" takes it away',
    };
  // No JSON has a bare NUL; in UTF-16 every other letter of ours looks like one.
  const nul = text.indexOf("\0");
  if (nul >= 0) return { offset: 0, text: 'is not saved as "UTF-8", but as UTF-16 or no text at all' };
  const offset = text.indexOf("\uFFFD");
  if (offset < 0) return undefined;
  return { offset, text: 'has a character that was lost in saving; save the file as "UTF-8", not GBK' };
}

/** Found before the text is parsed, since the parser that knows places calls itself for each list. */
function depthFault(text: string): Fault | undefined {
  let depth = 0;
  let inText = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (inText) {
      if (code === BACKSLASH) at++;
      else if (code === QUOTE || code === LINE_FEED) inText = false;
    } else if (code === QUOTE) inText = true;
    else if (code === OPEN_LIST || code === OPEN_OBJECT) {
      if (++depth > DEEPEST) return { offset: at, text: tooDeep };
    } else if (code === CLOSE_LIST || code === CLOSE_OBJECT) depth--;
  }
  return undefined;
}

function locatedFault(text: string): Fault | undefined {
  const faults: ParseError[] = [];
  try {
    parseTree(text, faults, strict);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { offset: 0, text: tooDeep }; // brackets that the count above took for a text's
  }
  const first = faults[0]; // what follows the first is mostly its echo
  if (!first) return undefined;
  const found = text.slice(first.offset, first.offset + Math.min(first.length, 20)).trim();
  const sentence = syntaxSentences[printParseErrorCode(first.error)] ?? "is not JSON from here on";
  return { offset: first.offset, text: found === "" ? sentence : `${sentence}, found ${found}` };
}

const syntaxSentences: Readonly<Record<string, string>> = {
  InvalidSymbol: 'must be JSON here: texts stand in "double quotes", other words are true, false and null',
  InvalidNumberFormat: "must be a number as JSON writes it, such as 0.5",
  PropertyNameExpected: 'must have a key in "double quotes" here (is there a comma too many before it?)',
  ValueExpected: "must have a value here (is there a comma too many before it?)",
  ColonExpected: "must have a colon here, between a key and its value",
  CommaExpected: "must have a comma here, between two values",
  CloseBraceExpected: "must have a } here, at the end of the object",
  CloseBracketExpected: "must have a ] here, at the end of the list",
  EndOfFileExpected: "must end here",
  InvalidCommentToken: "must not have comments",
  InvalidEscapeCharacter: "must write a backslash inside a text as \\\\",
  InvalidUnicode: "must have four digits or letters a to f after \\u",
  UnexpectedEndOfString: 'must close the text that begins here with "',
  InvalidCharacter: "must write line breaks and tabs inside a text as \\n and \\t",
};

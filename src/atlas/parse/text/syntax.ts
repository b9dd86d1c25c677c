import { type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";

/** JSON as RFC 8259 has it: no comments, no trailing commas. */
export const strict = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false };

export interface Fault {
  readonly offset: number;
  readonly text: string;
}

/** What keeps a text from being JSON in UTF-8, if anything. */
export function syntaxFault(text: string): Fault | undefined {
  if (text.trim() === "") return { offset: 0, text: "must not be empty" };
  return encodingFault(text) ?? jsonFault(text);
}

function encodingFault(text: string): Fault | undefined {
  if (text.startsWith("\uFEFF"))
    return { offset: 0, text: 'must be saved as "UTF-8" without a byte order mark' };
  const offset = text.indexOf("\uFFFD");
  if (offset < 0) return undefined;
  return { offset, text: 'has a character that was lost in saving; save the file as "UTF-8", not GBK' };
}

function jsonFault(text: string): Fault | undefined {
  const faults: ParseError[] = [];
  parseTree(text, faults, strict);
  const first = faults[0]; // what follows the first is mostly its echo
  if (first) {
    const found = text.slice(first.offset, first.offset + Math.min(first.length, 20)).trim();
    const sentence = syntaxSentences[printParseErrorCode(first.error)] ?? "is not JSON from here on";
    return { offset: first.offset, text: found === "" ? sentence : `${sentence}, found ${found}` };
  }
  try {
    JSON.parse(text);
  } catch (error) {
    return { offset: 0, text: `is not JSON: ${(error as Error).message}` };
  }
  return undefined;
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
  UnexpectedEndOfString: 'must close the text that begins here with "',
  InvalidCharacter: "must write line breaks and tabs inside a text as \\n and \\t",
};

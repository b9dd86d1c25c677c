/** What of a pasted text is Markdown, which a browser's parser would take for HTML (CommonMark 0.31, §§ 4.5, 6.1, 6.5). */

/** Marks what Markdown shows as it stands. */
export const FENCED = "data-fenced";

/** Blocks and spans of code become what Markdown makes of them; an address between angle brackets loses those. */
export function quietMarkdown(text: string): string {
  if (isPage(text)) return text;
  return text
    .replace(FENCE, (_, start: string, _marks: string, code: string) => `${start}${shown("pre", code)}\n`)
    .replace(/<(https?:\/\/[^\s<>"]+)>/gi, "$1")
    .replace(SPAN, (_, before: string, _marks: string, code: string) => before + shown("code", code));
}

/** Whether a text is the source of a whole page. */
export function isPage(text: string): boolean {
  return /<!doctype|<html[\s>]|<body[\s>]/i.test(text);
}

const FENCE = /(^|\n) {0,3}(`{3,}|~{3,})[^`\n]*\n([\s\S]*?)(?:\n {0,3}\2[`~]*[ \t]*(?=\n|$)|$(?![\s\S]))/g;
const SPAN = /(^|[^`])(`{1,2})(?!`)([^`\n]*<[a-z][^`\n]*)\2(?!`)/gi;

function shown(name: "pre" | "code", code: string): string {
  const text = code.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return `<${name} ${FENCED}>${text}</${name}>`;
}

/** The interface's own sentences, in every language there is. Read at build; the page gets them with the facts. */
import { en } from "./en.ts";
import { type Words, zh } from "./zh.ts";

export type { Words };

export const allWords: Readonly<Record<"zh" | "en", Words>> = { zh, en };

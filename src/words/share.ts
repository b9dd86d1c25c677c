/** What the share dialog says, in every language there is. It comes with the dialog, not with the facts. */
import { en } from "./share/en.ts";
import { type ShareWords, zh } from "./share/zh.ts";

export type { ShareWords };

export const shareWords: Readonly<Record<"zh" | "en", ShareWords>> = { zh, en };

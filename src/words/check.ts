/** What the self-test for editors says, in every language there is: the check page, and a frame with `check` in its address. */
import { en } from "./check/en.ts";
import { type CheckWords, zh } from "./check/zh.ts";

export type { CheckWords };

export const checkWords: Readonly<Record<"zh" | "en", CheckWords>> = { zh, en };

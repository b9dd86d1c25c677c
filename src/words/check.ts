/** What the self-test for editors says: the check page, and a frame with `check` in its address. In every language there is. */
import { checkWords as en } from "./en/check.ts";
import type { InEachTongue } from "./tongues.ts";
import { type CheckWords, checkWords as zh } from "./zh/check.ts";
import { checkWords as zhHant } from "./zh-hant/check.ts";

export type { CheckWords };

export const checkWords: InEachTongue<CheckWords> = { zh, "zh-Hant": zhHant, en };

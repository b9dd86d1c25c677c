/** What the page of examples says. In every language there is. */
import { examplesWords as en } from "./en/examples.ts";
import type { InEachTongue } from "./tongues.ts";
import { type ExamplesWords, examplesWords as zh } from "./zh/examples.ts";
import { examplesWords as zhHant } from "./zh-hant/examples.ts";

export type { ExamplesWords };

export const examplesWords: InEachTongue<ExamplesWords> = { zh, "zh-Hant": zhHant, en };

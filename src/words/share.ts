/** What the share dialog says. It comes with the dialog, not with the facts. In every language there is. */
import { shareWords as en } from "./en/share.ts";
import type { InEachTongue } from "./tongues.ts";
import { type ShareWords, shareWords as zh } from "./zh/share.ts";
import { shareWords as zhHant } from "./zh-hant/share.ts";

export type { ShareWords };

export const shareWords: InEachTongue<ShareWords> = { zh, "zh-Hant": zhHant, en };

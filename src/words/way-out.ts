/** What is said where a frame may open nothing, and the reader is given an address to take along. In every language there is. */
import { wayOutWords as en } from "./en/way-out.ts";
import type { InEachTongue } from "./tongues.ts";
import { type WayOutWords, wayOutWords as zh } from "./zh/way-out.ts";
import { wayOutWords as zhHant } from "./zh-hant/way-out.ts";

export type { WayOutWords };

export const wayOutWords: InEachTongue<WayOutWords> = { zh, "zh-Hant": zhHant, en };

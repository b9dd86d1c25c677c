/** What the kits for WeChat articles say, and the page that hands them to an editor. In every language there is. */
import { kitWords as en } from "./en/kit.ts";
import type { InEachTongue } from "./tongues.ts";
import { type KitWords, kitWords as zh } from "./zh/kit.ts";
import { kitWords as zhHant } from "./zh-hant/kit.ts";

export type { KitWords };

export const kitWords: InEachTongue<KitWords> = { zh, "zh-Hant": zhHant, en };

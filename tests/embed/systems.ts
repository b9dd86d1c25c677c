/**
 * Systems that were tried, each with what it saves of a code or shows of it, what readers saw, and what the self-test is to say:
 * what of it is to be mended or noted, and the advice. Written from what such systems do, for the codes of today.
 */
import type { System } from "./systems/codes.ts";
import { editors } from "./systems/editors.ts";
import { loaders } from "./systems/loaders.ts";
import { publishing } from "./systems/publishing.ts";
import { sanitizers } from "./systems/sanitizers.ts";
import { texts } from "./systems/texts.ts";

export { root } from "./systems/codes.ts";

export const systems: readonly System[] = [...publishing, ...editors, ...sanitizers, ...texts, ...loaders];

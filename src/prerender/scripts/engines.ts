/**
 * The oldest engines that the site is promised to: whatever is built for readers is lowered for them here, and what cannot be
 * lowered has a fallback (tests/printed/old/fallbacks.ts).
 */
import { browserslistToTargets } from "lightningcss";

/** By the names and versions of browser-compat-data. Safari 14.1 was 14.5 on phones. */
export const engines = { chrome: "86", safari: "14.1", safari_ios: "14.5", firefox: "78" } as const;

/** For scripts, as bundlers name them. */
export const scriptEngines: readonly string[] = Object.entries(engines).map(
  ([name, version]) => name.replace("safari_ios", "ios") + version,
);

/** For the script on other people's pages, in engines older than those the map itself comes alive in. */
export const hostEngines: readonly string[] = ["chrome64", "safari12", "firefox63"];

/** For style sheets. */
export const styleEngines = browserslistToTargets(
  Object.entries(engines).map(([name, version]) => `${name.replace("safari_ios", "ios_saf")} ${version}`),
);

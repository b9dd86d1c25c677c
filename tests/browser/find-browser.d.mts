/** The path of a Chromium that is on this machine, or undefined. */
export function findBrowser(): string | undefined;
/** The path of a Firefox that is on this machine, or undefined. */
export function findFirefox(): string | undefined;
/** The path of a program that can be called by its name alone, or undefined. */
export function onPath(name: string): string | undefined;
/** What this machine lacks for an engine, by the names of Debian's packages. */
export function lackingFor(engine: "firefox" | "webkit"): readonly string[];

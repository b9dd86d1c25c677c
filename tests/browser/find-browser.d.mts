/** The path of a Chromium that is on this machine, or undefined. */
export function findBrowser(): string | undefined;

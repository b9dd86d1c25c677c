/**
 * Properties that reflect an element's attributes: React, Vue and preact set the property wherever there is one, and what
 * they set is to be what the attribute says. What a page set before the element was defined counts as well.
 */
export function reflect(element: Element, attributes: readonly string[]): void {
  const own = element as unknown as Record<string, unknown>;
  for (const name of attributes) {
    const early = own[name];
    Object.defineProperty(own, name, {
      get: () => element.getAttribute(name) || "",
      set: (value: unknown) => {
        const text = written(value);
        if (text) element.setAttribute(name, text);
        else element.removeAttribute(name);
      },
    });
    if (early) own[name] = early;
  }
}

/** As an attribute says it, a list with commas; empty for what says nothing, and never a complaint. */
function written(value: unknown): string {
  return ([] as unknown[])
    .concat(value)
    .filter((each) => /^[sn][tu]/.test(typeof each)) // a string or a number
    .join();
}

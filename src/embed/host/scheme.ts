/** Whether the page is light or dark where a frame stands, as a reader sees it: few pages say it in words. */

/** The first opaque background upward decides; where there is none, the colour of text, which a dark page has light. */
export function schemeAt(world: Window, element: Element): "light" | "dark" {
  for (let at: Element | null = element; at; at = at.parentElement || hostOf(at)) {
    const ground = brightnessOf(world.getComputedStyle(at).backgroundColor);
    if (ground !== null) return ground < 0.5 ? "dark" : "light";
  }
  return (brightnessOf(world.getComputedStyle(element).color) || 0) > 0.5 ? "dark" : "light";
}

/**
 * From 0, black, to 1, white; `null` for what is seen through, or is no colour. Computed colours are written as `rgb()`,
 * `color()`, or by their lightness first: `lab()` and `lch()` in hundreds, `oklab()` and `oklch()` in ones
 * (CSS Color 4, § 15).
 */
export function brightnessOf(colour: string): number | null {
  const numbers = (colour.match(/[ (][\d.e-]+/g) || []).map((number) => +number.slice(1));
  const [first = 0, second = 0, third = 0, alpha = 1] = numbers;
  if (numbers.length < 3 || alpha < 0.5) return null;
  if (/^[lo]/.test(colour)) return colour[0] === "o" ? first : first / 100;
  const luma = 0.2126 * first + 0.7152 * second + 0.0722 * third;
  return colour[0] === "r" ? luma / 255 : luma;
}

function hostOf(element: Element): Element | null {
  return (element.getRootNode() as Partial<ShadowRoot>).host || null;
}

/**
 * What a frame shows of its own over its page, in a panel that one can put away. Its styles are set by script, since the
 * frame's policy allows no others, and its colours are the page's.
 */
export type Style = Readonly<Partial<Record<keyof CSSStyleDeclaration, string>>>;

export function made<Name extends keyof HTMLElementTagNameMap>(
  document: Document,
  name: Name,
  style: Style,
  text = "",
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  Object.assign(element.style, style);
  element.textContent = text;
  return element;
}

/** At the frame's upper edge, above all that is there. */
export const panelStyle: Style = {
  position: "fixed",
  inset: "8px 8px auto 8px",
  zIndex: "1000",
  boxSizing: "border-box",
  maxHeight: "calc(100% - 16px)",
  margin: "0 auto",
  padding: "0.75rem 1rem 1rem",
  overflow: "auto",
  overscrollBehavior: "contain",
  border: "1px solid var(--rule)",
  borderTop: "4px solid var(--accent)",
  color: "var(--ink)",
  background: "var(--paper-raised)",
  textAlign: "start",
  boxShadow: "0 2px 16px rgb(0 0 0 / 25%)",
};

/** Of the button that puts it away: as large as a finger. */
export const closeStyle: Style = {
  width: "44px",
  height: "44px",
  padding: "0",
  border: "0",
  color: "inherit",
  background: "none",
  font: "1.5rem/1 var(--hei)",
  cursor: "pointer",
};

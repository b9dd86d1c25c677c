/**
 * The way out of a frame that WordPress made of an address (oEmbed). Its sandbox lets scripts run and nothing open, so that a
 * link to a page of its own does nothing. The page around it goes to a link if it is asked by the letter of WordPress's own
 * embeds (wp-embed.js), which names the frame by the secret in its address, and if the link leads to the frame's own host. Where
 * that is not done the reader is given the address to copy.
 */
import { saidIn } from "../../words/tongues.ts";
import { type WayOutWords, wayOutWords } from "../../words/way-out.ts";
import { closeStyle, made, panelStyle, type Style } from "../own-panel.ts";

/** How long the page around is given to leave for a link, in milliseconds. It says nothing where it refuses. */
const patienceMs = 1000;

export function leadOut(world: Window, secret: string, language: () => string): void {
  world.addEventListener("click", (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>("a[target]");
    if (link === null || event.defaultPrevented) return;
    event.preventDefault();
    const handOver = () => showAddress(world, link, saidIn(wayOutWords, language()));
    if (link.host !== world.location.host) {
      handOver();
      return;
    }
    world.parent.postMessage({ message: "link", value: link.href, secret }, "*");
    const waiting = world.setTimeout(handOver, patienceMs);
    world.addEventListener("pagehide", () => world.clearTimeout(waiting), { once: true });
  });
}

/** Only one at a time; the focus goes back to the link. */
function showAddress({ document }: Window, link: HTMLAnchorElement, words: WayOutWords): void {
  document.querySelector(`[${mark}]`)?.remove();
  const panel = made(document, "section", ownPanelStyle);
  const field = made(document, "input", fieldStyle);
  const copy = made(document, "button", copyStyle, words.copy);
  const close = made(document, "button", ownCloseStyle, "×");
  const told = made(document, "p", { margin: "0", paddingInlineEnd: "2.5rem" }, words.told);
  const answer = made(document, "p", { margin: "0", fontSize: "0.875rem" });
  const doing = made(document, "div", doingStyle);

  function away(): void {
    panel.remove();
    link.focus();
  }

  panel.setAttribute(mark, "");
  panel.setAttribute("aria-label", words.title);
  field.readOnly = true;
  field.value = link.href;
  field.setAttribute("aria-label", link.getAttribute("aria-label") ?? link.textContent ?? words.title);
  field.addEventListener("focus", () => field.select());
  copy.type = close.type = "button";
  copy.addEventListener("click", () => {
    field.select();
    answer.textContent = document.execCommand("copy") ? words.copied : words.selected; // an older way, but the only one in a sandbox
  });
  close.setAttribute("aria-label", words.close);
  close.addEventListener("click", away);
  answer.setAttribute("role", "status");
  panel.addEventListener("keydown", ({ key }) => key === "Escape" && away());
  doing.append(copy, answer);
  panel.append(told, close, field, doing);
  document.body.append(panel);
  field.focus();
}

const mark = "data-way-out";

const ownPanelStyle: Style = {
  ...panelStyle,
  display: "grid",
  gap: "0.75rem",
  maxWidth: "26rem",
  font: "0.9375rem/1.5 var(--hei)",
};
const fieldStyle: Style = {
  boxSizing: "border-box",
  width: "100%",
  minHeight: "44px",
  margin: "0",
  padding: "0 0.75rem",
  border: "1px solid var(--ink-soft)",
  borderRadius: "6px",
  color: "inherit",
  background: "var(--paper)",
  font: "1rem/1.5 var(--hei)", // under 16 px a phone zooms in on what is touched
};
const doingStyle: Style = { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "0.75rem" };
const copyStyle: Style = {
  minHeight: "44px",
  padding: "0 1.4rem",
  border: "0",
  borderRadius: "22px",
  color: "var(--accent-ink)",
  background: "var(--accent)",
  font: "600 1rem/1.4 var(--hei)",
  cursor: "pointer",
};
const ownCloseStyle: Style = {
  ...closeStyle,
  position: "absolute",
  insetBlockStart: "0",
  insetInlineEnd: "0",
};

/** What a frame with `check` in its address shows over its own page: the findings from within, in a panel one can put away. */

import { closeStyle, made, panelStyle, type Style } from "../../embed/own-panel.ts";
import { checkWords } from "../../words/check.ts";
import { type Tongue, tongueOf } from "../../words/tongues.ts";
import { type InsideFacts, insideFindings, worldFacts } from "./inside.ts";
import { byWeight, markOf, saidOf } from "./sentences.ts";

/** Shows the findings, and shows them anew when the frame changes its size or its host speaks. */
export function showFindings(world: Window, inside: InsideFacts, language: string): void {
  const tongue = tongueOf(language);
  const { document } = world;
  const { overlay, tag } = checkWords[tongue];
  const facts = worldFacts(world);
  const list = made(document, "ul", listStyle);
  const heading = made(document, "h2", headingStyle, overlay.title);
  const close = made(document, "button", ownCloseStyle, "×");
  const panel = made(document, "section", ownPanelStyle);
  panel.lang = tag;
  panel.dataset.check = "";
  panel.setAttribute("aria-label", overlay.title);
  close.type = "button";
  close.setAttribute("aria-label", overlay.close);
  panel.append(close, heading, made(document, "p", ledeStyle, overlay.lede), list);

  function paint(): void {
    const size = { width: world.innerWidth, height: world.innerHeight };
    const findings = byWeight(insideFindings(facts, inside, size));
    list.replaceChildren(...findings.map((finding) => item(document, finding, tongue)));
  }
  function hear({ source }: MessageEvent): void {
    if (source === world.parent) paint();
  }
  function away(): void {
    world.removeEventListener("resize", paint);
    world.removeEventListener("message", hear);
    panel.removeEventListener("keydown", press);
    panel.remove();
  }
  function press({ key }: KeyboardEvent): void {
    if (key === "Escape") away();
  }

  paint();
  world.addEventListener("resize", paint);
  world.addEventListener("message", hear);
  panel.addEventListener("keydown", press);
  close.addEventListener("click", away);
  document.body.append(panel);
}

function item(document: Document, finding: Parameters<typeof saidOf>[0], tongue: Tongue): HTMLElement {
  const { found, todo } = saidOf(finding, tongue);
  const mark = markOf(document, finding.verdict);
  const sign = mark.querySelector<SVGElement>(".sign");
  Object.assign(mark.style, { flex: "none", marginTop: "0.1em", color: markColour[finding.verdict] });
  if (finding.verdict === "bad") sign?.setAttribute("stroke", "var(--accent-ink)");
  const text = made(document, "p", { margin: "0" });
  const verdict = made(document, "span", unseenStyle, `${checkWords[tongue].verdicts[finding.verdict]} `);
  const said = made(document, "span", finding.verdict === "good" ? {} : { fontWeight: "600" }, found);
  const rest = made(document, "span", { color: "var(--ink-soft)" }, todo && ` ${todo}`);
  text.append(verdict, said, rest);
  const entry = made(document, "li", entryStyle);
  entry.append(mark, text);
  return entry;
}

const markColour = { good: "var(--sea-ink)", note: "var(--ink)", bad: "var(--accent)" } as const;

const ownPanelStyle: Style = { ...panelStyle, maxWidth: "30rem", font: "0.875rem/1.5 var(--hei)" };
const headingStyle: Style = { margin: "0", padding: "0", border: "0", font: "700 1.125rem/1.4 var(--song)" };
const ledeStyle: Style = { margin: "0.15rem 0 0", color: "var(--ink-soft)", fontSize: "0.8125rem" };
const listStyle: Style = { margin: "0.6rem 0 0", padding: "0", listStyle: "none" };
const entryStyle: Style = {
  display: "flex",
  gap: "0.6rem",
  alignItems: "flex-start",
  padding: "0.35rem 0",
  border: "0",
  borderTop: "1px solid var(--rule)",
};
const ownCloseStyle: Style = {
  ...closeStyle,
  position: "sticky",
  top: "0",
  float: "inline-end",
  margin: "-0.5rem -0.75rem 0 0.5rem",
};
const unseenStyle: Style = {
  position: "absolute",
  width: "1px",
  height: "1px",
  overflow: "hidden",
  clipPath: "inset(50%)",
  whiteSpace: "nowrap",
};

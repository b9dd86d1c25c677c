/** What a frame with `check` in its address shows over its own page: the findings from within, in a panel one can put away. */
import { type CSSProperties, render } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import { closeStyle, panelStyle } from "../../embed/own-panel.ts";
import { checkWords } from "../../words/check.ts";
import { type Tongue, tongueOf } from "../../words/tongues.ts";
import type { Finding } from "./finding.ts";
import { type InsideFacts, insideFindings, worldFacts } from "./inside.ts";
import { Mark } from "./Mark.tsx";
import { byWeight, saidOf } from "./sentences.ts";

/** Shows the findings, and shows them anew when the frame changes its size or its host speaks. */
export function showFindings(world: Window, inside: InsideFacts, language: string): void {
  const room = world.document.createElement("div");
  const away = () => {
    render(null, room);
    room.remove();
  };
  world.document.body.append(room);
  render(<Findings world={world} inside={inside} tongue={tongueOf(language)} away={away} />, room);
}

interface FindingsProps {
  readonly world: Window;
  readonly inside: InsideFacts;
  readonly tongue: Tongue;
  readonly away: () => void;
}

function Findings({ world, inside, tongue, away }: FindingsProps) {
  const { overlay, tag } = checkWords[tongue];
  const facts = useMemo(() => worldFacts(world), [world]);
  const look = () =>
    byWeight(insideFindings(facts, inside, { width: world.innerWidth, height: world.innerHeight }));
  const [findings, setFindings] = useState(look);
  useEffect(() => {
    const lookAgain = () => setFindings(look());
    const hear = ({ source }: MessageEvent) => source === world.parent && lookAgain();
    world.addEventListener("resize", lookAgain);
    world.addEventListener("message", hear);
    lookAgain(); // what happened before anybody listened
    return () => {
      world.removeEventListener("resize", lookAgain);
      world.removeEventListener("message", hear);
    };
  }, [world]);
  return (
    <section
      data-check=""
      lang={tag}
      aria-label={overlay.title}
      style={ownPanelStyle}
      onKeyDown={({ key }) => key === "Escape" && away()}
    >
      <button type="button" aria-label={overlay.close} style={ownCloseStyle} onClick={away}>
        ×
      </button>
      <h2 style={headingStyle}>{overlay.title}</h2>
      <p style={ledeStyle}>{overlay.lede}</p>
      <ul style={listStyle}>
        {findings.map((finding) => (
          <Entry key={finding.id} finding={finding} tongue={tongue} />
        ))}
      </ul>
    </section>
  );
}

function Entry({ finding, tongue }: { readonly finding: Finding; readonly tongue: Tongue }) {
  const { verdict } = finding;
  const { found, todo } = saidOf(finding, tongue);
  return (
    <li style={entryStyle}>
      <Mark
        verdict={verdict}
        style={{ flex: "none", marginTop: "0.1em", color: markColour[verdict] }}
        {...(verdict === "bad" && { sign: "var(--accent-ink)" })}
      />
      <p style={{ margin: "0" }}>
        <span style={unseenStyle}>{checkWords[tongue].verdicts[verdict]} </span>
        <span style={verdict === "good" ? {} : { fontWeight: "600" }}>{found}</span>
        <span style={{ color: "var(--ink-soft)" }}>{todo && ` ${todo}`}</span>
      </p>
    </li>
  );
}

const markColour = { good: "var(--sea-ink)", note: "var(--ink)", bad: "var(--accent)" } as const;

type Style = CSSProperties;

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

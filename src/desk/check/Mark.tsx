/** The mark of a verdict: a tick, an exclamation mark or a cross, told apart by shape and not by colour alone. */
import type { CSSProperties } from "preact";
import type { Verdict } from "./finding.ts";

interface MarkProps {
  readonly verdict: Verdict;
  readonly style?: CSSProperties;
  /** The colour of the sign, where it is not that of the text around it. */
  readonly sign?: string;
}

/** A drawing of 20 units that takes its colour from the text around it. */
export function Mark({ verdict, style, sign = "currentcolor" }: MarkProps) {
  return (
    <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" style={style}>
      <circle {...line} cx="10" cy="10" r="9" fill={verdict === "bad" ? "currentcolor" : "none"} />
      <path {...line} class="sign" d={signs[verdict]} fill="none" stroke={sign} stroke-linejoin="round" />
    </svg>
  );
}

const line = { stroke: "currentcolor", "stroke-width": "2", "stroke-linecap": "round" } as const;

const signs: Readonly<Record<Verdict, string>> = {
  good: "M6 10.4 9 13.2 14 7",
  note: "M10 5.6V11M10 14.2V14.3",
  bad: "M7 7 13 13M13 7 7 13",
};

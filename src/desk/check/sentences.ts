/** A finding in words, and its mark: a tick, an exclamation mark or a cross, told apart by shape and not by colour alone. */
import { type CheckWords, checkWords } from "../../words/check.ts";
import { fill } from "../../words/phrases.ts";
import type { Tongue } from "../../words/tongues.ts";
import type { Finding, Verdict } from "./finding.ts";

export function saidOf({ id, about }: Finding, tongue: Tongue): CheckWords["findings"][Finding["id"]] {
  const { found, todo } = checkWords[tongue].findings[id];
  return { found: fill(found, about), todo: fill(todo, about) };
}

/** Findings with what is to be mended first; those of the same weight stay as they were. */
export function byWeight(findings: readonly Finding[]): readonly Finding[] {
  return (["bad", "note", "good"] as const).flatMap((verdict) =>
    findings.filter((each) => each.verdict === verdict),
  );
}

/** A drawing of 20 units that takes its colour from the text around it. */
export function markOf(document: Document, verdict: Verdict): SVGElement {
  const mark = drawn(document, "svg", {
    viewBox: "0 0 20 20",
    width: "20",
    height: "20",
    "aria-hidden": "true",
  });
  const isFull = verdict === "bad";
  const line = { fill: "none", stroke: "currentcolor", "stroke-width": "2", "stroke-linecap": "round" };
  mark.append(
    drawn(document, "circle", {
      ...line,
      cx: "10",
      cy: "10",
      r: "9",
      ...(isFull && { fill: "currentcolor" }),
    }),
    drawn(document, "path", { ...line, class: "sign", d: signs[verdict], "stroke-linejoin": "round" }),
  );
  return mark;
}

const signs: Readonly<Record<Verdict, string>> = {
  good: "M6 10.4 9 13.2 14 7",
  note: "M10 5.6V11M10 14.2V14.3",
  bad: "M7 7 13 13M13 7 7 13",
};

function drawn(document: Document, name: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const element = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  return element;
}

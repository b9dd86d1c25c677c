/** A finding in words, and findings in the order in which they are told. */
import { type CheckWords, checkWords } from "../../words/check.ts";
import { fill } from "../../words/phrases.ts";
import type { Tongue } from "../../words/tongues.ts";
import type { Finding } from "./finding.ts";

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

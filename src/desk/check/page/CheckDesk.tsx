/**
 * The self-test: a field for what a system made of a code, and what is found in it. Printed as it stands before anything is
 * pasted; it sends nothing and keeps nothing, and the page's policy would not let it.
 */
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { besideEachOther } from "../../../words/tongues.ts";
import { findingsOf } from "../findings.ts";
import type { Known } from "../known.ts";
import { readPasted } from "../pasted/written/text.ts";
import { Report, type ReportProps, Summary } from "./Report.tsx";
import { Line, Tongues } from "./Told.tsx";

interface CheckDeskProps {
  readonly known: Known;
  /** Asked anew for each paste: the site's root as an absolute address. */
  readonly rootOf: () => string;
}

/** What is told: that something is awaited, that nothing was pasted, or the findings of the paste at that turn. */
type Outcome = "waiting" | "empty" | (Omit<ReportProps, "known"> & { readonly turn: number });

export function CheckDesk({ known, rootOf }: CheckDeskProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const results = useRef<HTMLElement>(null);
  const [scripted, setScripted] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>("waiting");
  useLayoutEffect(() => setScripted(true), []);
  useLayoutEffect(() => {
    const { top } = results.current!.getBoundingClientRect();
    if (typeof outcome === "object" && top > innerHeight - 160) results.current!.scrollIntoView();
  }, [outcome]);

  function check(): void {
    const text = field.current!.value.trim();
    if (text === "") {
      setOutcome("empty");
      return;
    }
    const root = rootOf();
    const findings = findingsOf(readPasted(text), root, known);
    setOutcome((before) => ({ findings, root, turn: typeof before === "object" ? before.turn + 1 : 1 }));
  }

  function clear(): void {
    field.current!.value = "";
    setOutcome("waiting");
    field.current!.focus();
  }

  return (
    <Tongues.Provider value={besideEachOther(known.languages)}>
      <section class="pasted">
        <label for="code">
          <Line name="label" />
        </label>
        <textarea
          id="code"
          ref={field}
          rows={10}
          spellcheck={false}
          autocapitalize="off"
          autocomplete="off"
          aria-describedby="hint"
          onInput={({ inputType = "" }) => {
            if (/^insertFrom(Paste|Drop)/.test(inputType)) check();
          }}
        />
        <div id="controls" hidden={!scripted}>
          <button type="button" id="check" onClick={check}>
            <Line name="check" />
          </button>
          <button type="button" id="clear" onClick={clear}>
            <Line name="clear" />
          </button>
        </div>
        <noscript>
          <p class="unscripted">
            <Line name="unscripted" />
          </p>
        </noscript>
        <p class="kept">
          <Line name="privacy" />
        </p>
        <p class="hint" id="hint">
          <Line name="hint" />
        </p>
      </section>
      <section id="results" ref={results} aria-labelledby="heading">
        <h2 id="heading">
          <Line name="results" />
        </h2>
        <p id="status" role="status">
          {typeof outcome === "object" ? <Summary findings={outcome.findings} /> : <Line name={outcome} />}
        </p>
        <div id="report">
          {typeof outcome === "object" && (
            <Report key={outcome.turn} known={known} findings={outcome.findings} root={outcome.root} />
          )}
        </div>
      </section>
    </Tongues.Provider>
  );
}

/** A code at work, a code to be read, and a sentence in both languages. */
import { page, type Said } from "./words.ts";

/** The code as an article would hold it. */
export function Live({ code }: { readonly code: string }) {
  return <div class="live" dangerouslySetInnerHTML={{ __html: code }} />;
}

export function Code({ text, of = page.code }: { readonly text: string; readonly of?: Said }) {
  return (
    <details class="code" open>
      <summary>
        <Both said={of} />
      </summary>
      <pre>
        <code>{text}</code>
      </pre>
    </details>
  );
}

interface BothProps {
  readonly said: Said;
  readonly class?: string;
}

/** Chinese first, English below it, softer. */
export function Both({ said, class: name = "" }: BothProps) {
  return (
    <span class={`both ${name}`}>
      <span>{said.zh}</span>
      <span lang="en">{said.en}</span>
    </span>
  );
}

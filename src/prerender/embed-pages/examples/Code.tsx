/** A code at work, and a code to be read. */
import { type Pick, Said, type Tongues } from "./Said.tsx";

/** The code as an article would hold it. */
export function Live({ code }: { readonly code: string }) {
  return <div class="live" dangerouslySetInnerHTML={{ __html: code }} />;
}

interface CodeProps {
  readonly tongues: Tongues;
  readonly text: string;
  readonly of?: Pick;
}

export function Code({ tongues, text, of = ({ page }) => page.code }: CodeProps) {
  return (
    <details class="code" open>
      <summary>
        <Said tongues={tongues} said={of} />
      </summary>
      <pre>
        <code>{text}</code>
      </pre>
    </details>
  );
}

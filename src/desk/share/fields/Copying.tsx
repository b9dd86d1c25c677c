/** A text to take along: a field that is selected when one comes to it, a button that copies it, and what came of that. */
import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { useShareWords } from "../speech.ts";
import { copyFrom } from "./copy.ts";

interface CopyingProps {
  readonly label: string;
  readonly text: string;
  readonly rows: number;
  /** What the button is called. */
  readonly action: string;
  /** What else may be done with the text. */
  readonly children?: ComponentChildren;
}

export function Copying({ label, text, rows, action, children }: CopyingProps) {
  const words = useShareWords();
  const field = useRef<HTMLTextAreaElement>(null);
  const [answer, give] = useState<"" | "copied" | "selected">("");
  useEffect(() => give(""), [text]);
  const copy = async () => {
    give(""); // so that a second time is announced, too
    give(await copyFrom(field.current!));
  };
  return (
    <>
      <label class="taking">
        <span>{label}</span>
        <textarea
          ref={field}
          readOnly
          rows={rows}
          spellcheck={false}
          value={text}
          onFocus={selectAll}
          onClick={(event) => {
            if (event.currentTarget.selectionStart === event.currentTarget.selectionEnd) selectAll(event);
          }}
        />
      </label>
      <div class="doing">
        <button type="button" class="copy" onClick={copy}>
          {action}
        </button>
        {children}
        <p role="status">{answer && words[answer]}</p>
      </div>
    </>
  );
}

function selectAll({ currentTarget }: { readonly currentTarget: HTMLTextAreaElement }): void {
  currentTarget.select();
}

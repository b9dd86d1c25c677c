/**
 * The ways to take an article along: the newer clipboard first, and where the browser gives none, what is selected in the
 * page or in a field of it.
 */

/** What an editor may want: the article as it looks, its words alone, or its HTML. */
export type What = "rich" | "text" | "source";

export interface Article {
  readonly html: string;
  readonly text: string;
  /** Shows the article, for where only what is selected can be copied. */
  readonly frame: HTMLIFrameElement;
}

/** Whether any way led to the clipboard. */
export async function copied(what: What, article: Article): Promise<boolean> {
  for (const way of waysFor(what, article)) {
    try {
      if (await way()) return true;
    } catch {
      // Refused: the next way may be open.
    }
  }
  return false;
}

type Way = () => boolean | Promise<boolean>;

function waysFor(what: What, { html, text, frame }: Article): readonly Way[] {
  if (what === "rich") return [() => written(html, text), () => selectedIn(frame)];
  const plain = what === "text" ? text : html;
  return [() => navigator.clipboard.writeText(plain).then(() => true), () => typed(plain)];
}

async function written(html: string, text: string): Promise<boolean> {
  const blob = (type: string, content: string) => [type, new Blob([content], { type })] as const;
  const item = new ClipboardItem(Object.fromEntries([blob("text/html", html), blob("text/plain", text)]));
  await navigator.clipboard.write([item]);
  return true;
}

function selectedIn({ contentDocument, contentWindow }: HTMLIFrameElement): boolean {
  const range = contentDocument!.createRange();
  range.selectNodeContents(contentDocument!.body);
  const selection = contentDocument!.getSelection()!;
  selection.removeAllRanges();
  selection.addRange(range);
  contentWindow!.focus();
  return contentDocument!.execCommand("copy");
}

function typed(text: string): boolean {
  const field = document.createElement("textarea");
  field.value = text;
  document.body.append(field);
  field.select();
  const done = document.execCommand("copy");
  field.remove();
  return done;
}

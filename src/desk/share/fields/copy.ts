/**
 * Puts the text of a field on the clipboard. Where that is refused (some frames, plain http, chat apps) the older way is
 * tried; where that is refused too the text is left selected, for the reader's own hand.
 */
export async function copyFrom(field: HTMLTextAreaElement): Promise<"copied" | "selected"> {
  try {
    await navigator.clipboard.writeText(field.value);
    return "copied";
  } catch {
    const { activeElement } = document;
    field.focus();
    field.select();
    if (!document.execCommand("copy")) return "selected";
    if (activeElement instanceof HTMLElement) activeElement.focus();
    return "copied";
  }
}

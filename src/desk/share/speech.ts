/** What the dialog speaks with: its words, and the absolute address that codes and QR codes must name. */

import { useView } from "../../ui/reading.ts";
import { useRoot } from "../../ui/root.ts";
import { type ShareWords, shareWords } from "../../words/share.ts";
import { saidIn } from "../../words/tongues.ts";

export function useShareWords(): ShareWords {
  return saidIn(
    shareWords,
    useView(({ view }) => view.language),
  );
}

/** The site's root, ending in a slash. */
export function useSite(): string {
  return new URL(useRoot(), location.href.split(/[?#]/)[0]).href;
}

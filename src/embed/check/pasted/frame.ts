/** Findings of a frame that was kept: its title, its sandbox, and what makes it a good guest in the article. */
import { type Finding, finding } from "../finding.ts";
import { boxFindings } from "./box.ts";
import { styleOf } from "./text.ts";

/** `follows`: a script sets the height. `linked`: a link to the same place stands on the page. */
export function frameFindings(
  frame: Element,
  { follows, linked }: { readonly follows: boolean; readonly linked: boolean },
): readonly Finding[] {
  return [
    finding(frame.getAttribute("title")?.trim() ? "title-kept" : "title-lost"),
    ...sandboxFindings(frame.getAttribute("sandbox")),
    ...boxFindings(frame, follows),
    finding(frame.getAttribute("loading")?.toLowerCase() === "lazy" ? "lazy-kept" : "lazy-lost"),
    ...(styleOf(frame) === null ? [finding("style-lost")] : []),
    finding(linked ? "link-kept" : "link-lost"),
  ];
}

/** The sandbox's words (HTML, § 4.8.5). An empty list forbids everything. */
function sandboxFindings(sandbox: string | null): readonly Finding[] {
  if (sandbox === null) return [finding("sandbox-none")];
  const allowed = sandbox.toLowerCase().split(/\s+/);
  const lacks = (word: string) => !allowed.includes(word);
  const wrongs = [
    ...(lacks("allow-scripts") ? [finding("sandbox-scripts")] : []),
    ...(!lacks("allow-scripts") && lacks("allow-same-origin") ? [finding("sandbox-opaque")] : []),
    ...(lacks("allow-popups") ? [finding("sandbox-popups")] : []),
    ...(!lacks("allow-popups") && lacks("allow-popups-to-escape-sandbox") ? [finding("sandbox-escape")] : []),
  ];
  return wrongs.length > 0 ? wrongs : [finding("sandbox-right")];
}

/** Findings of a frame that was kept: its title, its sandbox, and what makes it a good guest in the article. */
import { type Finding, finding } from "../../finding.ts";
import { declarationsOf, styleOf } from "../written/text.ts";
import { boxFindings } from "./box.ts";
import { sandboxFindings } from "./sandbox.ts";

/** `follows`: a script sets the height. `linked`: a link to the same place stands on the page. */
export function frameFindings(
  frame: Element,
  { follows, linked }: { readonly follows: boolean; readonly linked: boolean },
): readonly Finding[] {
  const { localName } = frame;
  const sandbox = sandboxFindings(frame, linked);
  const isTold = sandbox.some(({ id }) => id === "sandbox-no-way");
  return [
    ...kindFindings(frame),
    ...(isHidden(frame) ? [finding("frame-hidden")] : []),
    finding(frame.getAttribute("title")?.trim() ? "title-kept" : "title-lost"),
    ...(/^(embed|object)$/.test(localName) ? [] : sandbox),
    ...boxFindings(frame, follows),
    ...(localName === "iframe" ? [lazyFinding(frame)] : []),
    ...(localName === "iframe" && styleOf(frame) === null ? [finding("style-lost")] : []),
    ...(linked ? [finding("link-kept")] : isTold ? [] : [finding("link-lost")]),
  ];
}

function kindFindings(frame: Element): readonly Finding[] {
  const { localName } = frame;
  if (localName === "embed" || localName === "object") return [finding("frame-object", { tag: localName })];
  return [];
}

function lazyFinding(frame: Element): Finding {
  return finding(frame.getAttribute("loading")?.toLowerCase() === "lazy" ? "lazy-kept" : "lazy-lost");
}

function isHidden(frame: Element): boolean {
  const style = declarationsOf(frame);
  return (
    frame.hasAttribute("hidden") || style.get("display") === "none" || style.get("visibility") === "hidden"
  );
}

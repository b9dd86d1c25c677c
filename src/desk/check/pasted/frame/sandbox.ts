/**
 * Findings of a frame's sandbox (HTML, § 4.8.5): what readers may do in it, and who set it. What an editor sets by itself nobody
 * takes away by hand: there the way is a link beside the frame, or the system's own setting.
 */
import { type Finding, finding } from "../../finding.ts";

/** `linked`: a link to the same place stands on the page. */
export function sandboxFindings(frame: Element, linked: boolean): readonly Finding[] {
  const allowed = allowedIn(frame);
  if (allowed === null) return [finding("sandbox-none")];
  const lacks = (word: string) => !allowed.includes(word);
  const isWordPress = frame.classList.contains("wp-embedded-content") || frame.hasAttribute("data-secret");
  // There a link of ours leads out by WordPress's own letter, or shows its address (src/embed/guest/way-out.ts).
  if (isWordPress && lacks("allow-popups") && mayRun(frame)) return [finding("sandbox-wordpress")];
  const noWay = lacks("allow-popups") && !linked ? [finding("sandbox-no-way")] : [];
  if (allowed.length === 0) return [finding("sandbox-empty"), ...noWay];
  const wrongs = [
    ...(lacks("allow-scripts") ? [finding("sandbox-scripts")] : []),
    ...(!lacks("allow-scripts") && lacks("allow-same-origin") ? [finding("sandbox-opaque")] : []),
    ...(lacks("allow-popups") && linked ? [finding("sandbox-popups")] : noWay),
    ...(!lacks("allow-popups") && lacks("allow-popups-to-escape-sandbox") ? [finding("sandbox-escape")] : []),
  ];
  return wrongs.length > 0 ? wrongs : [finding("sandbox-right")];
}

/** Whether scripts may run in it. */
export function mayRun(frame: Element): boolean {
  return allowedIn(frame)?.includes("allow-scripts") ?? true;
}

/** The sandbox's words; `null` where there is none. AMP's frames are in an empty one where they say nothing. */
function allowedIn(frame: Element): readonly string[] | null {
  const said = frame.getAttribute("sandbox") ?? (frame.localName === "amp-iframe" ? "" : null);
  return said === null
    ? null
    : said
        .toLowerCase()
        .split(/\s+/)
        .filter((word) => word);
}

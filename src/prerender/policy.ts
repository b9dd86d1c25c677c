/** The page's content security policy: nothing but the site's own files, and of what stands inline only what was printed. */
import { createHash } from "node:crypto";

/** A policy for a page, with the hashes of its inline styles and scripts. CSP level 3, § 2.3.1 (source lists). */
export function policyFor(inline: {
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
  /** In a sandbox with an origin of its own the live map's worker is no longer the site's: MapLibre makes it of a data: address. */
  readonly sandboxed?: boolean;
}): string {
  return [
    "default-src 'none'",
    `script-src 'self'${hashes(inline.scripts)}`,
    `style-src 'self'${hashes(inline.styles)}`,
    "img-src 'self' data:",
    "connect-src 'self'",
    `worker-src 'self'${inline.sandboxed ? " data:" : ""}`,
    "frame-src 'self'", // the preview of a frame, where editors choose its code
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

function hashes(texts: readonly string[]): string {
  return texts.map((text) => ` 'sha256-${createHash("sha256").update(text).digest("base64")}'`).join("");
}

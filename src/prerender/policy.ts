/** The pages' content security policy: nothing but the site's own files, and of what stands inline only what was printed. */
import { createHash } from "node:crypto";

interface Inline {
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
}

/**
 * A policy for a page, with the hashes of its inline styles and scripts. CSP level 3, § 2.3.1 (source lists). `otherwise`:
 * the sources of directives that this page has of its own, in place of the usual ones or besides them.
 */
export function policyFor(
  { styles, scripts }: Inline,
  otherwise: Readonly<Record<string, string>> = {},
): string {
  const directives = {
    "default-src": "'none'",
    "script-src": `'self'${hashes(scripts)}`,
    "style-src": `'self'${hashes(styles)}`,
    "img-src": "'self' data:",
    "connect-src": "'self'",
    "worker-src": "'self'",
    "frame-src": "'self'", // the preview of a frame, where editors choose its code
    "base-uri": "'none'",
    "form-action": "'none'",
    ...otherwise,
  };
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join("; ");
}

function hashes(texts: readonly string[]): string {
  return texts.map((text) => ` 'sha256-${createHash("sha256").update(text).digest("base64")}'`).join("");
}

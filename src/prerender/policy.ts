/** The pages' content security policy: nothing but the site's own files, and of what stands inline only what was printed. */
import { createHash } from "node:crypto";

interface Inline {
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
}

/**
 * A policy for a page, with the hashes of its inline styles and scripts. CSP level 3, § 2.3.1 (source lists). `otherwise`:
 * the sources of directives that this page has of its own, in place of the usual ones or besides them, `null` for those it
 * does without; and how it names its own host.
 */
export function policyFor(
  { styles, scripts }: Inline,
  { own = "'self'", ...otherwise }: Readonly<Record<string, string | null>> = {},
): string {
  const directives = {
    "default-src": "'none'",
    "script-src": own + hashes(scripts),
    "style-src": own + hashes(styles),
    "img-src": `${own} data:`,
    "connect-src": own,
    "worker-src": own,
    "frame-src": own, // the preview of a frame, where editors choose its code
    "base-uri": "'none'",
    "form-action": "'none'",
    ...otherwise,
  };
  return Object.entries(directives)
    .flatMap(([name, sources]) => (sources === null ? [] : `${name} ${sources}`))
    .join("; ");
}

function hashes(texts: readonly string[]): string {
  return texts.map((text) => ` 'sha256-${createHash("sha256").update(text).digest("base64")}'`).join("");
}

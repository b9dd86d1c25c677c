/**
 * The policy a frame is printed with says of where its files come from what holds in every sandbox; the door, which knows
 * the address, holds the page to its own host. `'self'` alone would not do: in a sandbox without `allow-same-origin` WebKit
 * takes it for an origin that nothing has, and the page's own script would be kept from it.
 */

/** Adds the printed policy again with the page's own host in place of any; of two policies both hold (CSP level 3, § 8.1). */
export function narrowPolicy({ head }: Document, { origin }: Location): void {
  for (const { outerHTML } of head.querySelectorAll("meta[http-equiv]")) {
    head.insertAdjacentHTML("beforeend", outerHTML.replace(/[*]/g, origin));
  }
}

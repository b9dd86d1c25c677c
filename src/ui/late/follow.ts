/**
 * Goes where a link leads whose own way of showing it did not come. In a frame that is no step of the article's history, which
 * the reader would have to undo before they can leave it.
 */
export function followLink(address: string, embedded: boolean): void {
  if (embedded) location.replace(address);
  else location.assign(address);
}

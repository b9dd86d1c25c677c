/** Whether this engine can open a `<dialog>` over the page: those before Safari 15.4 and Firefox 98 cannot. */
export function knowsModals(): boolean {
  return Boolean(window.HTMLDialogElement?.prototype.showModal);
}

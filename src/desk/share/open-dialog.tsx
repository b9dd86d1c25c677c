/**
 * Opens the share dialog. It stands beside the page, not in it: what is pressed there is no touch of the map, and
 * nobody who never shares has it on the page.
 */
import { render } from "preact";
import { type Reading, ReadingContext } from "../../ui/reading.ts";
import { dialogId } from "../../view/page-ids.ts";
import { ShareDialog } from "./ShareDialog.tsx";

/** One dialog at a time. `opener` gets the focus back. */
export function openShare(reading: Reading, opener: HTMLElement): void {
  if (document.getElementById(dialogId)) return;
  const room = document.createElement("div");
  room.id = dialogId;
  document.body.append(room);
  const close = () => {
    render(null, room);
    room.remove();
    opener.focus();
  };
  render(
    <ReadingContext.Provider value={reading}>
      <ShareDialog close={close} />
    </ReadingContext.Provider>,
    room,
  );
}

/** What is said where a frame may open nothing, in English. */
import type { WayOutWords } from "../zh/way-out.ts";

export const wayOutWords: WayOutWords = {
  title: "The link’s address",
  told: "No new page can be opened from this article. Copy the address and open it in the browser:",
  copy: "Copy address",
  copied: "Copied",
  selected: "Selected: press and hold to copy, or press Ctrl + C",
  close: "Close",
};

/**
 * The door of a frame: the one script that runs in it unasked. Before the first picture it puts what the address says of the
 * frame where the style finds it; it answers the page around it, and brings the page's own script when the map is first
 * wanted. Twelve maps in an article are twelve pictures until a reader reaches for one. Printed into the page, so it is
 * small, and its hash stands in the page's policy.
 */

import { markComposing } from "../late/composing.ts";
import { isPlain } from "../view/address.ts";
import { parts, readEmbedding, saysView } from "../view/embedding.ts";
import { answerHost } from "./door/letters.ts";
import { unfoldWhenSeen } from "./door/panel.ts";
import { narrowPolicy } from "./door/policy.ts";
import { wakeWhenTouched } from "./door/touch.ts";

narrowPolicy(document, location);
markComposing(window);
sayAsItem(location.hash.slice(1));
const { dataset } = document.documentElement;
const embedding = readEmbedding(location.href);
const { show, height, scheme, still, check } = embedding;
dataset.theme = scheme;
dataset.height = height;
dataset.hide = parts.filter((part) => !show.includes(part)).join(" ");
if (still) dataset.mode = "still";
if (/[?&]gone=/.test(location.search)) dataset.gone = "";

// Two fingers put on the sleeping map ask for the live one: the guest hears of it (src/embed/guest.ts).
addEventListener(
  "touchstart",
  ({ touches, target }) => {
    if (touches.length > 1 && (target as Element).closest(".stage")) dataset.reached = "";
  },
  { passive: true },
);
addEventListener("DOMContentLoaded", () => {
  const unfold = unfoldWhenSeen(window);
  if (height === "auto") unfold(); // before a height is said
  const wake = wakeWhenTouched(window, unfold);
  answerHost(window, embedding, wake);
  // What was printed is the place as it is; whatever else the address says of the view takes the page's script to show.
  if (check || saysView(location.href) || !isPlain(location.href)) wake();
});

/** A fragment is said as the item it names: to bring it into sight browsers scroll the page around a frame, too. */
function sayAsItem(fragment: string): void {
  if (fragment === "") return;
  try {
    history.replaceState(null, "", `${location.search || "?"}&item=${fragment}`);
  } catch {
    // an opaque origin may refuse; from there no page around it is moved
  }
}

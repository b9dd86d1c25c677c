/**
 * The one script that stands in a page of its own. On a host it is the page's door, and keeps what is pressed before the page
 * answers. Opened from a disk a folder is a list of files, whatever page is in it, and the page's own script may not run: there
 * the links lead to the pages themselves. What a page was printed for is in sight as soon as it is there.
 */
import { bringer } from "../../late/bring.ts";
import { markComposing } from "../../late/composing.ts";
import { keepPresses } from "../../late/presses.ts";
import { fileMeant } from "../../view/address/file.ts";

addEventListener("DOMContentLoaded", () => {
  const entry = document.querySelector(".initiative[open]");
  if (entry === null) return;
  const room = entry.closest(".scroll")!;
  room.scrollTop += entry.getBoundingClientRect().top - room.getBoundingClientRect().top;
});
if (location.protocol === "file:") {
  addEventListener("DOMContentLoaded", () => {
    for (const link of document.querySelectorAll("a[href]")) {
      link.setAttribute("href", fileMeant(link.getAttribute("href")!));
    }
  });
} else {
  const script = document.querySelector<HTMLScriptElement>('script[type="module"]')!;
  keepPresses(
    window,
    () => undefined,
    (address) => location.assign(address),
  );
  markComposing(window);
  script.addEventListener("error", bringer(window, script.src));
}

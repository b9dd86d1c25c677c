/**
 * The one script that stands in a page of its own, and has nothing to do on a host. Opened from a disk a folder is a list of files, whatever page
 * is in it, and the page's own script may not run: there the links lead to the pages themselves.
 */
import { fileMeant } from "../../view/address/file.ts";

if (location.protocol === "file:") {
  addEventListener("DOMContentLoaded", () => {
    for (const link of document.querySelectorAll("a[href]")) {
      link.setAttribute("href", fileMeant(link.getAttribute("href")!));
    }
  });
}

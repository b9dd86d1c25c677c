/** The one script of the page for lost readers, which stands inline there. The page says which folders the site has. */
import { wayFrom } from "../../view/address/lost.ts";

const way = wayFrom(location, document.documentElement.dataset.folders!.split(" "));
if (way !== null) location.replace(way);

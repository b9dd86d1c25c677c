/** The one script of the page for lost readers, which stands inline there. The page says which folders the site has, and which languages. */
import { wayFrom } from "../../view/address/lost.ts";

const { folders, languages } = document.documentElement.dataset;
const listed = (names = "") => names.split(" ").filter(Boolean);
const way = wayFrom(location, listed(folders), listed(languages));
if (way !== null) location.replace(way);
